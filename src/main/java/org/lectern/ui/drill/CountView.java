package org.lectern.ui.drill;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.lectern.ui.Messages;

/// Lets the student count words of his own as right from now on; he may shorten them first.
final class CountView extends FlowPane {
    private final String words;
    private final String about;
    private final Consumer<String> accept;

    /// @param words that are offered
    /// @param about what they answer
    CountView(String words, String about, Consumer<String> accept) {
        this.words = words;
        this.about = about;
        this.accept = accept;
        getStyleClass().add("count");
        var open = new Button(Messages.of("count.open"));
        open.getStyleClass().addAll("quiet", "count-open");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(Messages.of("count.about", about));
        open.setOnAction(_ -> ask());
        getChildren().add(open);
    }

    private void ask() {
        var field = new TextField(words);
        field.setAccessibleText(Messages.of("count.about", about));
        field.setPrefColumnCount(Math.clamp(words.length(), 12, 30));
        field.setOnAction(_ -> accept.accept(field.getText()));
        var keep = new Button(Messages.of("count.keep"));
        keep.getStyleClass().add("count-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> accept.accept(field.getText()));
        getChildren().setAll(field, keep);
        field.requestFocus();
        field.selectAll();
    }
}
