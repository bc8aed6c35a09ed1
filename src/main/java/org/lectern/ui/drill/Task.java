package org.lectern.ui.drill;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Foresight;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.Limit;
import org.lectern.quiz.Pace;
import org.lectern.quiz.Portion;
import org.lectern.quiz.Pretest;
import org.lectern.quiz.Spot;
import org.lectern.quiz.Timed;

/// What a sitting is to do.
public sealed interface Task {
    /// The cards it chooses from.
    Deck deck();

    /// The same with another deck to choose from.
    Task with(Deck other);

    /// The same with what was read in front.
    default Task following(Predicate<Spot> isRead) {
        return with(deck().following(isRead));
    }

    /// The cards it asks, in order.
    List<Card> cards(History history, Goals goals, OffsetDateTime now);

    /// The sitting as it begins.
    default Drill begin(History history, Goals goals, OffsetDateTime now) {
        return Drill.begin(cards(history, goals, now), history, now);
    }

    /// Today's agenda, as far as there is time for it in a day.
    record Today(Deck deck) implements Task {
        @Override
        public Task with(Deck other) {
            return new Today(other);
        }

        @Override
        public List<Card> cards(History history, Goals goals, OffsetDateTime now) {
            return Portion.today(deck, history, goals, now).agenda().mixed(deck, history);
        }

        @Override
        public Drill begin(History history, Goals goals, OffsetDateTime now) {
            var portion = Portion.today(deck, history, goals, now);
            return Drill.begin(portion.agenda().mixed(deck, history), history, now)
                    .sparing(portion.spared());
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

    /// What can be tried of a section before it is read.
    ///
    /// @param deck of its unit
    /// @param section its block
    record BeforeReading(Deck deck, Spot section) implements Task {
        @Override
        public Task with(Deck other) {
            return new BeforeReading(other, section);
        }

        @Override
        public List<Card> cards(History history, Goals goals, OffsetDateTime now) {
            return new Pretest(deck).of(section, history, now);
        }

        /// How many of the section's cards were tried with such an outcome.
        long tried(History history, Foresight outcome) {
            return new Pretest(deck)
                    .about(section)
                    .filter(card -> history.decisions(card.id()).foresight() == outcome)
                    .count();
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
            return cards(Pace.of(deck, history), history, goals, now);
        }

        private List<Card> cards(Pace pace, History history, Goals goals, OffsetDateTime now) {
            return Timed.of(deck, history, goals, pace, time, now).cards();
        }

        /// The pace is taken once, for it takes a walk through the log.
        @Override
        public Drill begin(History history, Goals goals, OffsetDateTime now) {
            var pace = Pace.of(deck, history);
            var limit = new Limit(now.plus(time), pace);
            return Drill.begin(cards(pace, history, goals, now), Optional.of(limit), history, now);
        }
    }
}
