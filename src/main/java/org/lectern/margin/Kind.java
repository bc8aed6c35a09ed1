package org.lectern.margin;

/// What a mark looks like: a highlight in one of four colours, a note on a section, or a bookmark; or what was missed
/// when it was tried before reading.
public enum Kind {
    YELLOW,
    GREEN,
    BLUE,
    PINK,
    NOTE,
    BOOKMARK,
    MISSED;

    /// Whether the student sets it himself; the others follow from what he answered.
    public boolean isOfPen() {
        return this != MISSED;
    }

    /// Whether it is painted under words; the others belong to a section as a whole.
    public boolean isHighlight() {
        return switch (this) {
            case YELLOW, GREEN, BLUE, PINK -> true;
            case NOTE, BOOKMARK, MISSED -> false;
        };
    }
}
