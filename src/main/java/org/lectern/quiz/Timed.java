package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// A sitting made for a time: what is due, by what it gains for a minute, some that is new, and if there is time left,
/// what is weakest.
///
/// @param cards in the order they are asked
/// @param expected the time they will take at the student's pace, at most the time there is
/// @param left due cards for which there is no time; they are the ones that gain least by being asked now
public record Timed(List<Card> cards, Duration expected, int left) {
    /// While something is due, so much of the time goes to what is new at most.
    private static final int NEW_PART = 4;

    public Timed {
        cards = List.copyOf(cards);
    }

    /// @param time there is, not negative
    public static Timed of(Deck deck, History history, Goals goals, Pace pace, Duration time, OffsetDateTime now) {
        return new Composition(deck, history, goals, pace, time, now).timed();
    }

    /// The making of one.
    private static final class Composition {
        private final Deck deck;
        private final History history;
        private final Agenda agenda;
        private final Gain gain;
        private final OffsetDateTime now;
        private final Duration time;
        private final Set<Card> chosen = new LinkedHashSet<>();
        private Duration expected = Duration.ZERO;

        Composition(Deck deck, History history, Goals goals, Pace pace, Duration time, OffsetDateTime now) {
            this.deck = deck;
            this.history = history;
            this.agenda = Agenda.today(deck, history, goals, now);
            this.gain = new Gain(history, pace, now);
            this.now = now;
            this.time = time;
        }

        Timed timed() {
            var due = byGain(agenda.due());
            take(due.stream().filter(card -> !isReview(card)).toList(), time);
            take(due, agenda.fresh().isEmpty() ? time : time.minus(time.dividedBy(NEW_PART)));
            take(agenda.fresh(), time);
            take(due, time);
            take(weakest(), time);
            var left = (int) agenda.due().stream()
                    .filter(Predicate.not(chosen::contains))
                    .count();
            return new Timed(ordered(), expected, left);
        }

        private List<Card> byGain(List<Card> cards) {
            return cards.stream()
                    .map(card -> new Weighed(card, gain.perMinute(card)))
                    .sorted(Comparator.comparingDouble(Weighed::gain).reversed())
                    .map(Weighed::card)
                    .toList();
        }

        private record Weighed(Card card, double gain) {}

        /// Takes what fits, the first before the others.
        private void take(List<Card> cards, Duration until) {
            for (var card : cards) {
                var longer = expected.plus(gain.time(card));
                if (longer.compareTo(until) <= 0 && chosen.add(card)) {
                    expected = longer;
                }
            }
        }

        /// What is remembered least of all that is not due, without what was asked today and its siblings.
        private List<Card> weakest() {
            var siblings = new Siblings(Agenda.day(history, now));
            agenda.cards().forEach(card -> siblings.ask(card.id()));
            return Agenda.practice(deck, history, now).stream()
                    .filter(this::isReview)
                    .filter(siblings::lets)
                    .toList();
        }

        private boolean isReview(Card card) {
            return history.recall(card.id()) instanceof Recall.Seen seen && seen.phase() instanceof Phase.Reviewing;
        }

        /// In the order of the agenda, with the new cards spread among the others, early enough to come back.
        private List<Card> ordered() {
            var mixing = new Mixing(deck);
            var fresh = mixing.mixed(
                    agenda.fresh().stream().filter(chosen::contains).toList());
            var others = new ArrayList<>(
                    agenda.due().stream().filter(chosen::contains).toList());
            chosen.stream()
                    .filter(card -> !others.contains(card) && !fresh.contains(card))
                    .forEach(others::add);
            return spread(mixing.mixed(others), fresh);
        }

        private static List<Card> spread(List<Card> cards, List<Card> fresh) {
            var spread = new ArrayList<Card>();
            var every = Math.max(1, cards.size() / Math.max(1, fresh.size() + 1));
            var next = fresh.iterator();
            for (var nth = 0; nth < cards.size(); nth++) {
                if (nth % every == 0 && nth > 0 && next.hasNext()) {
                    spread.add(next.next());
                }
                spread.add(cards.get(nth));
            }
            next.forEachRemaining(spread::add);
            return spread;
        }
    }
}
