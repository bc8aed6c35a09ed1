package org.lectern.margin;

import java.time.OffsetDateTime;

/// Something that was done to a mark with the pen, as it is kept for ever. Which marks there are follows from all of
/// them in order.
public sealed interface Stroke {
    /// When it was done, with the offset of the reader's wall clock.
    OffsetDateTime at();

    /// A mark was set; the number of this stroke names it from then on.
    record Made(OffsetDateTime at, Mark mark) implements Stroke {}

    /// Something was done to a mark that was set before.
    sealed interface Later extends Stroke {
        /// The number of the stroke that made the mark.
        long mark();
    }

    /// The note of a mark was written anew.
    record Noted(OffsetDateTime at, long mark, String note) implements Later {}

    /// A highlight got another colour.
    record Painted(OffsetDateTime at, long mark, Kind kind) implements Later {}

    /// A mark was set on another place.
    record Attached(OffsetDateTime at, long mark, Anchor anchor) implements Later {}

    record Removed(OffsetDateTime at, long mark) implements Later {}

    /// A mark that was removed is there again.
    record Restored(OffsetDateTime at, long mark) implements Later {}
}
