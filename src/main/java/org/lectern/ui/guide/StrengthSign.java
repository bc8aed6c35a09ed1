package org.lectern.ui.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.progress.Strength;
import org.lectern.ui.Messages;
import org.lectern.ui.Tip;

/// A small bar of four cells, of which as many are filled as the level has; all are empty while nothing was tested. It
/// takes no room where there is nothing to ask.
public final class StrengthSign extends HBox {
    private static final int CELLS = 4;

    private final List<Region> cells = Stream.generate(Region::new).limit(CELLS).toList();

    /// Kept, or the sign would stop following it.
    private final ObservableValue<Strength> strength;

    public StrengthSign(ObservableValue<Strength> strength) {
        this.strength = strength;
        getStyleClass().add("strength");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        cells.forEach(cell -> cell.getStyleClass().add("strength-cell"));
        getChildren().addAll(cells);
        Tip.on(this, () -> words(this.strength.getValue()));
        managedProperty().bind(visibleProperty());
        sceneProperty().flatMap(scene -> scene == null ? null : this.strength).subscribe(now -> {
            if (now != null) {
                show(now);
            }
        });
        show(strength.getValue());
    }

    /// A node with the sign at its right.
    static HBox beside(Node node, ObservableValue<Strength> strength) {
        var row = new HBox(node, new StrengthSign(strength));
        row.getStyleClass().add("strength-row");
        return row;
    }

    /// A sign that never changes, as in a legend.
    static StrengthSign of(Strength.Level level) {
        return new StrengthSign(new SimpleObjectProperty<>(example(level)));
    }

    private static Strength example(Strength.Level level) {
        return switch (level) {
            case UNTESTED -> new Strength(1, 0, 0);
            case WEAK -> new Strength(1, 1, 0.5);
            case FAIR -> new Strength(1, 1, 0.75);
            case GOOD -> new Strength(1, 1, 0.9);
            case STRONG -> new Strength(1, 1, 1);
        };
    }

    private void show(Strength now) {
        var level = now.level();
        setVisible(now.cards() > 0);
        getStyleClass().setAll("strength", "strength-" + level.name().toLowerCase(Locale.ROOT));
        for (var i = 0; i < CELLS; i++) {
            cells.get(i).getStyleClass().setAll("strength-cell", i < level.ordinal() ? "filled" : "unfilled");
        }
        setAccessibleText(words(now));
    }

    /// `Good: recall today 88 %, 4 of 6 tested`.
    public static String words(Strength now) {
        var name = Messages.of("strength." + now.level().name().toLowerCase(Locale.ROOT));
        return now.tested() == 0
                ? name
                : Messages.of("strength.about", name, Math.round(100 * now.recall()), now.tested(), now.cards());
    }
}
