package org.lectern.content;

/// A place where a file stops being readable.
final class Slip extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Spot at;
    private final String sentence;

    /// @param sentence what is wrong and what to do, for the author
    Slip(Spot at, String sentence) {
        super(sentence);
        this.at = at;
        this.sentence = sentence;
    }

    Spot at() {
        return at;
    }

    String sentence() {
        return sentence;
    }
}
