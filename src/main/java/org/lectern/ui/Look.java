package org.lectern.ui;

import java.util.Locale;
import java.util.Optional;

/// How the page looks: its colours and the size of its text.
///
/// @param percent size of the text, from 70 to 250, in percent of the standard size
public record Look(Colours colours, int percent) {
    public static final Look STANDARD = new Look(Colours.SYSTEM, 100);
    private static final int SMALLEST = 70;
    private static final int LARGEST = 250;
    private static final int STEP = 10;

    public Look {
        percent = Math.clamp(percent, SMALLEST, LARGEST);
    }

    /// Which colours are used.
    public enum Colours {
        SYSTEM,
        LIGHT,
        DARK,
        SEPIA,
        CONTRAST
    }

    public Look larger() {
        return new Look(colours, percent + STEP);
    }

    public Look smaller() {
        return new Look(colours, percent - STEP);
    }

    public Look with(Colours other) {
        return new Look(other, percent);
    }

    /// The look as one string, to be saved; [#of] reads it back.
    public String written() {
        return colours.name().toLowerCase(Locale.ROOT) + " " + percent;
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Look> of(String written) {
        var words = written.split(" ", -1);
        if (words.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Look(Colours.valueOf(words[0].toUpperCase(Locale.ROOT)), Integer.parseInt(words[1])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
