package org.lectern.print;

/// A typeface with its weight and slant; all are bundled.
enum Face {
    SERIF("SourceSerif4-Regular"),
    SERIF_BOLD("SourceSerif4-Bold"),
    SERIF_ITALIC("SourceSerif4-Italic"),
    SERIF_BOLD_ITALIC("SourceSerif4-BoldItalic"),
    SANS("Inter-Regular"),
    SANS_BOLD("Inter-SemiBold"),
    MONO("JetBrainsMono-Regular");

    private final String file;

    Face(String file) {
        this.file = file;
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
