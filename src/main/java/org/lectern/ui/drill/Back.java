package org.lectern.ui.drill;

import javafx.scene.layout.VBox;
import org.lectern.quiz.Verdict;

/// The back of a card, with what became of the answer.
abstract class Back extends VBox {
    static Back of(Screen.Revealed revealed, DrillModel model) {
        return revealed.drill().verdict() == Verdict.SELF_JUDGED
                ? new AnswerView(revealed, model)
                : new MarkedView(revealed, model);
    }

    /// Follows what the student decides about his answer.
    abstract void show(Screen.Revealed revealed);
}
