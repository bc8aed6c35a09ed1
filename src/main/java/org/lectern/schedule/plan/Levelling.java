package org.lectern.schedule.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a study day as full as the days ahead of it, when it begins.
///
/// A review gets its day when its card is answered, and what is planned later unbalances the days again. So in the
/// morning cards are held over from a day that is too full, or fetched to one that is too empty: never outside their
/// windows, nor next to a sibling, nor to a free day. The same cards and days give the same result.
///
/// In the simulations of `EvenDaysBenchmark` this alone takes away more than half of what placing leaves uneven.
///
/// @param <C> what cards are known by
public final class Levelling<C> {
    /// How many days ahead a day is made like; of 7, 14 and 28 the best in simulation.
    private static final int AHEAD = 14;
    /// Of what is overdue, the days that may still be held over.
    private static final int BACK = 14;

    private final Load load;
    private final LocalDate today;
    private final Cards<C> cards;
    private final double share;

    /// A card that waits for its day.
    ///
    /// @param since the study day of its last answer
    /// @param minutes that its review is expected to take
    public record Waiting<C>(C card, LocalDate since, LocalDate day, Window window, double minutes) {
        private double interval() {
            return Math.max(1, ChronoUnit.DAYS.between(since, day));
        }

        /// How many days later it may come, for each day that it waited.
        private double room() {
            return ChronoUnit.DAYS.between(day, window.latest()) / interval();
        }
    }

    /// The cards that wait.
    public interface Cards<C> {
        /// Those of a day, in an order that depends on nothing else.
        List<Waiting<C>> on(LocalDate day);

        /// Whether a card of the same item is, or was, asked so near to a day that this one should not be.
        boolean isNearSibling(C card, LocalDate day);

        /// Gives a card another day.
        void move(Waiting<C> card, LocalDate day);
    }

    private Levelling(Load load, LocalDate today, Cards<C> cards) {
        this.load = load;
        this.today = today;
        this.cards = cards;
        share = load.share(today);
    }

    /// Begins a study day.
    public static <C> void dawn(Load load, LocalDate today, Cards<C> cards) {
        load.dawn(today);
        new Levelling<>(load, today, cards).level();
    }

    private void level() {
        var due = due();
        var wanted = share == 0 ? 0 : share * level(due);
        if (due > wanted) {
            holdOver(due, due - wanted);
        } else {
            fetch(wanted - due);
        }
    }

    /// The minutes that wait today, with what is overdue.
    private double due() {
        return IntStream.rangeClosed(-BACK, 0)
                .mapToDouble(ahead -> load.minutes(today.plusDays(ahead)))
                .sum();
    }

    /// The minutes that a usual day would have, if today and the days ahead were all as full.
    private double level(double due) {
        var minutes = due;
        var room = share;
        for (var ahead = 1; ahead <= AHEAD; ahead++) {
            var day = today.plusDays(ahead);
            room += load.share(day);
            minutes += load.share(day) > 0 ? load.expected(today, day) : 0;
        }
        return minutes / room;
    }

    /// Holds cards over, those first that have most room.
    private void holdOver(double due, double excess) {
        var left = excess;
        var waiting = IntStream.rangeClosed(-BACK, 0)
                .mapToObj(ahead -> cards.on(today.plusDays(ahead)))
                .flatMap(List::stream)
                .filter(card -> card.window().latest().isAfter(today))
                .sorted(Comparator.comparingDouble((Waiting<C> card) -> card.room())
                        .reversed())
                .toList();
        for (var card : waiting) {
            if (left < card.minutes() / 2) {
                continue;
            }
            var filled = share == 0 ? Double.POSITIVE_INFINITY : (due - excess + left) / share;
            var day = emptiest(card).filter(other -> price(other, card) < filled);
            if (day.isPresent()) {
                cards.move(card, day.get());
                left -= card.minutes();
            }
        }
    }

    /// The emptiest of the days to which a card may be held over.
    private Optional<LocalDate> emptiest(Waiting<C> card) {
        return Stream.iterate(
                        today.plusDays(1), day -> !day.isAfter(card.window().latest()), day -> day.plusDays(1))
                .filter(day -> load.share(day) > 0 && !cards.isNearSibling(card.card(), day))
                .min(Comparator.comparingDouble(day -> price(day, card)));
    }

    /// How full a day would be with a card more.
    private double price(LocalDate day, Waiting<C> card) {
        return (load.expected(today, day) + card.minutes()) / load.share(day);
    }

    /// Fetches cards from the days ahead, the nearest first, and of a day those that waited longest.
    private void fetch(double lack) {
        var left = lack;
        for (var ahead = 1; ahead <= AHEAD && left > grain(); ahead++) {
            var waiting = cards.on(today.plusDays(ahead)).stream()
                    .filter(card -> !card.window().earliest().isAfter(today))
                    .sorted(Comparator.comparing(Waiting::since))
                    .toList();
            for (var card : waiting) {
                if (left >= card.minutes() / 2 && !cards.isNearSibling(card.card(), today)) {
                    cards.move(card, today);
                    left -= card.minutes();
                }
            }
        }
    }

    /// Less than half of a usual review is not looked for.
    private double grain() {
        return load.cards(today) == 0 ? 0 : load.minutes(today) / load.cards(today) / 2;
    }
}
