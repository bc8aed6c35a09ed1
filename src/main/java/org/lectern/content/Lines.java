package org.lectern.content;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Turns offsets into a text into lines and columns. Lines end with `\n`, `\r\n` or `\r`.
final class Lines {
    private final int[] starts;
    private final int length;

    Lines(CharSequence text) {
        length = text.length();
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, length)
                                .filter(at -> endsLine(text, at))
                                .map(at -> at + 1))
                .toArray();
    }

    /// The spot of an offset; an offset outside the text means its nearest end.
    Spot spot(long offset) {
        var inside = Math.clamp(offset, 0, length);
        var found = Arrays.binarySearch(starts, inside);
        var line = found >= 0 ? found : -found - 2;
        return new Spot(line + 1, inside - starts[line] + 1);
    }

    /// The offset of a spot that [#spot] named.
    int offset(Spot spot) {
        return starts[spot.line() - 1] + spot.column() - 1;
    }

    private static boolean endsLine(CharSequence text, int at) {
        var sign = text.charAt(at);
        return sign == '\n' || sign == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
