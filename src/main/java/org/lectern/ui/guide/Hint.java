package org.lectern.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/// A few words that appear beside a node while it is pointed at or has the keyboard's focus. Esc hides them.
final class Hint {
    private static final Duration PATIENCE = Duration.millis(250);
    private static final double GAP = 4;

    private final Node owner;
    /// Made when it is first wanted: a page has many hints, and few are looked at.
    private Optional<Tooltip> popup = Optional.empty();
    private final Supplier<Node> content;
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private final ChangeListener<Transform> scrolling = (_, _, _) -> move();

    private Hint(Node owner, Supplier<Node> content) {
        this.owner = owner;
        this.content = content;
        pause.setOnFinished(_ -> show());
    }

    /// Gives a node a hint.
    ///
    /// @param parts the pieces that show it when pointed at
    /// @param words the hint for a screen reader
    /// @param content what to show, built when first needed
    static void attach(Node owner, List<? extends Node> parts, String words, Supplier<Node> content) {
        var hint = new Hint(owner, content);
        owner.setAccessibleHelp(words);
        for (var part : parts) {
            part.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> hint.pause.playFromStart());
            part.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hint.hide());
        }
        owner.focusVisibleProperty().subscribe(visible -> {
            if (visible) {
                hint.show();
            } else {
                hint.hide();
            }
        });
        owner.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && hint.isShowing()) {
                hint.hide();
                event.consume();
            }
        });
    }

    private void show() {
        var place = owner.localToScreen(owner.getBoundsInLocal());
        if (place == null || owner.getScene().getWindow() == null || isShowing()) {
            return;
        }
        var shown = popup.orElseGet(this::made);
        popup = Optional.of(shown);
        shown.show(surroundings(), place.getMinX(), place.getMaxY() + GAP);
        owner.localToSceneTransformProperty().addListener(scrolling);
    }

    private Tooltip made() {
        var made = new Tooltip();
        made.getStyleClass().setAll("hint");
        made.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        made.setGraphic(content.get());
        return made;
    }

    private boolean isShowing() {
        return popup.filter(Tooltip::isShowing).isPresent();
    }

    /// The page may scroll under the hint, most often to bring what was just focused into view.
    private void move() {
        var place = owner.localToScreen(owner.getBoundsInLocal());
        if (place != null) {
            popup.ifPresent(shown -> {
                shown.setX(place.getMinX());
                shown.setY(place.getMaxY() + GAP);
            });
        }
    }

    /// The popup takes its text size from here, not from a sign as small as an exponent.
    private Node surroundings() {
        var node = owner;
        while (node.getParent() != null && (node instanceof Text || node instanceof TextFlow)) {
            node = node.getParent();
        }
        return node;
    }

    private void hide() {
        pause.stop();
        owner.localToSceneTransformProperty().removeListener(scrolling);
        popup.ifPresent(Tooltip::hide);
    }
}
