package org.lectern.exchange.mermaid;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.lectern.content.Direction;
import org.lectern.content.Edge;
import org.lectern.content.Text;

/// Tells a flowchart in words.
final class FlowTale {
    private FlowTale() {}

    static Text of(Chart chart, Direction direction) {
        var told = new StringBuilder(
                switch (direction) {
                    case RIGHT -> "Left to right: ";
                    case LEFT -> "Right to left: ";
                    case DOWN -> "Top to bottom: ";
                    case UP -> "Bottom to top: ";
                });
        var linked = new HashSet<String>();
        var lines = chart.lines().stream().filter(it -> it.link().visible()).toList();
        lines.forEach(line -> {
            linked.add(line.from());
            linked.add(line.to());
        });
        var alone = chart.names().stream()
                .filter(it -> !linked.contains(it))
                .map(chart::said)
                .toList();
        told.append(lines.stream().map(it -> line(it, chart)).collect(Collectors.joining("; ")));
        if (!alone.isEmpty()) {
            told.append(lines.isEmpty() ? "" : "; by themselves: ").append(String.join(", ", alone));
        }
        told.append('.');
        for (var frame : chart.frames()) {
            told.append(" The frame '")
                    .append(Words.flat(frame.label()))
                    .append("' holds ")
                    .append(frame.members().stream().distinct().map(chart::said).collect(Collectors.joining(", ")))
                    .append('.');
        }
        return Words.text(told.toString());
    }

    private static String line(Chart.Line line, Chart chart) {
        var link = line.link();
        var label = link.label().map(it -> " labelled '" + Words.flat(it) + "'").orElse("");
        var from = chart.said(line.from());
        var to = chart.said(line.to());
        var kind = switch (link.line()) {
            case SOLID -> "";
            case DASHED -> "dashed ";
            case DOTTED -> "dotted ";
            case THICK -> "thick ";
        };
        if (kind.isEmpty() && label.isEmpty() && link.ends() == Edge.Ends.ARROW) {
            return from + " leads to " + to;
        }
        return switch (link.ends()) {
            case ARROW ->
                (kind.isEmpty() ? "an " : "a ") + kind + "arrow" + label + " leads from " + from + " to " + to;
            case BACK -> (kind.isEmpty() ? "an " : "a ") + kind + "arrow" + label + " leads from " + to + " to " + from;
            case BOTH ->
                (kind.isEmpty() ? "an " : "a ") + kind + "arrow with two heads" + label + " joins " + from + " and "
                        + to;
            case CIRCLE -> "a " + kind + "line with a circle at its end" + label + " leads from " + from + " to " + to;
            case CROSS -> "a " + kind + "line with a cross at its end" + label + " leads from " + from + " to " + to;
            case NONE -> "a " + kind + "line" + label + " joins " + from + " and " + to;
        };
    }
}
