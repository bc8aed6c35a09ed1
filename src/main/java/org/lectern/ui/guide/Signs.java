package org.lectern.ui.guide;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Numerals;
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

    /// Words of the guide on a line of their own, which take part in all that is done with its text.
    static WordsView line(String words, String... styleClasses) {
        return new WordsView(words, styleClasses);
    }

    /// A small word that says what the lines under it are.
    static Label kicker(String words) {
        return words(words, "kicker");
    }

    /// The letter of an option: A, B, C ...
    static String letter(int index) {
        return Numerals.letter(index);
    }

    /// The numeral of an outline's point.
    ///
    /// @param level from 0
    /// @param index from 0
    static String numeral(int level, int index) {
        return Numerals.numeral(level, index);
    }
}
