package org.lectern.content;

@Listed
@Says("A colour mixed with that of the page, written [hue, percent].")
public record Colour(
        @Says("The colour that is mixed in.") Hue hue,

        @Says("How much of the hue there is in the mixture, from 0 to 100.") @Within(least = 0, most = 100)
        int percent) {
    public Colour {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a colour has from 0 to 100 percent of its hue, not " + percent);
        }
    }

    @Says("The colours there are: black is the colour of text, white that of the page, and the theme decides how"
            + " each looks.")
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
