package org.lectern.margin;

/// What a mark looks like: a highlight in one of four colours, a note on a section, or a bookmark.
public enum Kind {
    YELLOW,
    GREEN,
    BLUE,
    PINK,
    NOTE,
    BOOKMARK;

    /// Whether it is painted under words; the others belong to a section as a whole.
    public boolean isHighlight() {
        return switch (this) {
            case YELLOW, GREEN, BLUE, PINK -> true;
            case NOTE, BOOKMARK -> false;
        };
    }
}
