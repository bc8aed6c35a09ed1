package org.lectern.ui.guide;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Clip;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Tip;
import org.lectern.ui.guide.diagram.DrawingView;
import org.lectern.ui.guide.diagram.Lens;

/// The small buttons of a figure.
final class FigureTools {
    private FigureTools() {}

    /// @param large what the last button does: opens the figure large, or closes it
    static HBox of(DrawingView drawing, Runnable large) {
        var tools = forLooking(drawing);
        tools.getChildren().add(button(Feather.MAXIMIZE, "guide.figure.large", large));
        return tools;
    }

    static HBox closing(DrawingView drawing, Runnable close) {
        var tools = forLooking(drawing);
        tools.getChildren().add(button(Feather.X, "guide.figure.close", close));
        return tools;
    }

    private static HBox forLooking(DrawingView drawing) {
        var tools = new HBox(
                button(
                        Feather.ZOOM_IN,
                        "guide.figure.in",
                        () -> drawing.look(drawing.lens().zoomed(Lens.STEP))),
                button(
                        Feather.ZOOM_OUT,
                        "guide.figure.out",
                        () -> drawing.look(drawing.lens().zoomed(1 / Lens.STEP))),
                button(Feather.MINIMIZE, "guide.figure.fit", () -> drawing.look(Lens.WHOLE)),
                button(Feather.COPY, "guide.figure.copy", () -> Clip.copy(drawing.image())));
        tools.getStyleClass().add("figure-tools");
        return tools;
    }

    private static Button button(Feather picture, String words, Runnable action) {
        var button = new Button();
        button.setGraphic(new Icon(picture));
        button.getStyleClass().addAll("flat", "figure-tool");
        button.setAccessibleText(Messages.of(words));
        Tip.on(button, Messages.of(words));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
