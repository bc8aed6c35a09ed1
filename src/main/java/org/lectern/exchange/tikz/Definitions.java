package org.lectern.exchange.tikz;

/// Understands the commands that give names to options, colours and values.
final class Definitions {
    private Definitions() {}

    /// False when the command is none of them.
    static boolean read(String name, Scan scan, Style style, Macros macros, Board board) {
        switch (name) {
            case "tikzset" -> Styler.apply(macros.in(scan.group('{').orElse("")), style, board);
            case "tikzstyle" -> style(scan, style);
            case "definecolor" -> {
                var colour = scan.group('{').orElse("");
                if (!board.palette()
                        .define(
                                colour,
                                scan.group('{').orElse(""),
                                scan.group('{').orElse(""))) {
                    board.miss("The colour '" + colour + "' is not understood.");
                }
            }
            case "colorlet" -> {
                var colour = scan.group('{').orElse("");
                board.paint(scan.group('{').orElse(""))
                        .ifPresent(it -> board.palette().define(colour, it));
            }
            case "def", "edef", "newcommand", "renewcommand" -> {
                var command = command(scan);
                scan.group('[');
                macros.put(command, scan.group('{').orElse(""));
            }
            case "pgfmathsetmacro", "pgfmathtruncatemacro", "pgfmathsetlengthmacro" -> value(name, scan, macros, board);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void style(Scan scan, Style style) {
        var name = scan.group('{').orElse("");
        var more = scan.take("+");
        scan.take("=");
        var options = scan.group('[').orElse("");
        style.name(name, more ? style.named(name).map(it -> it + ",").orElse("") + options : options);
    }

    private static String command(Scan scan) {
        if (scan.peek() == '{') {
            return scan.group('{').orElse("").replace("\\", "").strip();
        }
        return scan.peek() == '\\' ? scan.command() : "";
    }

    private static void value(String name, Scan scan, Macros macros, Board board) {
        var command = command(scan);
        var formula = macros.in(scan.group('{').orElse(""));
        var value = Expression.value(formula);
        if (value.isEmpty()) {
            board.miss("The value of \\" + command + " cannot be worked out.");
            return;
        }
        var number = name.contains("truncate")
                ? (double) (long) value.get().value()
                : value.get().value();
        macros.put(command, Outline.number(number) + (value.get().unit() ? "cm" : ""));
    }
}
