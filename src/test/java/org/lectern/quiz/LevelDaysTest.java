package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// Study days are made level with those ahead as they begin.
final class LevelDaysTest {
    private static final List<String> FACES = List.of("term", "meaning");

    private static CardId card(int item) {
        return new CardId("a", "item" + item / 2, FACES.get(item % 2));
    }

    /// A log in which many cards come back on few days.
    private static List<LogEntry> log(Random random, int steps) {
        var log = new ArrayList<LogEntry>();
        var now = MORNING;
        for (var step = 0; step < steps; step++) {
            now = now.plusMinutes(random.nextInt(20) == 0 ? random.nextInt(6_000) : random.nextInt(-1, 4));
            var card = card(random.nextInt(120));
            log.add(
                    switch (random.nextInt(30)) {
                        case 0 -> new Restart(card, now);
                        case 1 -> new Deed.Suspend(card, now);
                        case 2 -> new Deed.Resume(card, now);
                        case 3 -> new Deed.SetDue(card, now, now.toLocalDate().plusDays(random.nextInt(9)));
                        case 4 -> new Deed.Bury(card, now);
                        default -> review(card, now, Grade.values()[random.nextInt(4)]);
                    });
        }
        return log;
    }

    private static Map<CardId, Optional<OffsetDateTime>> due(History history, OffsetDateTime now) {
        var due = new HashMap<CardId, Optional<OffsetDateTime>>();
        for (var item = 0; item < 120; item++) {
            due.put(card(item), history.due(card(item), now));
        }
        return due;
    }

    /// To look at a day, or at later ones, is not to change it: what was seen before the next entry holds after it, and
    /// a fold of the whole log ends where the single steps did.
    @Test
    void lookingChangesNothing() {
        var random = new Random(21);
        for (var life = 0; life < 25; life++) {
            var log = log(random, 300);
            var looked = History.of(SCHEDULER, List.of());
            var plain = looked;
            for (var entry : log) {
                var seen = due(looked.at(entry.at()), entry.at());
                looked.at(entry.at().plusDays(random.nextInt(40)));
                looked = (random.nextBoolean() ? looked.at(entry.at()) : looked).with(entry);
                plain = plain.with(entry);
                var after = due(looked, entry.at());
                seen.remove(entry.card());
                after.remove(entry.card());
                assertEquals(seen, after);
            }
            var now = log.getLast().at().plusDays(random.nextInt(5));
            assertEquals(due(plain, now), due(looked, now));
            assertEquals(due(plain, now), due(History.of(SCHEDULER, log), now));
        }
    }

    /// What is taken back leaves no trace on any day.
    @Test
    void whatIsTakenBackLeavesNoTrace() {
        var random = new Random(22);
        for (var life = 0; life < 60; life++) {
            var log = log(random, 200);
            var gone = log.remove(random.nextInt(150, 200));
            var without = History.of(SCHEDULER, log);
            var position = random.nextInt(log.size() - 60, log.size());
            var history = History.of(SCHEDULER, log.subList(0, position)).with(gone);
            for (var entry : log.subList(position, log.size())) {
                history = history.with(entry);
            }
            var now = log.getLast().at().plusDays(1);
            assertEquals(due(without, now), due(history.without(gone), now));
        }
    }

    /// No card leaves the range in which it might have been placed when it was answered, and none comes before today.
    @Test
    void noCardLeavesItsRange() {
        var random = new Random(23);
        var moved = 0;
        for (var life = 0; life < 40; life++) {
            var history = History.of(SCHEDULER, List.of());
            var before = new HashMap<CardId, Recall>();
            var placed = new HashMap<CardId, LocalDate>();
            for (var entry : log(random, 300)) {
                var day = SCHEDULER.day(entry.at());
                for (var item = 0; item < 120; item++) {
                    var card = card(item);
                    if (history.at(entry.at()).recall(card) instanceof Recall.Seen seen
                            && seen.phase() instanceof Phase.Reviewing
                            && placed.containsKey(card)) {
                        var range = SCHEDULER.range(before.getOrDefault(card, new Recall.Unseen()), seen);
                        var reviewed = SCHEDULER.day(seen.reviewed());
                        var due = SCHEDULER.day(seen.due());
                        if (!due.equals(placed.get(card))) {
                            assertFalse(due.isBefore(reviewed.plusDays(range.low())));
                            assertFalse(due.isAfter(reviewed.plusDays(range.high())));
                            assertFalse(due.isBefore(day) && due.isBefore(placed.get(card)));
                            placed.put(card, due);
                            moved++;
                        }
                    }
                }
                var remembered = history.recall(entry.card());
                history = history.with(entry);
                if (entry instanceof Review) {
                    before.put(entry.card(), remembered);
                    placed.put(entry.card(), SCHEDULER.day(((Recall.Seen) history.recall(entry.card())).due()));
                } else if (entry instanceof Restart) {
                    placed.remove(entry.card());
                }
            }
        }
        assertTrue(moved > 100, "moved: " + moved);
    }

    @Test
    void whatIsSuspendedTakesNoRoom() {
        var one = card(0);
        var other = card(2);
        var planned = History.of(SCHEDULER, List.of(review(one, MORNING, Grade.EASY)));
        var usual = planned.outcomes(other, MORNING).easy().due();
        assertNotEquals(
                usual,
                History.of(SCHEDULER, List.of()).outcomes(other, MORNING).easy().due());
        assertEquals(
                History.of(SCHEDULER, List.of()).outcomes(other, MORNING).easy().due(),
                planned.with(new Deed.Suspend(one, MORNING))
                        .outcomes(other, MORNING)
                        .easy()
                        .due());
    }

    @Test
    void aDayTheStudentSetIsKept() {
        var history = History.of(SCHEDULER, List.of());
        for (var item = 0; item < 60; item++) {
            history = history.with(review(card(2 * item), MORNING, Grade.EASY));
        }
        var day = MORNING.toLocalDate().plusDays(7);
        for (var item = 0; item < 60; item++) {
            history = history.with(new Deed.SetDue(card(2 * item), MORNING, day));
        }
        for (var item = 0; item < 60; item++) {
            var due = history.due(card(2 * item), MORNING.plusDays(7)).orElseThrow();
            assertEquals(day, SCHEDULER.day(due));
        }
    }
}
