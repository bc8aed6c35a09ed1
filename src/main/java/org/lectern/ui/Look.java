package org.lectern.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the page looks.
///
/// @param percent size of the text, from 70 to 250, in percent of the standard size
public record Look(Colours colours, int percent, Measure measure, Spacing spacing, Typeface typeface) {
    private static final int SMALLEST = 70;
    private static final int LARGEST = 250;
    private static final int STEP = 10;

    public static final Look STANDARD = new Look(Colours.SYSTEM, 100);

    public Look {
        percent = Math.clamp(percent, SMALLEST, LARGEST);
    }

    /// A look whose lines are as usual.
    public Look(Colours colours, int percent) {
        this(colours, percent, Measure.MEDIUM, Spacing.NORMAL, Typeface.SERIF);
    }

    /// Which colours are used.
    public enum Colours {
        SYSTEM,
        LIGHT,
        DARK,
        SEPIA,
        CONTRAST
    }

    /// How long lines are.
    public enum Measure {
        NARROW,
        MEDIUM,
        WIDE
    }

    /// How far lines are apart.
    public enum Spacing {
        TIGHT,
        NORMAL,
        LOOSE
    }

    /// What the guide is set in.
    public enum Typeface {
        SERIF,
        SANS,
        LEGIBLE
    }

    public Look larger() {
        return sized(percent + STEP);
    }

    public Look smaller() {
        return sized(percent - STEP);
    }

    Look sized(int wanted) {
        return new Look(colours, wanted, measure, spacing, typeface);
    }

    public Look with(Colours other) {
        return new Look(other, percent, measure, spacing, typeface);
    }

    Look with(Measure other) {
        return new Look(colours, percent, other, spacing, typeface);
    }

    Look with(Spacing other) {
        return new Look(colours, percent, measure, other, typeface);
    }

    Look with(Typeface other) {
        return new Look(colours, percent, measure, spacing, other);
    }

    /// The classes that style sheets know it by.
    List<String> styleClasses() {
        return List.of("measure-" + word(measure), "spacing-" + word(spacing), "typeface-" + word(typeface));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// The look as one string, to be saved; [#of] reads it back.
    public String written() {
        var lines = Stream.of(measure, spacing, typeface).map(Look::word).toList();
        return word(colours) + " " + percent
                + (equals(new Look(colours, percent)) ? "" : " " + String.join(" ", lines));
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Look> of(String written) {
        var words = List.of(written.toUpperCase(Locale.ROOT).split(" ", -1));
        try {
            return switch (words.size()) {
                case 2 -> Optional.of(new Look(Colours.valueOf(words.get(0)), Integer.parseInt(words.get(1))));
                case 5 ->
                    Optional.of(new Look(
                            Colours.valueOf(words.get(0)),
                            Integer.parseInt(words.get(1)),
                            Measure.valueOf(words.get(2)),
                            Spacing.valueOf(words.get(3)),
                            Typeface.valueOf(words.get(4))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
