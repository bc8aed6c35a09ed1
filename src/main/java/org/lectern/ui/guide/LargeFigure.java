package org.lectern.ui.guide;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.TabRing;
import org.lectern.ui.guide.diagram.DrawingView;

/// A figure over the whole window, until Escape.
final class LargeFigure extends VBox {
    private final Pane window;
    private final Optional<Node> before;
    private final HBox tools;

    private LargeFigure(
            Pane window, DrawingView small, Function<Consumer<String>, DrawingView> drawings, GuideLinks links) {
        this.window = window;
        this.before = Optional.ofNullable(window.getScene().getFocusOwner());
        getStyleClass().add("large-figure");
        // A link in the figure leads away from it.
        var drawing = drawings.apply(target -> {
            close();
            links.follow(target);
        });
        drawing.hide(small.hidden());
        var room = new StackPane(drawing.filling());
        room.setMinSize(0, 0);
        VBox.setVgrow(room, Priority.ALWAYS);
        tools = FigureTools.closing(drawing, this::close);
        drawing.hear(tools);
        getChildren().addAll(tools, room);
        TabRing.close(this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// Opens it over the window that the small figure stands in; what is covered there is covered here.
    static void open(DrawingView small, Function<Consumer<String>, DrawingView> drawings, GuideLinks links) {
        if (small.getScene().getRoot() instanceof StackPane window) {
            var large = new LargeFigure(window, small, drawings, links);
            window.getChildren().add(large);
            large.tools.getChildren().getLast().requestFocus();
        }
    }

    private void close() {
        window.getChildren().remove(this);
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }
}
