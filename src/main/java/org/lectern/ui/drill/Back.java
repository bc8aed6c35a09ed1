package org.lectern.ui.drill;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Verdict;

/// The back of a card, with what became of the answer.
abstract class Back extends VBox {
    /// @param opened is told when reasons are shown that were held back
    static Back of(Screen.Revealed revealed, DrillModel model, Consumer<Screen.Revealed> opened) {
        return revealed.drill().verdict() == Verdict.SELF_JUDGED
                ? new AnswerView(revealed, model)
                : new MarkedView(revealed, model, opened);
    }

    /// Follows what the student decides about his answer.
    abstract void show(Screen.Revealed revealed);
}
