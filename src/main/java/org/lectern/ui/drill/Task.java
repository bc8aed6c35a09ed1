package org.lectern.ui.drill;

import java.time.OffsetDateTime;
import java.util.List;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;

/// What a sitting is to do.
public sealed interface Task {
    /// The cards it chooses from.
    Deck deck();

    /// The same with another deck to choose from.
    Task with(Deck other);

    /// The cards it asks, in order.
    List<Card> cards(History history, Goals goals, OffsetDateTime now);

    /// Today's agenda.
    record Today(Deck deck) implements Task {
        @Override
        public Task with(Deck other) {
            return new Today(other);
        }

        @Override
        public List<Card> cards(History history, Goals goals, OffsetDateTime now) {
            return Agenda.today(deck, history, goals, now).cards();
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
}
