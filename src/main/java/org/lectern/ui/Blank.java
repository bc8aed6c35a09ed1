package org.lectern.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands where there is nothing to show: a sign, what the matter is, and what to do next.
public final class Blank extends VBox {
    private final FlowPane ways = new FlowPane();

    public Blank(Feather sign, String title, String lead) {
        getStyleClass().add("blank");
        ways.getStyleClass().add("blank-ways");
        var icon = new Icon(sign);
        icon.getStyleClass().add("blank-sign");
        getChildren().addAll(icon, Plain.words(title, "screen-title"), Plain.words(lead, "screen-lead"));
    }

    /// The answers cannot be kept or read now; all else works.
    public static Blank unavailable(String title, String sentence) {
        return new Blank(Feather.ALERT_TRIANGLE, title, sentence)
                .and(Plain.words(Messages.of("unavailable.lead"), "blank-more"));
    }

    /// Says something more.
    private Blank and(Node node) {
        getChildren().add(node);
        return this;
    }

    /// Offers a way on; the first is the usual one.
    public Blank way(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        if (ways.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
            getChildren().add(ways);
        }
        ways.getChildren().add(button);
        return this;
    }
}
