package org.lectern.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What stands where a page would stand: that it is being opened, or that there is none and what to do about it.
public final class EmptyView extends VBox {
    private final MainModel model;
    private final VBox column = new VBox();

    public EmptyView(MainModel model) {
        this.model = model;
        getStyleClass().add("empty");
        column.getStyleClass().add("empty-column");
        getChildren().add(column);
        model.guideProperty().subscribe(_ -> fill());
    }

    private void fill() {
        var opening = model.guide() == Guide.EMPTY;
        column.getChildren()
                .setAll(Plain.words(Messages.of(opening ? "empty.opening" : "empty.title"), "screen-title"));
        if (!opening) {
            column.getChildren().add(Plain.words(Messages.of("empty.lead"), "screen-lead"));
        }
        if (!model.guide().library().problems().isEmpty()) {
            var problems = new Button(Messages.of("empty.problems"));
            problems.getStyleClass().add("accent");
            problems.setOnAction(_ -> model.go(new Place.Problems()));
            column.getChildren().add(problems);
        }
    }
}
