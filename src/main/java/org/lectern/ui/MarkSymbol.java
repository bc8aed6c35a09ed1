package org.lectern.ui;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.margin.Kind;

/// The sign of a kind of mark: each colour has a shape of its own, so that it is not told by colour alone.
public final class MarkSymbol extends StackPane {
    public MarkSymbol(Kind kind) {
        getStyleClass().addAll("mark-symbol", "mark-" + word(kind));
        switch (kind) {
            case YELLOW, GREEN, BLUE, PINK -> {
                var shape = new Region();
                shape.getStyleClass().add("mark-shape");
                getChildren().add(shape);
            }
            case NOTE -> getChildren().add(new Icon(Feather.MESSAGE_SQUARE));
            case BOOKMARK -> getChildren().add(new Icon(Feather.BOOKMARK));
            case MISSED -> getChildren().add(new Icon(Feather.HELP_CIRCLE));
        }
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// What a kind is called in messages and style sheets.
    public static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// What people call it: `Yellow highlight`, `Bookmark`.
    public static String name(Kind kind) {
        return Messages.of("margin.kind." + word(kind));
    }
}
