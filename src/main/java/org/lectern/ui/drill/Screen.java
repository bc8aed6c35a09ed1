package org.lectern.ui.drill;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.lectern.content.Option;
import org.lectern.quiz.Arrangement;
import org.lectern.quiz.Card;
import org.lectern.quiz.Coverage;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Interval;
import org.lectern.quiz.Response;
import org.lectern.quiz.Session;
import org.lectern.quiz.Summary;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

/// The drill screen at one moment.
public sealed interface Screen {
    /// The card it shows, if it shows one.
    default Optional<Card> card() {
        return switch (this) {
            case Asking asking -> Optional.of(asking.drill().card());
            case Revealed revealed -> Optional.of(revealed.drill().card());
            case Waiting _, Unavailable _, Finished _ -> Optional.empty();
        };
    }

    /// The answer that it shows, if it shows one.
    default Optional<Response> response() {
        return this instanceof Revealed revealed ? Optional.of(revealed.drill().response()) : Optional.empty();
    }

    /// The grade it shows that could not be written.
    default Optional<Session.Step.Append> unwritten() {
        return this instanceof Revealed revealed && revealed.keeping() instanceof Keeping.Failed(var step, var _)
                ? Optional.of(step)
                : Optional.empty();
    }

    /// Whether it shows an answer that waits for its grade.
    default boolean isUngraded() {
        return this instanceof Revealed revealed && revealed.keeping() instanceof Keeping.Idle;
    }

    /// The same while something is on its way to the log.
    default Screen busy() {
        return this instanceof Revealed revealed ? revealed.with(new Keeping.Busy()) : this;
    }

    /// No card can be asked yet.
    ///
    /// @param folded how much of the log is read, from 0 to 1; empty when that is done
    record Waiting(Optional<ReadOnlyDoubleProperty> folded) implements Screen {
        Waiting() {
            this(Optional.empty());
        }
    }

    /// Progress cannot be kept, so nothing is asked.
    record Unavailable(String sentence) implements Screen {}

    /// A card is asked.
    ///
    /// @param arrangement how its question is laid out
    /// @param decisions what the student decided about the card
    /// @param held his answer, while he is asked how sure he is of it
    record Asking(Drill.Asking drill, Arrangement arrangement, Decisions decisions, Optional<Response> held)
            implements Screen {
        /// What is offered, in the order shown; empty where nothing is.
        public List<Option> options() {
            return arrangement.options();
        }

        Asking holding(Optional<Response> answer) {
            return new Asking(drill, arrangement, decisions, answer);
        }
    }

    /// The answer is shown.
    ///
    /// @param arrangement as while asking
    /// @param intervals what each grade leads to, in the order of the grades
    /// @param suggestion the grade the answer seems to deserve
    /// @param coverage how far what was typed makes each key point; empty where nothing was typed
    record Revealed(
            Drill.Revealed drill,
            Arrangement arrangement,
            List<Interval> intervals,
            Optional<Grade> suggestion,
            List<Coverage> coverage,
            Change change,
            Decisions decisions,
            Keeping keeping)
            implements Screen {
        public List<Option> options() {
            return arrangement.options();
        }

        /// Whether the answer was wrong, or seems to have been.
        boolean isMissed() {
            return drill.verdict() == Verdict.WRONG
                    || drill.confidence().isEmpty() && suggestion.equals(Optional.of(Grade.AGAIN));
        }

        Revealed with(Keeping other) {
            return new Revealed(drill, arrangement, intervals, suggestion, coverage, change, decisions, other);
        }
    }

    /// Nothing is left for now.
    record Finished(Drill.Finished drill, Summary summary) implements Screen {}

    /// Whether the card is what it was when it was last answered.
    enum Change {
        NONE,
        CHANGED,
        STARTED_AGAIN
    }

    /// Whether a grade is on its way to the log.
    sealed interface Keeping {
        /// No grade was given yet.
        record Idle() implements Keeping {}

        /// A grade is being written.
        record Busy() implements Keeping {}

        /// A grade could not be written; it is still here to try again.
        record Failed(Session.Step.Append step, String sentence) implements Keeping {}
    }
}
