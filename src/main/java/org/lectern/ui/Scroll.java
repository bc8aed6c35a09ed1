package org.lectern.ui;

import java.util.Locale;
import java.util.Optional;

/// How far a page is scrolled, said in the words that stand at the top of the window: it holds at every size, and after
/// edits elsewhere.
///
/// @param block at the top of the window; empty at the head of the page
/// @param line key of the line there; empty where no line is near, as in a figure
/// @param into how much of the line lies above the window, in heights of the line; negative when there is room above it
/// @param share how much of the block lies above the window, from 0 to 1
public record Scroll(String block, String line, double into, double share) {
    private static final String NONE = "-";
    private static final int PARTS = 4;

    public Scroll {
        if (!Double.isFinite(into) || !Double.isFinite(share)) {
            throw new IllegalArgumentException("nowhere on a page: " + into + ", " + share);
        }
    }

    /// As one string, to be saved; [#of(String)] reads it back.
    public String written() {
        return String.format(Locale.ROOT, "%s %s %.4f %.4f", named(block), named(line), into, share);
    }

    private static String named(String key) {
        return key.isEmpty() ? NONE : key;
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Scroll> of(String written) {
        var parts = written.split(" ");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Scroll(
                    read(parts[0]), read(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String read(String named) {
        return named.equals(NONE) ? "" : named;
    }
}
