package org.lectern.exchange.mermaid;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Node;

/// Finds the tint that is nearest to a colour of CSS.
final class Tint {
    private static final Pattern FILL = Pattern.compile("fill\\s*:\\s*([^,;\\s]+)");
    private static final Map<String, Node.Fill> NAMES = Map.ofEntries(
            Map.entry("white", Node.Fill.PLAIN),
            Map.entry("none", Node.Fill.PLAIN),
            Map.entry("transparent", Node.Fill.PLAIN),
            Map.entry("gray", Node.Fill.GREY),
            Map.entry("grey", Node.Fill.GREY),
            Map.entry("lightgray", Node.Fill.GREY),
            Map.entry("lightgrey", Node.Fill.GREY),
            Map.entry("black", Node.Fill.GREY),
            Map.entry("blue", Node.Fill.BLUE),
            Map.entry("lightblue", Node.Fill.BLUE),
            Map.entry("cyan", Node.Fill.BLUE),
            Map.entry("purple", Node.Fill.BLUE),
            Map.entry("green", Node.Fill.GREEN),
            Map.entry("lightgreen", Node.Fill.GREEN),
            Map.entry("teal", Node.Fill.GREEN),
            Map.entry("yellow", Node.Fill.AMBER),
            Map.entry("orange", Node.Fill.AMBER),
            Map.entry("gold", Node.Fill.AMBER),
            Map.entry("lightyellow", Node.Fill.AMBER),
            Map.entry("red", Node.Fill.RED),
            Map.entry("pink", Node.Fill.RED));

    private Tint() {}

    /// Empty when the style fills nothing, or with no known colour.
    static Optional<Node.Fill> of(String style) {
        var fill = FILL.matcher(style);
        if (!fill.find()) {
            return Optional.empty();
        }
        var colour = fill.group(1).toLowerCase(java.util.Locale.ROOT);
        if (colour.matches("#[0-9a-f]{3}")) {
            colour = colour.replaceAll("([0-9a-f])", "$1$1");
        }
        return colour.matches("#[0-9a-f]{6}")
                ? Optional.of(near(Integer.parseInt(colour.substring(1), 16)))
                : Optional.ofNullable(NAMES.get(colour));
    }

    private static Node.Fill near(int rgb) {
        var red = rgb >> 16;
        var green = rgb >> 8 & 255;
        var blue = rgb & 255;
        var most = Math.max(red, Math.max(green, blue));
        var least = Math.min(red, Math.min(green, blue));
        if (most - least < 12) {
            return least > 250 ? Node.Fill.PLAIN : Node.Fill.GREY;
        }
        if (most == blue) {
            return red > green + (most - least) * 0.8 ? Node.Fill.RED : Node.Fill.BLUE;
        }
        if (most == green) {
            return red - least > (most - least) * 0.8 ? Node.Fill.AMBER : Node.Fill.GREEN;
        }
        return green - least > (most - least) * 0.35 ? Node.Fill.AMBER : Node.Fill.RED;
    }
}
