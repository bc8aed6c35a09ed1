package org.lectern.quiz;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.schedule.Recall;

/// How what came due in a break spreads over the days to come, when no day may take longer than a cap. What is worth
/// most for its time comes first.
///
/// @param days from today to the day on which all that was due has been asked
public record CatchUp(List<Planned> days) {
    /// Further ahead nobody plans.
    private static final int MOST_DAYS = 90;

    /// A day of the plan.
    ///
    /// @param cards to be asked
    /// @param time they take at the student's pace
    public record Planned(LocalDate date, int cards, Duration time) {}

    public CatchUp {
        days = List.copyOf(days);
    }

    private record Weighed(Card card, double gain, Duration time) {}

    /// The plan from now on. Cards that come back within it are not counted again, so it is an estimate from below.
    ///
    /// @param daily the cap, a minute or more
    public static CatchUp of(Deck deck, History history, Pace pace, Duration daily, OffsetDateTime now) {
        var level = history.at(now);
        var gain = new Gain(level, pace, now);
        var today = deck.cards().stream()
                .findFirst()
                .map(card -> history.scheduler(card.id()).day(now))
                .orElse(now.toLocalDate());
        var due = new HashMap<LocalDate, List<Weighed>>();
        for (var card : deck.cards()) {
            if (level.recall(card.id()) instanceof Recall.Seen seen) {
                var scheduler = history.scheduler(card.id());
                var day = scheduler.day(scheduler.due(seen, now));
                due.computeIfAbsent(day.isBefore(today) ? today : day, _ -> new ArrayList<>())
                        .add(new Weighed(card, gain.perMinute(card), gain.time(card)));
            }
        }
        return new CatchUp(spread(due, today, daily));
    }

    private static List<Planned> spread(Map<LocalDate, List<Weighed>> due, LocalDate today, Duration daily) {
        var days = new ArrayList<Planned>();
        var waiting = new ArrayList<Weighed>();
        for (var day = today; days.size() < MOST_DAYS; day = day.plusDays(1)) {
            waiting.addAll(due.getOrDefault(day, List.of()));
            waiting.sort(Comparator.comparingDouble(Weighed::gain).reversed());
            var spent = Duration.ZERO;
            var asked = new ArrayList<Weighed>();
            for (var card : waiting) {
                var longer = spent.plus(card.time());
                if (asked.isEmpty() || longer.compareTo(daily) <= 0) {
                    asked.add(card);
                    spent = longer;
                }
            }
            waiting.removeAll(asked);
            days.add(new Planned(day, asked.size(), spent));
            if (waiting.isEmpty()) {
                break;
            }
        }
        return days;
    }

    /// Whether a single day is enough.
    public boolean isToday() {
        return days.size() == 1;
    }

    /// The day on which the last of what waits is asked.
    public LocalDate done() {
        return days.getLast().date();
    }
}
