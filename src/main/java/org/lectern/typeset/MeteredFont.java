package org.lectern.typeset;

import org.scilab.forge.jlatexmath.Char;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.TeXFont;

/// The fonts of a formula, of which only so many letters can be had: nested commands may ask for endlessly many.
final class MeteredFont extends DefaultTeXFont {
    private static final float POINTS = 10;
    private static final int MOST_LETTERS = 50_000;

    private final Meter meter;

    /// What was asked for, by all sizes and shapes of the fonts together.
    private static final class Meter {
        private int asked;

        void ask() {
            asked++;
            if (asked > MOST_LETTERS) {
                throw new TooMuch();
            }
        }
    }

    MeteredFont() {
        this(new DefaultTeXFont(POINTS), POINTS, 1, new Meter());
    }

    private MeteredFont(DefaultTeXFont like, float size, float factor, Meter meter) {
        super(size, factor, like.getBold(), like.getRoman(), like.getSs(), like.getTt(), like.getIt());
        this.meter = meter;
    }

    @Override
    public TeXFont copy() {
        return new MeteredFont(this, getSize(), getScaleFactor(), meter);
    }

    @Override
    public TeXFont deriveFont(float size) {
        return new MeteredFont(this, size, getScaleFactor(), meter);
    }

    @Override
    public TeXFont scaleFont(float factor) {
        return new MeteredFont(this, getSize(), factor, meter);
    }

    @Override
    public Char getChar(char letter, String textStyle, int style) {
        meter.ask();
        return super.getChar(letter, textStyle, style);
    }

    @Override
    public Char getChar(String symbol, int style) {
        meter.ask();
        return super.getChar(symbol, style);
    }

    @Override
    public Char getDefaultChar(char letter, int style) {
        meter.ask();
        return super.getDefaultChar(letter, style);
    }
}
