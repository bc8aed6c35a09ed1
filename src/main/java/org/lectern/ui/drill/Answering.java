package org.lectern.ui.drill;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.lectern.content.Question;
import org.lectern.quiz.Response;

/// A way of answering the card that is asked.
interface Answering {
    /// Where it is answered.
    Node node();

    /// The bar with the way to the verdict; empty where picking is answering.
    Optional<Node> bar();

    /// Takes a key that was pressed outside a text field.
    ///
    /// @return whether it meant something
    boolean press(KeyCode code);

    /// As much as there is of an answer that is not given yet.
    Optional<Response> draft();

    /// Takes an answer up where it was left.
    void takeUp(Response draft);

    /// The way that fits the card.
    static Answering of(Screen.Asking asking, DrillModel model) {
        return asking.drill()
                .card()
                .posed()
                .map(question -> of(question, asking, model))
                .orElseGet(() -> new ThinkView(model));
    }

    private static Answering of(Question question, Screen.Asking asking, DrillModel model) {
        var links = model.links(asking.drill().card());
        return switch (question) {
            case Question.Open _ -> new ThinkView(model);
            case Question.SingleChoice _ -> new ChoiceView(asking, model);
            case Question.MultipleResponse several -> new SeveralView(several, asking.options(), links, model::answer);
            case Question.Ordering ordering -> new OrderView(ordering, asking.options(), links, model::answer);
            case Question.Matching matching -> new MatchView(matching, asking.options(), links, model::answer);
            case Question.Cloze cloze -> new ClozeView(cloze, asking.arrangement(), links, model::answer);
            case Question.Numeric numeric -> new NumberView(numeric, asking.arrangement(), model::answer);
        };
    }

    /// The place in a list that a key names: 1 or A is the first; -1 for other keys.
    static int place(KeyCode code) {
        return Math.max(DIGITS.indexOf(code), LETTERS.indexOf(code));
    }

    /// 1 to 9.
    List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    /// A to I.
    List<KeyCode> LETTERS =
            List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D, KeyCode.E, KeyCode.F, KeyCode.G, KeyCode.H, KeyCode.I);
}
