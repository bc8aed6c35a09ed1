package org.lectern.quiz;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The reviews of a history, in which those of late are found without looking at all.
final class Entries {
    private static final int BLOCK = 512;

    private final Pages<History.Entry> all;
    /// The latest time of each block of reviews; they need not be in order, since clocks are set.
    private final Pages<LocalDateTime> latest;

    Entries() {
        this(new Pages<>(), new Pages<>());
    }

    private Entries(Pages<History.Entry> all, Pages<LocalDateTime> latest) {
        this.all = all;
        this.latest = latest;
    }

    /// The same, to go on with apart from this one.
    Entries copy() {
        return new Entries(all.copy(), latest.copy());
    }

    void add(History.Entry entry) {
        var time = entry.review().at().toLocalDateTime();
        if (all.size() % BLOCK == 0) {
            latest.add(time);
        } else if (time.isAfter(latest.getLast())) {
            latest.set(latest.size() - 1, time);
        }
        all.add(entry);
    }

    List<History.Entry> all() {
        return Collections.unmodifiableList(all);
    }

    /// Those at which the student's wall clock showed this or later, oldest first.
    List<History.Entry> from(LocalDateTime time) {
        var found = new ArrayList<History.Entry>();
        for (var block = 0; block < latest.size(); block++) {
            if (!latest.get(block).isBefore(time)) {
                all.subList(block * BLOCK, Math.min(all.size(), (block + 1) * BLOCK)).stream()
                        .filter(entry -> !entry.review().at().toLocalDateTime().isBefore(time))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
