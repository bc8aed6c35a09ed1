package org.lectern.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Ink on paper, or light on dark.
public enum Theme {
    LIGHT,
    DARK;

    /// Gives a scene this look, whichever it had before. Call it on the application thread.
    ///
    /// @return the typefaces it is set in
    public List<Font> dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        if (!scene.getStylesheets().equals(sheets())) {
            scene.getStylesheets().setAll(sheets());
        }
        scene.getRoot().getStyleClass().remove("dark");
        if (this == DARK) {
            scene.getRoot().getStyleClass().add("dark");
        }
        return Typefaces.FACES;
    }

    /// Gives a scene that is only drawn, never shown, the colours of paper.
    public static void paper(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    private static List<String> sheets() {
        return Stream.of("lectern.css", "window.css", "guide.css", "text.css", "drill.css", "progress.css")
                .map(sheet -> Objects.requireNonNull(Theme.class.getResource(sheet), sheet)
                        .toExternalForm())
                .toList();
    }
}
