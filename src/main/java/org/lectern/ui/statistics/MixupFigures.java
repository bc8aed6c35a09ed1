package org.lectern.ui.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.progress.Concept;
import org.lectern.progress.Confusion;
import org.lectern.ui.Figure;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// What was taken for what, as a matrix and as a list that leads to where the two stand side by side.
final class MixupFigures extends VBox {
    /// More concepts do not fit beside each other.
    private static final int MOST = 10;

    /// A matrix of fewer says no more than the list.
    private static final int FEWEST = 3;

    private final StatisticsModel model;

    MixupFigures(StatisticsModel model, StatisticsModel.Screen.Shown shown) {
        this.model = model;
        getStyleClass().add("figures");
        var confusions = shown.statistics().confusions();
        var title = Messages.of("statistics.confusions");
        if (confusions.isEmpty()) {
            getChildren().add(Figure.empty(title, Messages.of("statistics.confusions.none")));
            return;
        }
        var first = confusions.getFirst();
        var box = Figure.empty(
                title,
                Messages.of(
                        "statistics.confusions.sentence",
                        first.taken().name(),
                        first.meant().name(),
                        first.times()));
        var concepts = numbered(confusions);
        if (concepts.size() >= FEWEST) {
            box.getChildren().add(matrix(confusions, concepts));
        }
        box.getChildren().add(list(confusions));
        getChildren().add(box);
    }

    /// The concepts of the most frequent confusions, each with a number from 0.
    private static Map<Concept, Integer> numbered(List<Confusion> confusions) {
        var numbers = new LinkedHashMap<Concept, Integer>();
        confusions.stream()
                .flatMap(confusion -> Stream.of(confusion.meant(), confusion.taken()))
                .distinct()
                .limit(MOST)
                .forEach(concept -> numbers.put(concept, numbers.size()));
        return numbers;
    }

    private static Node matrix(List<Confusion> confusions, Map<Concept, Integer> concepts) {
        var grid = new GridPane();
        grid.getStyleClass().add("confusions");
        concepts.forEach((concept, nth) -> {
            var name = Plain.words(Messages.of("statistics.confusions.row", letter(nth), concept.name()), "share-name");
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.add(name, 0, nth + 1);
            grid.add(label(letter(nth), "confusion-letter"), nth + 1, 0);
            for (var other = 0; other < concepts.size(); other++) {
                grid.add(label("", nth == other ? "confusion-same" : "confusion-none"), other + 1, nth + 1);
            }
        });
        for (var confusion : confusions) {
            var row = concepts.get(confusion.meant());
            var column = concepts.get(confusion.taken());
            if (row != null && column != null) {
                var cell = label(String.valueOf(confusion.times()), "confusion");
                cell.setAccessibleText(words(confusion));
                grid.add(cell, column + 1, row + 1);
            }
        }
        return new VBox(Plain.words(Messages.of("statistics.confusions.axes"), "figure-sentence"), grid);
    }

    private static String letter(int nth) {
        return String.valueOf((char) ('A' + nth)).toUpperCase(Locale.ROOT);
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll("confusion-cell", style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node list(List<Confusion> confusions) {
        var list = new VBox();
        list.getStyleClass().add("confusion-list");
        confusions.forEach(confusion -> list.getChildren().add(line(confusion)));
        return list;
    }

    private Node line(Confusion confusion) {
        var words = Plain.words(words(confusion), "confusion-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().add("confusion-line");
        confusion.compared().ifPresent(id -> {
            var button = new Button(Messages.of("statistics.compare"));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.BUTTON);
            button.setAccessibleText(Messages.of(
                    "statistics.compare.of",
                    confusion.meant().name(),
                    confusion.taken().name()));
            button.setOnAction(_ -> model.read(id));
            line.getChildren().add(button);
        });
        return line;
    }

    private static String words(Confusion confusion) {
        return Messages.of(
                "statistics.confusions.sentence",
                confusion.taken().name(),
                confusion.meant().name(),
                confusion.times());
    }
}
