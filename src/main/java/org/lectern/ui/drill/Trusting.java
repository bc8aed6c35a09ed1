package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.quiz.Card;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Goals;
import org.lectern.quiz.Response;
import org.lectern.ui.LearningModel;

/// Lets the student say how sure he is of an answer before he sees whether it is right, if he wants to be asked.
public final class Trusting {
    private final LearningModel learning;
    private final Supplier<Screen> screen;
    private final Consumer<Screen> show;
    private final Answer answer;

    /// Shows whether an answer is right.
    @FunctionalInterface
    interface Answer {
        void give(Card card, Response response, Optional<Confidence> confidence);
    }

    Trusting(LearningModel learning, Supplier<Screen> screen, Consumer<Screen> show, Answer answer) {
        this.learning = learning;
        this.screen = screen;
        this.show = show;
        this.answer = answer;
    }

    /// Takes an answer, and holds it back until the student says how sure he is of it.
    void answer(Response response) {
        if (screen.get() instanceof Screen.Asking asking) {
            switch (learning.goalsProperty().get().candour()) {
                case UNASKED -> answer.give(asking.drill().card(), response, Optional.empty());
                case ASKED -> show.accept(asking.holding(Optional.of(response)));
            }
        }
    }

    /// Says how sure the answer is that is held back, and shows whether it is right.
    public void trust(Confidence confidence) {
        if (screen.get() instanceof Screen.Asking asking) {
            asking.held().ifPresent(response -> answer.give(asking.drill().card(), response, Optional.of(confidence)));
        }
    }

    /// Takes the answer that is held back away, to give another.
    public void thinkAgain() {
        if (screen.get() instanceof Screen.Asking asking) {
            show.accept(asking.holding(Optional.empty()));
        }
    }

    /// Asks from now on how sure the student is, or asks no more.
    public void turn() {
        var goals = learning.goalsProperty().get();
        learning.aim(goals.with(
                switch (goals.candour()) {
                    case UNASKED -> Goals.Candour.ASKED;
                    case ASKED -> Goals.Candour.UNASKED;
                }));
    }
}
