package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.exchange.Misses;

/// The head of a `\foreach`: its variables and what they go through.
///
/// @param options `count=\i` and the like
record Loop(List<String> variables, String options, List<String> values) {
    private static final int MOST = 1000;
    private static final Pattern COUNT = Pattern.compile("count\\s*=\\s*\\\\([a-zA-Z]+)(?:\\s+from\\s+(-?\\d+))?");
    private static final Pattern EVALUATE = Pattern.compile(
            "evaluate\\s*=\\s*\\\\([a-zA-Z]+)(?:\\s+as\\s+\\\\([a-zA-Z]+))?(?:\\s+using\\s+([^,\\]]+))?");

    /// Reads up to the body; empty when it is not understood.
    static Optional<Loop> read(Scan scan, Macros macros, Board board) {
        var variables = new ArrayList<String>();
        var options = new StringBuilder();
        while (!scan.done() && !scan.takeWord("in")) {
            if (scan.peek() == '\\') {
                variables.add(scan.command());
            } else if (scan.peek() == '[') {
                options.append(scan.group('[').orElse("")).append(',');
            } else if (!scan.take("/")) {
                return Optional.empty();
            }
        }
        var list = scan.peek() == '\\'
                ? macros.in("\\" + scan.command())
                : scan.group('{').orElse("");
        if (variables.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Loop(variables, options.toString(), values(Scan.bare(macros.in(list)), board)));
    }

    /// What the variables stand for in the round with this number, from 0.
    Macros round(int number, Macros outer) {
        var macros = outer.copy();
        var parts = Scan.split(values.get(number), '/');
        for (var i = 0; i < variables.size(); i++) {
            macros.put(variables.get(i), Scan.bare(parts.get(Math.min(i, parts.size() - 1))));
        }
        var count = COUNT.matcher(options);
        if (count.find()) {
            var first = count.group(2) == null
                    ? 1
                    : Expression.value(count.group(2))
                            .map(it -> (int) it.value())
                            .orElse(1);
            macros.put(count.group(1), String.valueOf(first + number));
        }
        var evaluate = EVALUATE.matcher(options);
        while (evaluate.find()) {
            var formula = evaluate.group(3) == null ? "\\" + evaluate.group(1) : evaluate.group(3);
            var name = evaluate.group(2) == null ? evaluate.group(1) : evaluate.group(2);
            Expression.value(macros.in(formula)).ifPresent(it -> macros.put(name, Outline.number(it.value())));
        }
        return macros;
    }

    private static List<String> values(String list, Board board) {
        var values = new ArrayList<String>();
        var items = Scan.split(list, ',');
        for (var i = 0; i < items.size() && values.size() < MOST; i++) {
            if (items.get(i).equals("...") && i > 0 && i + 1 < items.size()) {
                between(items, i, values);
            } else {
                values.add(items.get(i));
            }
        }
        if (values.size() >= MOST) {
            board.miss("A loop goes through more than 1,000 values; the rest is left out.");
        }
        return values;
    }

    private static void between(List<String> items, int dots, List<String> values) {
        var last = items.get(dots - 1);
        var end = items.get(dots + 1);
        if (last.length() == 1 && end.length() == 1 && Character.isLetter(last.charAt(0))) {
            for (var c = (char) (last.charAt(0) + 1); c < end.charAt(0); c++) {
                values.add(String.valueOf(c));
            }
            return;
        }
        var from = Expression.value(last).map(Measure::value);
        var to = Expression.value(end).map(Measure::value);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        var before = dots > 1 ? Expression.value(items.get(dots - 2)).map(Measure::value) : Optional.<Double>empty();
        var step = before.map(it -> from.get() - it).orElse(from.get() <= to.get() ? 1.0 : -1.0);
        var limit = (to.get() - from.get()) / step;
        // The last value stands in the list itself, if the steps reach it.
        for (var i = 1; step != 0 && i <= limit - 1e-6 && values.size() < MOST; i++) {
            values.add(Outline.number(from.get() + i * step));
        }
    }

    static String unknown(String words) {
        return "A loop is not understood: " + Misses.quoted(words) + ".";
    }
}
