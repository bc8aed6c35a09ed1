package org.lectern.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A quiet line above the screen on which the program began, when reading was left elsewhere: it names the place and
/// leads there. It goes as soon as one reads, or when it is closed.
final class ContinueBar extends HBox {
    private final MainModel main;
    private final Label sentence = new Label();

    ContinueBar(MainModel main, ReadingModel reading) {
        this.main = main;
        setId("continue");
        getStyleClass().add("continue");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var go = new Button(Messages.of("continue.go"));
        go.setId("continue-go");
        go.setMinWidth(USE_PREF_SIZE);
        go.setTooltip(new Tooltip(Shortcut.CONTINUE.about() + "  " + Shortcut.CONTINUE.words()));
        go.setOnAction(_ -> reading.goOn());
        var close = new Button(null, new Icon(Feather.X));
        close.setId("continue-close");
        close.setAccessibleText(Messages.of("continue.close"));
        close.setTooltip(new Tooltip(Messages.of("continue.close")));
        close.setOnAction(_ -> main.letReadingLie());
        getChildren().addAll(new Icon(Feather.BOOKMARK), sentence, go, close);
        main.leftProperty().subscribe(_ -> fill());
    }

    private void fill() {
        var words = main.leftProperty().get().map(this::words);
        sentence.setText(words.orElse(""));
        setVisible(words.isPresent());
        setManaged(words.isPresent());
    }

    private String words(Place.Reading place) {
        var unit = main.guide().page(place).map(page -> page.unit().title()).orElse("");
        return main.guide()
                .finder()
                .where(place.course(), place.unit(), place.target())
                .map(passage ->
                        Messages.of("continue.at.section", unit, passage.block().title()))
                .orElseGet(() -> Messages.of("continue.at", unit));
    }
}
