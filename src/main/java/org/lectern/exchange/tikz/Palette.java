package org.lectern.exchange.tikz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.Colour;

/// The colours that have a name.
final class Palette {
    private static final Map<String, Paint> KNOWN = known();

    private final Map<String, Paint> own = new HashMap<>();

    /// A name, or a mixture such as `blue!30!black`.
    Optional<Paint> paint(String words) {
        var parts = words.strip().split("!", -1);
        if (parts.length > 12) {
            return Optional.empty();
        }
        var paint = named(parts[0]);
        for (var i = 1; i < parts.length && paint.isPresent(); i += 2) {
            var share = Expression.value(parts[i].isBlank() ? "100" : parts[i]);
            var other = i + 1 < parts.length ? named(parts[i + 1]) : named("white");
            if (share.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            paint = Optional.of(paint.get().mixed(share.get().value(), other.get()));
        }
        return paint;
    }

    void define(String name, Paint paint) {
        own.put(name, paint);
    }

    /// `\definecolor`; false when the model or its numbers are not understood.
    boolean define(String name, String model, String numbers) {
        if (model.equals("HTML")) {
            if (!numbers.matches("[0-9A-Fa-f]{6}")) {
                return false;
            }
            var rgb = Integer.parseInt(numbers, 16);
            define(name, Paint.of((rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0));
            return true;
        }
        var parts = numbers.split(",");
        var values = new double[parts.length];
        for (var i = 0; i < parts.length; i++) {
            var value = Expression.value(parts[i]);
            if (value.isEmpty()) {
                return false;
            }
            values[i] = Math.clamp(value.get().value() / (model.equals("RGB") ? 255 : 1), 0, 1);
        }
        if (model.equalsIgnoreCase("rgb") && values.length == 3) {
            define(name, Paint.of(values[0], values[1], values[2]));
            return true;
        }
        if (model.equals("gray") && values.length == 1) {
            define(name, Paint.of(values[0], values[0], values[0]));
            return true;
        }
        return false;
    }

    private Optional<Paint> named(String name) {
        var mine = own.get(name.strip());
        return Optional.ofNullable(mine != null ? mine : KNOWN.get(name.strip()));
    }

    private static Map<String, Paint> known() {
        var known = new HashMap<String, Paint>();
        for (var line : """
            red 1 0 0 RED|green 0 1 0 GREEN|blue 0 0 1 BLUE|cyan 0 1 1 TEAL|magenta 1 0 1 PINK|yellow 1 1 0 YELLOW
            black 0 0 0 BLACK|white 1 1 1 WHITE|orange 1 .5 0 ORANGE|violet .5 0 .5 PURPLE|purple .75 0 .25 PURPLE
            brown .75 .5 .25 BROWN|lime .75 1 0 GREEN|olive .5 .5 0 GREEN|teal 0 .5 .5 TEAL|gray .5 .5 .5 GREY
            grey .5 .5 .5 GREY|darkgray .25 .25 .25 BLACK|lightgray .75 .75 .75 GREY|pink 1 .75 .75 PINK\
            """.split("[|\n" + "]")) {
            var words = line.strip().split(" ");
            var paint =
                    Paint.of(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
            var hue = Colour.Hue.valueOf(words[4]);
            var percent = switch (words[0]) {
                case "lightgray", "pink" -> 50;
                case "darkgray" -> 75;
                default -> 100;
            };
            known.put(words[0], new Paint(paint.red(), paint.green(), paint.blue(), hue, percent));
        }
        return known;
    }
}
