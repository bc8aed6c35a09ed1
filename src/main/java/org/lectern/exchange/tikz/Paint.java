package org.lectern.exchange.tikz;

import org.lectern.content.Colour;

/// A colour as it was mixed, from 0 to 1 each of red, green and blue.
///
/// @param hue which of our colours is nearest to it
/// @param percent how much of that colour it holds, the rest being the page
record Paint(double red, double green, double blue, Colour.Hue hue, double percent) {
    static Paint of(double red, double green, double blue) {
        var most = Math.max(red, Math.max(green, blue));
        var least = Math.min(red, Math.min(green, blue));
        if (most - least < 0.08) {
            return grey(red, green, blue, (most + least) / 2);
        }
        var hue = most == red
                ? 60 * (green - blue) / (most - least)
                : most == green ? 120 + 60 * (blue - red) / (most - least) : 240 + 60 * (red - green) / (most - least);
        return new Paint(red, green, blue, named((hue + 360) % 360, most), 100 * (1 - least));
    }

    private static Paint grey(double red, double green, double blue, double light) {
        if (light > 0.985) {
            return new Paint(red, green, blue, Colour.Hue.WHITE, 100);
        }
        return light < 0.45
                ? new Paint(red, green, blue, Colour.Hue.BLACK, 100 * (1 - light))
                : new Paint(red, green, blue, Colour.Hue.GREY, Math.min(100, 200 * (1 - light)));
    }

    private static Colour.Hue named(double hue, double most) {
        if (hue < 15 || hue >= 345) {
            return Colour.Hue.RED;
        }
        if (hue < 45) {
            return most < 0.85 ? Colour.Hue.BROWN : Colour.Hue.ORANGE;
        }
        return hue < 70
                ? Colour.Hue.YELLOW
                : hue < 160
                        ? Colour.Hue.GREEN
                        : hue < 200
                                ? Colour.Hue.TEAL
                                : hue < 260 ? Colour.Hue.BLUE : hue < 295 ? Colour.Hue.PURPLE : Colour.Hue.PINK;
    }

    /// So many percent of this and the rest of the other.
    Paint mixed(double share, Paint other) {
        var part = Math.clamp(share / 100, 0, 1);
        var mixed = of(
                red * part + other.red * (1 - part),
                green * part + other.green * (1 - part),
                blue * part + other.blue * (1 - part));
        // A tint or a shade keeps the name of its colour; arithmetic alone would call a pale orange something else.
        if (other.hue == Colour.Hue.WHITE && hue != Colour.Hue.BLACK && hue != Colour.Hue.WHITE) {
            return new Paint(mixed.red, mixed.green, mixed.blue, hue, percent * part);
        }
        var keeps = part >= 0.25 && mixed.hue != Colour.Hue.BLACK && hue != Colour.Hue.WHITE;
        return other.hue == Colour.Hue.BLACK && hue != Colour.Hue.BLACK && keeps
                ? new Paint(mixed.red, mixed.green, mixed.blue, hue, percent)
                : mixed;
    }

    Colour colour() {
        return new Colour(hue, Math.clamp(Math.round(percent), 0, 100));
    }
}
