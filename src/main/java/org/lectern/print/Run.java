package org.lectern.print;

import java.util.Optional;
import org.lectern.typeset.Outline;

/// Words in one style, or a formula.
///
/// @param words what is read; of a formula its source
/// @param outline what is drawn in place of the words of a formula
record Run(String words, Style style, Optional<Outline> outline) {
    Run(String words, Style style) {
        this(words, style, Optional.empty());
    }

    boolean isSpace() {
        return outline.isEmpty() && words.isBlank();
    }

    double width(Ruler ruler) {
        return outline.map(drawn -> drawn.width() * scale()).orElseGet(() -> ruler.width(words, style));
    }

    /// The same formula, shrunk to a width if it must be.
    Run within(double width, Ruler ruler) {
        var wide = width(ruler);
        return wide <= width ? this : new Run(words, style.sized(style.size() * width / wide), outline);
    }

    /// How far it reaches above the baseline, in points.
    double above() {
        return Math.max(
                style.above(),
                outline.map(drawn -> drawn.ascent() * scale() + room()).orElse(0.0));
    }

    /// How far it reaches below the baseline, in points.
    double below() {
        return Math.max(
                style.below(),
                outline.map(drawn -> drawn.descent() * scale() + room()).orElse(0.0));
    }

    /// Formulas of two lines never touch.
    private double room() {
        return style.size() * 0.1;
    }

    /// Points for each measure of an outline.
    double scale() {
        return Outline.em(style.face().smallLetters() * style.size()) / Outline.EM;
    }
}
