package org.lectern.ui.drill;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.Limit;
import org.lectern.quiz.Pace;
import org.lectern.quiz.Timed;

/// What a sitting is to do.
public sealed interface Task {
    /// The cards it chooses from.
    Deck deck();

    /// The same with another deck to choose from.
    Task with(Deck other);

    /// The cards it asks, in order.
    List<Card> cards(History history, Goals goals, OffsetDateTime now);

    /// When the sitting is to end; empty when it ends with its cards.
    default Optional<Limit> limit(History history, OffsetDateTime now) {
        return Optional.empty();
    }

    /// The sitting as it begins.
    default Drill begin(History history, Goals goals, OffsetDateTime now) {
        return Drill.begin(cards(history, goals, now), limit(history, now), history, now);
    }

    /// Today's agenda.
    record Today(Deck deck) implements Task {
        @Override
        public Task with(Deck other) {
            return new Today(other);
        }

        @Override
        public List<Card> cards(History history, Goals goals, OffsetDateTime now) {
            return Agenda.today(deck, history, goals, now).mixed(deck, history);
        }
    }

    /// Everything in the deck.
    record Practice(Deck deck) implements Task {
        @Override
        public Task with(Deck other) {
            return new Practice(other);
        }

        @Override
        public List<Card> cards(History history, Goals goals, OffsetDateTime now) {
            return Agenda.practice(deck, history, now);
        }
    }

    /// As much as there is time for, the most useful first.
    record Minutes(Deck deck, Duration time) implements Task {
        @Override
        public Task with(Deck other) {
            return new Minutes(other, time);
        }

        @Override
        public List<Card> cards(History history, Goals goals, OffsetDateTime now) {
            return Timed.of(deck, history, goals, Pace.of(deck, history), time, now)
                    .cards();
        }

        @Override
        public Optional<Limit> limit(History history, OffsetDateTime now) {
            return Optional.of(new Limit(now.plus(time), Pace.of(deck, history)));
        }
    }
}
