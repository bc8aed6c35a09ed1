package org.lectern.content;

import java.nio.file.Path;

/// A place where a file stops being readable.
public final class Slip extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Spot at;
    private final String sentence;

    /// @param sentence what is wrong and what to do, for the author
    Slip(Spot at, String sentence) {
        super(sentence);
        this.at = at;
        this.sentence = sentence;
    }

    /// What there is to say about the file.
    public Problem in(Path file) {
        return new Problem(file, at.line(), at.column(), Problem.Severity.ERROR, Rule.NOT_JSON, sentence, "");
    }

    Spot at() {
        return at;
    }

    String sentence() {
        return sentence;
    }
}
