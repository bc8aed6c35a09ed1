package org.lectern.exchange.tikz;

import java.util.Optional;
import org.lectern.content.Edge;

/// Understands what stands at the ends of a line.
final class Arrows {
    private Arrows() {}

    /// False when the option says nothing of ends.
    static boolean note(String option, String key, String value, Style style, Board board) {
        if (key.equals(">") || key.equals("<") || key.equals("tips")) {
            return true;
        }
        var spec = key.equals("arrows") ? value : option;
        var dash = dash(spec);
        if (dash < 0 || !(tip(spec.substring(0, dash)) && tip(spec.substring(dash + 1)))) {
            return false;
        }
        if (spec.contains("|")) {
            board.miss("A bar at the end of a line is left out.");
        }
        style.put("arrows", spec);
        return true;
    }

    private static int dash(String spec) {
        var depth = 0;
        for (var i = 0; i < spec.length(); i++) {
            var c = spec.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == '-' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean tip(String spec) {
        return name(spec)
                .matches("(|[<>|o*(\\[)\\]]+|to|To|latex'?|Latex|stealth'?|Stealth|triangle \\d+|Triangle|angle"
                        + " \\d+|Circle|Bar|Kite|Square|Diamond|diamond|Rays|Hooks|Implies|implies|Computer"
                        + " Modern Rightarrow|open triangle \\d+|square|Bracket|Parenthesis|Straight Barb|Arc"
                        + " Barb|spaced stealth)");
    }

    private static String name(String spec) {
        return Scan.bare(spec)
                .replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("\\s*reversed\\s*", "")
                .strip();
    }

    static Edge.Ends ends(Style style) {
        var spec = style.get("arrows").orElse("-");
        var dash = Math.max(0, dash(spec));
        var begin = name(spec.substring(0, dash)).replace("|", "");
        var end = name(spec.substring(Math.min(spec.length(), dash + 1))).replace("|", "");
        if (round(begin) && round(end) || begin.isEmpty() && round(end) || round(begin) && end.isEmpty()) {
            return Edge.Ends.CIRCLE;
        }
        return begin.isEmpty() || round(begin)
                ? (end.isEmpty() || round(end) ? Edge.Ends.NONE : Edge.Ends.ARROW)
                : end.isEmpty() || round(end) ? Edge.Ends.BACK : Edge.Ends.BOTH;
    }

    private static boolean round(String tip) {
        return tip.equals("o") || tip.equals("*") || tip.equals("Circle");
    }

    static Optional<Edge.Ends> drawn(Style style) {
        return Optional.of(ends(style)).filter(it -> it != Edge.Ends.NONE);
    }
}
