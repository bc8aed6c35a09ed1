package org.lectern.ui.drill;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.content.Text;
import org.lectern.ui.LinkRole;
import org.lectern.ui.Links;
import org.lectern.ui.guide.WordsView;

/// A mark and the words it stands before.
final class Line extends HBox {
    private Runnable press = () -> {};

    Line(String mark, Text text, Links links) {
        var label = new Label(mark);
        label.getStyleClass().add("option-mark");
        label.setMinWidth(USE_PREF_SIZE);
        var words = new WordsView(text, links);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(label, words);
        getStyleClass().add("option-line");
    }

    /// Lets it be picked by mouse and Space, and by a screen reader. Enter is left to the button that checks.
    ///
    /// @param words what a screen reader calls it
    Line picked(AccessibleRole role, String words, Runnable pick) {
        press = pick;
        getStyleClass().add("option");
        setAccessibleRole(role);
        setAccessibleText(words);
        setFocusTraversable(true);
        LinkRole.onClick(this, () -> {
            requestFocus();
            pick.run();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                event.consume();
                pick.run();
            }
        });
        return this;
    }

    /// A screen reader presses it by itself.
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> press.run();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
