package org.lectern.ui.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.lectern.schedule.Settings;
import org.lectern.schedule.Steps;
import org.lectern.ui.Messages;

/// Steps as words. What makes no sense is said so, and changes nothing.
final class StepsField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// @param of reads the steps, `with` replaces them
    StepsField(
            String name,
            String id,
            WishesModel model,
            Function<Settings, Steps> of,
            BiFunction<Settings, Steps, Settings> with) {
        getStyleClass().add("wish-line");
        var wrong = new Label(Messages.of("settings.steps.wrong"));
        wrong.getStyleClass().add("wish-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        var field = new TextField();
        field.setId(id);
        field.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(name);
        field.setText(
                StepsText.of(of.apply(model.wishesProperty().get().wanted().settings())));
        model.wishesProperty().subscribe((before, wishes) -> {
            var steps = of.apply(wishes.wanted().settings());
            // Who is typing is not interrupted when only the effect has become known.
            var isOther = !steps.equals(of.apply(before.wanted().settings())) || !field.isFocused();
            if (isOther && !StepsText.read(field.getText()).equals(Optional.of(steps))) {
                field.setText(StepsText.of(steps));
            }
        });
        field.textProperty().subscribe(typed -> {
            var steps = StepsText.read(typed);
            field.pseudoClassStateChanged(WRONG, steps.isEmpty());
            field.setAccessibleHelp(steps.isEmpty() ? wrong.getText() : Messages.of("settings.steps.about"));
            wrong.setVisible(steps.isEmpty());
            steps.ifPresent(read -> model.wish(wishes -> wishes.withSettings(with.apply(wishes.settings(), read))));
        });
        getChildren().addAll(field, wrong);
    }
}
