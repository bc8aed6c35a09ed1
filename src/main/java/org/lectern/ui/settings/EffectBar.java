package org.lectern.ui.settings;

import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.schedule.plan.Preview;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// What a change would bring, now beside then, before it is applied; and afterwards the way back.
public final class EffectBar extends StackPane {
    private final WishesModel model;
    private final VBox told = new VBox();
    private final Button apply = new Button(Messages.of("settings.apply"));
    private final Button discard = new Button(Messages.of("settings.discard"));
    private final Button undo = new Button(Messages.of("settings.undo"));

    public EffectBar(WishesModel model) {
        this.model = model;
        getStyleClass().add("effect-bar");
        apply.setId("settings-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> model.apply());
        discard.setId("settings-discard");
        discard.setOnAction(_ -> model.discard());
        undo.setId("settings-undo");
        undo.setOnAction(_ -> model.undo());
        told.getStyleClass().add("effect");
        HBox.setHgrow(told, Priority.ALWAYS);
        var line = new HBox(told);
        line.getStyleClass().add("effect-line");
        getChildren().add(line);
        Stream.of(undo, discard, apply).forEach(button -> {
            button.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(button);
        });
        model.wishesProperty().subscribe(this::show);
    }

    private void show(WishesModel.Wishes wishes) {
        var isChanged = wishes.isChanged();
        var canUndo = !isChanged && !wishes.former().isEmpty();
        appear(apply, wishes.canApply());
        appear(discard, isChanged);
        appear(undo, canUndo);
        appear(this, isChanged || canUndo);
        switch (wishes.effect()) {
            case WishesModel.Effect.None _ -> told.getChildren().setAll(words(Messages.of("settings.applied")));
            case WishesModel.Effect.Refused(var sentence) -> told.getChildren().setAll(words(sentence));
            case WishesModel.Effect.Weighed _ -> told.getChildren().setAll(words(Messages.of("settings.weighed")));
            case WishesModel.Effect.Known(var preview) ->
                told.getChildren().setAll(table(wishes, preview), moved(preview));
        }
    }

    private static void appear(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private static Label words(String words) {
        return Plain.words(words, "effect-words");
    }

    private static Label moved(Preview preview) {
        return words(Messages.of("settings.moved", preview.moved()));
    }

    private static GridPane table(WishesModel.Wishes wishes, Preview preview) {
        var before = preview.before();
        var after = preview.after();
        var grid = new GridPane();
        grid.getStyleClass().add("effect-table");
        grid.setAccessibleRole(AccessibleRole.TEXT);
        grid.setFocusTraversable(true);
        grid.add(cell(Messages.of("settings.now"), "effect-number"), 1, 0);
        grid.add(cell(Messages.of("settings.then"), "effect-number"), 2, 0);
        row(grid, 1, Messages.of("settings.minutes"), number(before.minutesADay()), number(after.minutesADay()));
        row(grid, 2, Messages.of("settings.cards"), number(before.cardsADay()), number(after.cardsADay()));
        row(grid, 3, Messages.of("settings.today"), number(preview.dueBefore()), number(preview.dueAfter()));
        row(
                grid,
                4,
                Messages.of("settings.overfull"),
                number(wishes.present().overfullDays(before)),
                number(wishes.wanted().overfullDays(after)));
        grid.setAccessibleText(Messages.of(
                "settings.effect.spoken",
                before.minutesADay(),
                after.minutesADay(),
                before.cardsADay(),
                after.cardsADay(),
                preview.dueBefore(),
                preview.dueAfter()));
        return grid;
    }

    private static void row(GridPane grid, int row, String name, String now, String then) {
        grid.addRow(row, cell(name, "effect-name"), cell(now, "effect-number"), cell(then, "effect-number"));
    }

    private static String number(double number) {
        return Messages.of("settings.number", number);
    }

    private static Label cell(String words, String style) {
        var cell = new Label(words);
        cell.getStyleClass().add(style);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(cell, style.equals("effect-name") ? HPos.LEFT : HPos.RIGHT);
        return cell;
    }
}
