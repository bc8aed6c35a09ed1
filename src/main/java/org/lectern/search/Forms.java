package org.lectern.search;

/// The forms in which a sought word stands in a dictionary.
///
/// @param exact whether its plural does not count, or its singular
/// @param open whether it may go on
record Forms(Dictionary dictionary, String word, boolean exact, boolean open) {
    /// How much shorter than a word its stem can be.
    private static final int ENDING = 2;

    /// How well a word fits.
    enum Fit {
        SAME(1),
        /// Its plural, or its singular.
        FORM(0.75f),
        /// It goes on.
        BEGINNING(1);

        final float worth;

        Fit(float worth) {
            this.worth = worth;
        }
    }

    /// Takes a word that fits, and where it stands.
    @FunctionalInterface
    interface Sink {
        void take(Fit fit, int[] places);
    }

    void each(Sink sink) {
        var stem = Stem.of(word);
        var start = exact ? word : Stem.start(stem);
        var after = dictionary.after(start);
        for (var i = dictionary.from(start); i < after; i++) {
            var other = dictionary.words().get(i);
            if (other.equals(word)) {
                sink.take(Fit.SAME, dictionary.places().get(i));
            } else if (!exact && isForm(other, stem)) {
                sink.take(Fit.FORM, dictionary.places().get(i));
            } else if (open && other.startsWith(word)) {
                sink.take(Fit.BEGINNING, dictionary.places().get(i));
            }
        }
    }

    /// Whether a word fits in any form.
    static boolean fits(String other, String word, boolean exact, boolean open) {
        return other.equals(word) || open && other.startsWith(word) || !exact && isForm(other, Stem.of(word));
    }

    private static boolean isForm(String other, String stem) {
        return other.length() - stem.length() <= ENDING
                && other.length() >= stem.length()
                && Stem.of(other).equals(stem);
    }
}
