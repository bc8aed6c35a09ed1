package org.lectern.margin;

/// What stood on one side of some words when they were marked, compared with what stands there now.
///
/// @param letters the longer of the two
/// @param likeness from 0, nothing alike, to 1, the same
/// @param adjoins whether it is the same right beside the words
record Side(int letters, double likeness, boolean adjoins) {
    private static final int ADJOINING = 8;
    private static final int MUCH = 16;
    private static final double NEARLY = 0.8;

    static Side before(String then, String now) {
        return new Side(
                Math.max(then.length(), now.length()),
                Likeness.of(then, now),
                last(then).equals(last(now)));
    }

    static Side after(String then, String now) {
        return new Side(
                Math.max(then.length(), now.length()),
                Likeness.of(then, now),
                first(then).equals(first(now)));
    }

    private static String last(String words) {
        return words.substring(Math.max(0, words.length() - ADJOINING));
    }

    private static String first(String words) {
        return words.substring(0, Math.min(words.length(), ADJOINING));
    }

    double agreeing() {
        return likeness * letters;
    }

    /// Whether there is much, and nearly all of it is the same.
    boolean isTelling() {
        return likeness >= NEARLY && letters >= MUCH;
    }
}
