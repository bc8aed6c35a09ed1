package org.lectern.content;

/// A colour mixed with that of the page, written `[hue, percent]`. The theme decides how a hue looks.
///
/// @param percent how much of the hue there is in the mixture, from 0 to 100
@Listed
public record Colour(Hue hue, int percent) {
    public Colour {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a colour has from 0 to 100 percent of its hue, not " + percent);
        }
    }

    /// The colours there are. Black is the colour of text, white that of the page.
    public enum Hue {
        BLACK,
        WHITE,
        GREY,
        RED,
        ORANGE,
        YELLOW,
        GREEN,
        TEAL,
        BLUE,
        PURPLE,
        PINK,
        BROWN
    }
}
