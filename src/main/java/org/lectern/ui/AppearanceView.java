package org.lectern.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Asks how the page shall look; the page beside it shows each choice at once.
final class AppearanceView extends VBox {
    private static final int COLUMNS = 3;

    private final LookModel model;
    private final Actions actions;
    private final Runnable close;
    private final VBox groups = new VBox();
    private Subscription worn = Subscription.EMPTY;
    private Optional<Node> first = Optional.empty();

    AppearanceView(LookModel model, Actions actions, Runnable close) {
        this.model = model;
        this.actions = actions;
        this.close = close;
        getStyleClass().add("appearance-sheet");
        groups.getStyleClass().add("look-groups");
        groups.getChildren()
                .addAll(
                        group("colours", Look.Colours.values(), Look::colours, Look::with),
                        group("typeface", Look.Typeface.values(), Look::typeface, Look::with),
                        size(),
                        group("measure", Look.Measure.values(), Look::measure, Look::with),
                        group("spacing", Look.Spacing.values(), Look::spacing, Look::with));
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Plain.words(Messages.of("look.title"), "sheet-title"), scroll, ways());
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                worn.unsubscribe();
            }
        });
    }

    /// What has the keyboard at first: the colours that are worn.
    Node first() {
        return first.orElse(this);
    }

    /// One of these; arrows go from one to the next.
    private <C extends Enum<C>> Node group(
            String what, C[] all, Function<Look, C> now, BiFunction<Look, C, Look> wear) {
        var name = Messages.of("look." + what);
        var group = new ToggleGroup();
        var choices = grid();
        for (var choice : all) {
            var radio = choice(what, choice, name);
            radio.setToggleGroup(group);
            radio.selectedProperty().subscribe(selected -> {
                if (selected) {
                    model.wear(wear.apply(model.lookProperty().get(), choice));
                }
            });
            follow(look -> radio.setSelected(now.apply(look) == choice));
            choices.add(radio, choice.ordinal() % COLUMNS, choice.ordinal() / COLUMNS);
            if (radio.isSelected() && first.isEmpty()) {
                first = Optional.of(radio);
            }
        }
        return named(name, choices);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("look-choices");
        for (var column = 0; column < COLUMNS; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(width);
        }
        return grid;
    }

    private static RadioButton choice(String what, Enum<?> choice, String group) {
        var word = choice.name().toLowerCase(Locale.ROOT);
        var radio = new RadioButton(Messages.of("look." + what + "." + word));
        radio.setId("look-" + word);
        radio.getStyleClass().add("look-choice");
        radio.setAccessibleText(group + ": " + radio.getText());
        radio.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        radio.setContentDisplay(ContentDisplay.TOP);
        if (!what.equals("measure") && !what.equals("spacing")) {
            var sample = new Label(Messages.of("look.sample"));
            sample.getStyleClass().addAll("look-sample", "look-" + what + "-" + word);
            sample.setAccessibleRole(AccessibleRole.NODE);
            radio.setGraphic(sample);
        }
        return radio;
    }

    private Node size() {
        var percent = new Label();
        percent.getStyleClass().add("look-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        follow(look -> percent.setText(Messages.of("look.percent", look.percent())));
        var smaller = step(Feather.MINUS, Shortcut.SMALLER);
        var larger = step(Feather.PLUS, Shortcut.LARGER);
        var line = new HBox(smaller, percent, larger, standard());
        line.getStyleClass().add("look-size");
        return named(Messages.of("look.size"), line);
    }

    private Button step(Feather icon, Shortcut shortcut) {
        var button = new Button(null, new Icon(icon));
        button.setAccessibleText(shortcut.about());
        follow(look -> button.setAccessibleHelp(Messages.of("look.percent", look.percent())));
        return doing(button, shortcut);
    }

    private Button standard() {
        var button = doing(new Button(Messages.of("look.size.standard")), Shortcut.STANDARD_SIZE);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node ways() {
        var full =
                new Button(Messages.of("look.full-screen", Shortcut.FULL_SCREEN.words()), new Icon(Feather.MAXIMIZE));
        full.setId("look-full-screen");
        full.setOnAction(_ -> {
            close.run();
            actions.run(Shortcut.FULL_SCREEN);
        });
        var all = new Button(Messages.of("look.standard"));
        all.setId("look-reset");
        all.getStyleClass().add("quiet");
        all.setOnAction(_ -> model.wear(Look.STANDARD));
        follow(look -> all.setDisable(look.equals(Look.STANDARD)));
        var ways = new FlowPane(full, all);
        ways.getStyleClass().add("look-ways");
        Stream.of(full, all).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        return ways;
    }

    private Button doing(Button button, Shortcut shortcut) {
        button.setId("look-" + shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setOnAction(_ -> actions.run(shortcut));
        return button;
    }

    private static Node named(String name, Region content) {
        var group = new VBox(Plain.words(name, "look-name"), content);
        group.getStyleClass().add("look-group");
        group.setAccessibleText(name);
        return group;
    }

    /// Does this now, and as often as the look changes while the box is open.
    private void follow(Consumer<Look> action) {
        worn = worn.and(model.lookProperty().subscribe(action));
    }
}
