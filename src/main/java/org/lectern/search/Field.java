package org.lectern.search;

/// What a line is to its document, and so what a hit in it is worth.
public enum Field {
    /// What the document is called.
    TITLE(4),
    ALIAS(3),
    TEXT(1),
    /// Words within a figure, which are no line of its transcript.
    LABEL(1),
    /// An option or another part that is offered with a question.
    OFFER(1),
    /// Seen only once the answer was asked for.
    ANSWER(0.5f);

    /// A fraction of two: sums of these come out the same in whichever order they are added.
    private final float weight;

    Field(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    static Field of(int ordinal) {
        return ALL[ordinal];
    }

    private static final Field[] ALL = values();
}
