package org.lectern.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Ink on paper, light on dark, ink on old paper, or black on white.
public enum Theme {
    LIGHT,
    DARK,
    SEPIA,
    CONTRAST;

    private static final List<String> CLASSES = List.of("dark", "sepia", "contrast");

    /// Gives a scene this look, whichever it had before. Call it on the application thread.
    ///
    /// @return the typefaces it is set in
    public List<Font> dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT, SEPIA, CONTRAST -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        if (!scene.getStylesheets().equals(sheets())) {
            scene.getStylesheets().setAll(sheets());
        }
        scene.getRoot().getStyleClass().removeAll(CLASSES);
        if (this != LIGHT) {
            scene.getRoot().getStyleClass().add(name().toLowerCase(Locale.ROOT));
        }
        return Typefaces.FACES;
    }

    /// Gives a scene that is only drawn, never shown, the colours of paper.
    public static void paper(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    private static List<String> sheets() {
        return Stream.of(
                        "lectern.css",
                        "window.css",
                        "guide.css",
                        "text.css",
                        "margin.css",
                        "search.css",
                        "drill.css",
                        "progress.css",
                        "statistics.css",
                        "minutes.css",
                        "faces.css",
                        "appearance.css",
                        "settings.css",
                        "focus.css")
                .map(sheet -> Objects.requireNonNull(Theme.class.getResource(sheet), sheet)
                        .toExternalForm())
                .toList();
    }
}
