package org.lectern.margin;

/// What a reader left at a place of the guide.
///
/// @param note what he wrote to it; empty when he wrote nothing
public record Mark(Anchor anchor, Kind kind, String note) {
    public Mark {
        if (kind.isOfPen() && kind.isHighlight() != anchor instanceof Anchor.OfWords) {
            throw new IllegalArgumentException(kind + " is not for " + anchor);
        }
    }

    Mark with(String other) {
        return new Mark(anchor, kind, other);
    }

    Mark with(Kind other) {
        return new Mark(anchor, other, note);
    }

    Mark with(Anchor other) {
        return new Mark(other, kind, note);
    }
}
