package org.lectern.content;

import java.util.Arrays;

/// Turns offsets into a text into lines and columns. Lines end with `\n`, `\r\n` or `\r`.
final class Lines {
    private final int[] starts;
    private final int length;

    Lines(String text) {
        length = text.length();
        starts = starts(text);
    }

    private static int[] starts(String text) {
        var starts = new int[64];
        var lines = 1;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= '\r' && endsLine(text, at)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /// The spot of an offset; an offset outside the text means its nearest end.
    Spot spot(long offset) {
        var inside = Math.clamp(offset, 0, length);
        var found = Arrays.binarySearch(starts, inside);
        var line = found >= 0 ? found : -found - 2;
        return new Spot(line + 1, inside - starts[line] + 1);
    }

    /// The spot of an offset in a line that is not above the given one, or in one of the next.
    ///
    /// Whoever goes down a text finds each spot so, without searching the whole of it.
    Spot spot(int offset, int fromLine) {
        var line = fromLine;
        while (line < starts.length && starts[line] <= offset) {
            line++;
        }
        return new Spot(line, offset - starts[line - 1] + 1);
    }

    /// The offset of a spot that [#spot] named.
    int offset(Spot spot) {
        return starts[spot.line() - 1] + spot.column() - 1;
    }

    private static boolean endsLine(String text, int at) {
        var sign = text.charAt(at);
        return sign == '\n' || sign == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
