package org.lectern.ui.reader;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.margin.Placed;
import org.lectern.ui.MarkSymbol;
import org.lectern.ui.Messages;

/// A mark in the list: its words, its note, and where it is.
final class MarkCell extends ListCell<Placed> {
    /// How many letters of a text are shown.
    private static final int MOST = 160;

    private final Function<Placed, String> where;
    private final Label words = label("mark-words");
    private final Label note = label("mark-remark");
    private final Label place = label("mark-where");
    private final VBox texts = new VBox(words, note, place);
    private final HBox box = new HBox();

    /// @param where says where a mark is
    MarkCell(Function<Placed, String> where, Consumer<Placed> open) {
        this.where = where;
        getStyleClass().add("mark-cell");
        texts.getStyleClass().add("mark-texts");
        box.getStyleClass().add("mark-line");
        HBox.setHgrow(texts, Priority.ALWAYS);
        setPrefWidth(0); // as wide as the list, never wider
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// As tall as its words are at this width; the toolkit would measure them on one line.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null || width < 0
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + snappedBottomInset()
                        + box.prefHeight(width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void updateItem(Placed mark, boolean empty) {
        super.updateItem(mark, empty);
        if (empty || mark == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(words, shortened(mark.words().replace("\n", " \u00b7 ")));
        show(note, shortened(mark.mark().note().strip()));
        show(place, where.apply(mark));
        box.getChildren().setAll(new MarkSymbol(mark.mark().kind()), texts);
        box.getStyleClass().setAll("mark-line", mark.isOrphaned() ? "mark-lost" : "mark-found");
        setGraphic(box);
        setAccessibleText(Stream.of(
                        MarkSymbol.name(mark.mark().kind()),
                        mark.isOrphaned() ? Messages.of("margin.lost.one") : "",
                        words.getText(),
                        note.getText(),
                        place.getText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". ")));
    }

    /// Long words are only begun.
    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, line.lastIndexOf(' ', MOST) + 1) + "\u2026";
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
