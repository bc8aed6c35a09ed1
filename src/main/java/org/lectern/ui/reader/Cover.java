package org.lectern.ui.reader;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.ui.PeelModel;

/// How one block is covered, and what of it was revealed and graded: all that is kept of it while it is not drawn.
///
/// @param way which of the block's ways it is, from 0
/// @param revealed keys of the targets that were revealed, the latest last
/// @param graded the grades that were given, by those keys
/// @param since when the latest was revealed, or all was covered; empty where nothing is graded
/// @param before when the one before it was
record Cover(
        int way,
        Peel peel,
        List<String> revealed,
        Map<String, PeelModel.Given> graded,
        Optional<OffsetDateTime> since,
        Optional<OffsetDateTime> before) {
    Cover {
        revealed = List.copyOf(revealed);
        graded = Map.copyOf(graded);
    }

    static Cover over(int way, Peel peel, Optional<OffsetDateTime> now) {
        return new Cover(way, peel, List.of(), Map.of(), now, now);
    }

    boolean isCovered(Peel.Target target) {
        return !revealed.contains(target.key());
    }

    /// What is still covered, in reading order.
    Stream<Peel.Target> covered() {
        return peel.targets().stream().filter(this::isCovered);
    }

    /// The grade that was given for a target.
    Optional<PeelModel.Given> given(Peel.Target target) {
        return Optional.ofNullable(graded.get(target.key()));
    }

    /// What was revealed last, which may be graded.
    Optional<Peel.Target> latest() {
        return revealed.isEmpty()
                ? Optional.empty()
                : peel.targets().stream()
                        .filter(target -> target.key().equals(revealed.getLast()))
                        .findFirst();
    }

    /// Whether it hides a line of the block.
    boolean hides(String line) {
        return covered().anyMatch(target -> target.lines().contains(line));
    }

    Cover reveal(Peel.Target target, Optional<OffsetDateTime> now) {
        var more = Stream.concat(revealed.stream(), Stream.of(target.key())).toList();
        return isCovered(target) ? new Cover(way, peel, more, graded, now, since) : this;
    }

    Cover grade(Peel.Target target, PeelModel.Given kept) {
        var more = new LinkedHashMap<>(graded);
        more.put(target.key(), kept);
        return new Cover(way, peel, revealed, more, since, before);
    }

    /// Without a grade that was taken back; what it was given for is the latest again, to be graded anew.
    Cover without(PeelModel.Given gone) {
        var rest = new LinkedHashMap<>(graded);
        rest.values().remove(gone);
        var order = new ArrayList<>(revealed);
        graded.forEach((key, kept) -> {
            if (kept.equals(gone)) {
                order.remove(key);
                order.add(key);
            }
        });
        return new Cover(way, peel, order, rest, since, before);
    }

    /// The same over a block that was edited.
    Cover over(Peel other) {
        return new Cover(way, other, revealed, graded, since, before);
    }
}
