package org.lectern.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A drawing with a sentence that says what it shows; who prefers numbers turns it into a table.
public final class Figure extends VBox {
    /// @param sentence what the drawing shows
    public Figure(String title, String sentence, Node drawing, Numbers numbers) {
        getStyleClass().addAll("progress-section", "figure-section");
        var turn = new ToggleButton(Messages.of("statistics.numbers"));
        turn.getStyleClass().addAll("quiet-toggle", "small");
        turn.setMinWidth(USE_PREF_SIZE);
        turn.setAccessibleText(Messages.of("statistics.numbers.of", title));
        var name = Plain.words(title, "section-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name, turn);
        head.getStyleClass().add("figure-head");
        var body = new StackPane(drawing);
        body.getStyleClass().add("figure-body");
        turn.selectedProperty().subscribe(wanted -> body.getChildren().setAll(wanted ? numbers : drawing));
        getChildren().addAll(head, Plain.words(sentence, "figure-sentence"), body);
    }

    /// The same while there is nothing to draw.
    public static VBox empty(String title, String sentence) {
        var box = new VBox(Plain.words(title, "section-title"), Plain.words(sentence, "figure-sentence"));
        box.getStyleClass().addAll("progress-section", "figure-section");
        return box;
    }

    /// A row of a table of numbers, as written.
    public static List<String> row(String... cells) {
        return List.of(cells);
    }
}
