package org.lectern.ui.reader;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.lectern.ui.Messages;
import org.lectern.ui.PeelModel;

/// What remains to be seen of a grade when the next thing is revealed: its number on a small disc.
final class GradeSign extends Label {
    GradeSign(PeelModel.Given kept) {
        super(String.valueOf(kept.review().grade().ordinal() + 1));
        var words = Messages.of(
                "peel.graded",
                Messages.of("grade." + kept.review().grade().name().toLowerCase(Locale.ROOT)));
        getStyleClass().add("grade-sign");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }
}
