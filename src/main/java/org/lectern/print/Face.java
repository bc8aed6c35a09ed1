package org.lectern.print;

/// A typeface with its weight and slant; all are bundled.
enum Face {
    SERIF("SourceSerif4-Regular", 0.475),
    SERIF_BOLD("SourceSerif4-Bold", 0.475),
    SERIF_ITALIC("SourceSerif4-Italic", 0.475),
    SERIF_BOLD_ITALIC("SourceSerif4-BoldItalic", 0.475),
    SANS("Inter-Regular", 0.546),
    SANS_BOLD("Inter-SemiBold", 0.546),
    MONO("JetBrainsMono-Regular", 0.55);

    private final String file;
    private final double smallLetters;

    Face(String file, double smallLetters) {
        this.file = file;
        this.smallLetters = smallLetters;
    }

    /// The height of a small x, as a share of the size.
    double smallLetters() {
        return smallLetters;
    }

    /// Where its font lies.
    String resource() {
        return "/org/lectern/ui/fonts/" + file + ".ttf";
    }

    Face bold() {
        return switch (this) {
            case SERIF, SERIF_BOLD -> SERIF_BOLD;
            case SERIF_ITALIC, SERIF_BOLD_ITALIC -> SERIF_BOLD_ITALIC;
            case SANS, SANS_BOLD -> SANS_BOLD;
            case MONO -> MONO;
        };
    }

    Face italic() {
        return switch (this) {
            case SERIF, SERIF_ITALIC -> SERIF_ITALIC;
            case SERIF_BOLD, SERIF_BOLD_ITALIC -> SERIF_BOLD_ITALIC;
            case SANS, SANS_BOLD, MONO -> this;
        };
    }
}
