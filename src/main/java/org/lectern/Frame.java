package org.lectern;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stood and how large it was.
///
/// @param x of the left edge, in screen pixels
/// @param y of the top edge, in screen pixels
/// @param width in screen pixels
/// @param height in screen pixels
/// @param maximized whether it filled the screen
record Frame(double x, double y, double width, double height, boolean maximized) {
    private static final int FIGURES = 5;

    /// How a window stands now.
    static Frame of(Stage stage) {
        return new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// The frame as one string, to be saved; [#of(String)] reads it back.
    String written() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %b", x, y, width, height, maximized);
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    static Optional<Frame> of(String written) {
        var words = written.split(" ");
        try {
            var figures = Arrays.stream(words, 0, FIGURES - 1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return Optional.of(new Frame(
                    figures[0], figures[1], figures[2], figures[3], Boolean.parseBoolean(words[FIGURES - 1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /// Puts a window there, if that is on a screen that is still connected.
    void place(Stage stage) {
        if (!Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.setMaximized(maximized);
        }
    }
}
