package org.lectern.ui.guide;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;

/// The small signs in front of things: icons, numerals, kickers.
final class Signs {
    private Signs() {}

    static Label icon(Feather icon) {
        var label = new Label();
        label.setGraphic(new Icon(icon));
        return label;
    }

    static Label words(String words, String... styleClasses) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A small word that says what the lines under it are.
    static Label kicker(String words) {
        return words(words, "kicker");
    }

    /// The letter of an option: A, B, C ...
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /// The numeral of an outline's point: I. at the first level, then A., 1., a., and after that a dash.
    ///
    /// @param level from 0
    /// @param index from 0
    static String numeral(int level, int index) {
        return switch (level) {
            case 0 -> roman(index + 1) + ".";
            case 1 -> letters(index) + ".";
            case 2 -> (index + 1) + ".";
            case 3 -> letters(index).toLowerCase(Locale.ROOT) + ".";
            default -> "\u2013";
        };
    }

    private static String letters(int index) {
        return (index < 26 ? "" : letters(index / 26 - 1)) + (char) ('A' + index % 26);
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var words = new StringBuilder();
        var rest = number;
        for (var i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                words.append(signs[i]);
                rest -= values[i];
            }
        }
        return words.toString();
    }
}
