package org.lectern.ui.guide;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of a list: its sign hangs in the margin, its words keep their own left edge.
final class Hanging extends HBox {
    Hanging(Region sign, Node body, String styleClass) {
        getStyleClass().addAll("hanging", styleClass);
        sign.getStyleClass().add("sign");
        sign.setMinWidth(USE_PREF_SIZE);
        setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(sign, body);
    }
}
