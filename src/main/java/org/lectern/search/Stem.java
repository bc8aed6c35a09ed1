package org.lectern.search;

/// What a word and its plural share, in English; after Harman, "How effective is suffixing?", 1991, and without a
/// last e, so that a box is among boxes and a cache among caches.
final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    static String of(String word) {
        var stem = singular(word);
        return stem.length() > SHORTEST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /// The letters with which every word of this stem begins.
    static String start(String stem) {
        return stem.length() >= SHORTEST && stem.endsWith("y") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String singular(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("ias")
                ? word
                : word.substring(0, word.length() - 1);
    }
}
