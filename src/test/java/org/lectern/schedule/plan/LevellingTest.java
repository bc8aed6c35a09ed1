package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.plan.Levelling.Waiting;

class LevellingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Week FREE_WEEKEND = Week.free(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    /// Cards known by numbers, those with the same half being of one item.
    private static final class Desk implements Levelling.Cards<Integer> {
        private final TreeMap<Integer, Waiting<Integer>> cards = new TreeMap<>();
        private final Load load;

        Desk(Week week) {
            load = new Load(week);
        }

        Desk with(int day, int earliest, int latest, double minutes) {
            var card = new Waiting<>(
                    2 * cards.size(),
                    MONDAY.minusDays(10),
                    MONDAY.plusDays(day),
                    new Window(MONDAY.plusDays(earliest), MONDAY.plusDays(latest)),
                    minutes);
            put(card);
            return this;
        }

        void put(Waiting<Integer> card) {
            cards.put(card.card(), card);
            load.add(card.day(), card.minutes());
        }

        Desk dawn(int day) {
            Levelling.dawn(load, MONDAY.plusDays(day), this);
            return this;
        }

        List<Long> days() {
            return cards.values().stream()
                    .map(card -> card.day().toEpochDay() - MONDAY.toEpochDay())
                    .toList();
        }

        @Override
        public List<Waiting<Integer>> on(LocalDate day) {
            return cards.values().stream()
                    .filter(card -> card.day().equals(day))
                    .toList();
        }

        @Override
        public boolean isNearSibling(Integer card, LocalDate day) {
            return cards.values().stream()
                    .filter(other ->
                            other.card() / 2 == card / 2 && !other.card().equals(card))
                    .anyMatch(other -> Math.abs(other.day().toEpochDay() - day.toEpochDay()) < Load.APART);
        }

        @Override
        public void move(Waiting<Integer> card, LocalDate day) {
            load.remove(card.day(), card.minutes());
            put(new Waiting<>(card.card(), card.since(), day, card.window(), card.minutes()));
        }
    }

    @Test
    void aFullDayHandsOver() {
        var desk = new Desk(Week.EVEN);
        for (var card = 0; card < 4; card++) {
            desk.with(0, -1, 1, 1);
        }
        assertEquals(2, desk.dawn(0).days().stream().filter(day -> day == 1).count());
    }

    @Test
    void anEmptyDayIsHandedOver() {
        var desk = new Desk(Week.EVEN);
        for (var card = 0; card < 30; card++) {
            desk.with(1, 0, 2, 1);
        }
        assertEquals(2, desk.dawn(0).days().stream().filter(day -> day == 0).count());
    }

    @Test
    void whatIsOverdueFillsTheDayToo() {
        var desk = new Desk(Week.EVEN).with(-3, -3, -3, 2);
        for (var card = 0; card < 3; card++) {
            desk.with(0, -1, 1, 1);
        }
        assertEquals(List.of(-3L, 1L, 1L, 0L), desk.dawn(0).days());
    }

    @Test
    void aFreeDayHandsAllOver() {
        assertEquals(
                List.of(7L), new Desk(FREE_WEEKEND).with(5, 4, 7, 1).dawn(5).days());
    }

    @Test
    void whereTheWholeWindowIsFreeTheCardStays() {
        assertEquals(
                List.of(5L), new Desk(FREE_WEEKEND).with(5, 5, 6, 1).dawn(5).days());
    }

    @Test
    void nothingIsHandedOverToAFullerDay() {
        var desk = new Desk(Week.EVEN).with(0, 0, 1, 1).with(0, 0, 1, 1).with(1, 1, 1, 9);
        assertEquals(List.of(0L, 0L, 1L), desk.dawn(0).days());
    }

    /// Whatever waits, nothing leaves its window, comes to a day that is over or free, or next to a sibling, and all
    /// minutes are still there.
    @Test
    void law() {
        var random = new Random(11);
        for (var round = 0; round < 3_000; round++) {
            var desk = new Desk(random.nextBoolean() ? Week.EVEN : FREE_WEEKEND);
            var count = random.nextInt(40);
            for (var card = 0; card < count; card++) {
                var day = random.nextInt(-20, 20);
                var room = random.nextInt(4);
                desk.put(new Waiting<>(
                        card,
                        MONDAY.plusDays(day - random.nextInt(4, 60)),
                        MONDAY.plusDays(day),
                        new Window(MONDAY.plusDays(day - room), MONDAY.plusDays(day + random.nextInt(room + 1))),
                        random.nextDouble(0.05, 1)));
            }
            var before = new ArrayList<>(desk.cards.values());
            var today = random.nextInt(7);
            desk.dawn(today);
            for (var old : before) {
                var now = Objects.requireNonNull(desk.cards.get(old.card()));
                if (!now.day().equals(old.day())) {
                    assertFalse(now.day().isBefore(now.window().earliest()));
                    assertFalse(now.day().isAfter(now.window().latest()));
                    assertFalse(now.day().isBefore(MONDAY.plusDays(today)));
                    assertTrue(desk.load.share(now.day()) > 0);
                    assertFalse(desk.isNearSibling(now.card(), now.day()));
                }
            }
            assertEquals(
                    before.stream().mapToDouble(Waiting::minutes).sum(),
                    IntStream.range(-40, 60)
                            .mapToDouble(day -> desk.load.minutes(MONDAY.plusDays(day)))
                            .sum(),
                    1e-9);
        }
    }
}
