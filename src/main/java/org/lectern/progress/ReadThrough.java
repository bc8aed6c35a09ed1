package org.lectern.progress;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.content.Block;
import org.lectern.content.Transcript;
import org.lectern.content.Unit;

/// Which blocks of the guide were read. They are known by their ids, so edits and moves lose nothing.
///
/// @param blocks ids of those that were read, by the id of their course
public record ReadThrough(Map<String, Set<String>> blocks) {
    public static final ReadThrough NOTHING = new ReadThrough(Map.of());

    /// Words in a second: twice the 238 a minute that adults read in silence on average (Brysbaert 2019), for a page
    /// that is known in part is read faster.
    private static final double PACE = 2 * 238 / 60.0;

    /// A figure has few words and is still looked at.
    private static final Duration LEAST = Duration.ofSeconds(2);

    /// However long a block is, whoever has looked at it for so long has read it.
    private static final Duration MOST = Duration.ofSeconds(90);

    /// How much of something was read.
    public record Share(int read, int all) {}

    public ReadThrough {
        var copy = new HashMap<String, Set<String>>();
        blocks.forEach((course, ids) -> copy.put(course, Set.copyOf(ids)));
        blocks = Map.copyOf(copy);
    }

    /// Whether a block was read.
    public boolean holds(String course, String block) {
        return blocks.getOrDefault(course, Set.of()).contains(block);
    }

    /// How many blocks of a unit were read.
    public Share of(String course, Unit unit) {
        var read = unit.blocks().stream().filter(block -> holds(course, block.id()));
        return new Share((int) read.count(), unit.blocks().size());
    }

    /// With these blocks of a course read.
    public ReadThrough with(String course, Collection<String> read) {
        var ids = new HashSet<>(blocks.getOrDefault(course, Set.of()));
        ids.addAll(read);
        return put(course, ids);
    }

    /// With these blocks of a course unread.
    public ReadThrough without(String course, Collection<String> unread) {
        var ids = new HashSet<>(blocks.getOrDefault(course, Set.of()));
        ids.removeAll(Set.copyOf(unread));
        return put(course, ids);
    }

    private ReadThrough put(String course, Set<String> ids) {
        var all = new HashMap<>(blocks);
        all.put(course, ids);
        return new ReadThrough(all);
    }

    /// As one string, to be saved; [#of(String)] reads it back.
    public String written() {
        return new TreeMap<>(blocks)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + " " + String.join(" ", new TreeSet<>(entry.getValue())))
                        .collect(Collectors.joining("\n"));
    }

    /// Reads what [#written] wrote; a line that makes no sense is passed over.
    public static ReadThrough of(String written) {
        var blocks = new HashMap<String, Set<String>>();
        written.lines()
                .map(line -> List.of(line.strip().split(" +")))
                .forEach(words -> blocks.computeIfAbsent(words.getFirst(), _ -> new HashSet<>())
                        .addAll(words.subList(1, words.size())));
        blocks.remove("");
        return new ReadThrough(blocks);
    }

    /// How long a block must be looked at to count as read; its hidden answers do not count.
    public static Duration needed(Block block) {
        var words = Transcript.of(block).lines().stream()
                .filter(line -> line.shown() != Transcript.Shown.ANSWERED)
                .flatMap(line -> Arrays.stream(line.words().strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
        var reading = Duration.ofMillis(Math.round(1000 * words / PACE));
        return reading.compareTo(LEAST) < 0 ? LEAST : reading.compareTo(MOST) > 0 ? MOST : reading;
    }
}
