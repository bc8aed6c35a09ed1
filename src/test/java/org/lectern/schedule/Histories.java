package org.lectern.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// Written histories of reviews, played back: a letter is a grade, the number after it the days since the one before.
final class Histories {
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:30:00+01:00");

    private Histories() {}

    static Grade grade(char letter) {
        return switch (letter) {
            case 'A' -> Grade.AGAIN;
            case 'H' -> Grade.HARD;
            case 'G' -> Grade.GOOD;
            case 'E' -> Grade.EASY;
            default -> throw new IllegalArgumentException("no grade begins with " + letter);
        };
    }

    /// The memory after a history such as `G0 G2 A10`.
    static Memory memory(Formula formula, String history) {
        var reviews = history.split(" ");
        var memory = formula.first(grade(reviews[0].charAt(0)));
        for (var i = 1; i < reviews.length; i++) {
            var days = Long.parseLong(reviews[i].substring(1));
            memory = formula.next(memory, days, grade(reviews[i].charAt(0)));
        }
        return memory;
    }

    /// The recalls after each letter of grades such as `GGA`, each given when the card is due.
    static List<Recall.Seen> recalls(Scheduler scheduler, String grades) {
        var recalls = new ArrayList<Recall.Seen>();
        Recall recall = new Recall.Unseen();
        var now = NOON;
        for (var letter : grades.toCharArray()) {
            var seen = scheduler.next(recall, grade(letter), now, recalls.size());
            recalls.add(seen);
            recall = seen;
            now = seen.due();
        }
        return recalls;
    }

    /// Study days between each review and the next.
    static List<Long> intervals(Scheduler scheduler, List<Recall.Seen> recalls) {
        return recalls.stream()
                .map(seen -> scheduler.day(seen.due()).toEpochDay()
                        - scheduler.day(seen.reviewed()).toEpochDay())
                .toList();
    }
}
