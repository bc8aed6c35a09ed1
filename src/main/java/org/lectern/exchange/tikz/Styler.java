package org.lectern.exchange.tikz;

import java.util.Optional;
import org.lectern.exchange.Misses;

/// Understands options and notes them in a style.
final class Styler {
    private static final int DEEPEST = 12;

    private final Board board;
    private final Style style;
    private int depth;

    private Styler(Board board, Style style) {
        this.board = board;
        this.style = style;
    }

    static void apply(String options, Style style, Board board) {
        new Styler(board, style).all(options);
    }

    /// Applies a style that bears this name, if there is one.
    static void named(String name, Style style, Board board) {
        style.named(name).ifPresent(options -> apply(options, style, board));
    }

    private void all(String options) {
        if (++depth <= DEEPEST) {
            for (var option : Scan.split(options, ',')) {
                if (!option.isBlank() && board.step()) {
                    one(option);
                }
            }
        }
        depth--;
    }

    private void one(String option) {
        if (option.startsWith("\"")) {
            var end = option.indexOf('"', 1);
            var words = end < 0 ? option.substring(1) : option.substring(1, end);
            style.put("quote", words.isEmpty() ? " " : words);
            style.put("quote options", end < 0 ? "" : option.substring(end + 1).replace("'", "swap,"));
            return;
        }
        var parts = option.startsWith("{") ? java.util.List.of(option) : Scan.split(option, '=');
        var key = parts.getFirst().replaceAll("\\s+", " ").replaceFirst("^/(tikz|pgf)/", "");
        var value = parts.size() < 2 ? "" : Scan.bare(option.substring(option.indexOf('=') + 1));
        if (key.contains("/.")) {
            define(key, value);
        } else if (style.named(key).isPresent()) {
            all(style.named(key).get().replace("#1", value));
        } else if (!(line(key, value)
                || looks(key, value)
                || Transforms.apply(key, value, style, board)
                || Placing.note(key, value, style)
                || Arrows.note(option, key, value, style, board))) {
            colour(key, value, option);
        }
    }

    private void define(String key, String value) {
        var name =
                key.substring(0, key.indexOf("/.")).replaceFirst("^/tikz/", "").strip();
        if (key.endsWith("/.style") || key.endsWith("/.style n args") || key.endsWith("/.default")) {
            if (key.endsWith("/.style")) {
                style.name(name, value);
            }
        } else if (key.endsWith("/.append style")) {
            style.name(name, style.named(name).map(it -> it + ",").orElse("") + value);
        } else if (key.endsWith("/.prefix style")) {
            style.name(name, value + style.named(name).map(it -> "," + it).orElse(""));
        } else {
            board.miss("The option " + Misses.quoted(key) + " is not understood.");
        }
    }

    private boolean line(String key, String value) {
        var thickness = OptionNames.THICKNESS.get(key);
        if (thickness != null) {
            style.put("line width", thickness);
            return true;
        }
        var line = OptionNames.LINES.get(key);
        if (line != null) {
            style.put("line", line);
            return true;
        }
        if (key.equals("help lines")) {
            all("gray, very thin");
            return true;
        }
        if (key.equals("decoration")) {
            style.put("decoration", value);
            return true;
        }
        if (key.equals("sharp corners")) {
            style.remove("rounded corners");
            return true;
        }
        if (key.startsWith("shorten ")) {
            style.put(key, value);
            return true;
        }
        return OptionNames.UNSEEN.contains(key);
    }

    private boolean looks(String key, String value) {
        var pos = OptionNames.POSITIONS.get(key);
        if (pos != null) {
            style.put("pos", pos);
        } else if (key.equals("shape")
                || (value.isEmpty() && (OptionNames.SHAPES.contains(key) || OptionNames.OTHER_SHAPES.contains(key)))) {
            shape(value.isEmpty() ? key : value);
        } else if (key.equals("nodes")) {
            style.name(
                    "every node", style.named("every node").map(it -> it + ",").orElse("") + value);
        } else if (key.equals("label") || key.equals("pin")) {
            style.put("label", style.get("label").map(it -> it + "\u0000").orElse("") + value);
        } else if (key.equals("text centered")) {
            style.put("align", "center");
        } else if ((key.equals("draw") || key.equals("fill")) && value.equals("none")) {
            style.remove(key);
        } else if (key.equals("semitransparent") || key.equals("transparent")) {
            style.put("opacity", key.startsWith("s") ? "0.5" : "0");
        } else if (OptionNames.KEPT.contains(key)) {
            keep(key, value);
        } else {
            return false;
        }
        return true;
    }

    private void keep(String key, String value) {
        if (key.equals("color")
                || ((key.equals("draw") || key.equals("fill") || key.equals("text")) && !value.isEmpty())) {
            if (board.paint(value).isEmpty()) {
                value = key.equals("fill") ? "gray!20" : "";
            }
        } else if (key.equals("sloped")) {
            board.miss("Words along a sloping line are drawn level.");
        }
        if (key.startsWith("bend") || key.equals("out") || key.equals("in")) {
            style.remove(key.equals("bend left") ? "bend right" : "bend left");
        }
        style.put(key, value);
    }

    private void shape(String shape) {
        if (!OptionNames.SHAPES.contains(shape)) {
            board.miss("The shape " + Misses.quoted(shape) + " is drawn as "
                    + (shape.equals("cloud") ? "an ellipse." : "a rectangle."));
        }
        style.put(
                "shape", shape.equals("cloud") ? "ellipse" : OptionNames.SHAPES.contains(shape) ? shape : "rectangle");
    }

    private void colour(String key, String value, String option) {
        if (value.isEmpty() && board.palette().paint(key).isPresent()) {
            style.put("color", key);
            style.get("draw").ifPresent(_ -> style.put("draw", ""));
            style.get("fill").filter(String::isEmpty).ifPresent(_ -> style.put("fill", ""));
        } else {
            board.miss("The option " + Misses.quoted(option) + " is not understood.");
        }
    }

    /// The colour that an option names, or the usual one of the drawing.
    static Optional<Paint> paint(String key, Style style, Board board) {
        return style.get(key)
                .filter(it -> !it.isEmpty())
                .or(() -> style.get("color"))
                .filter(it -> !it.isEmpty())
                .flatMap(board.palette()::paint);
    }
}
