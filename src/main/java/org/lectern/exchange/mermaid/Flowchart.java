package org.lectern.exchange.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.content.Block;
import org.lectern.content.Direction;
import org.lectern.exchange.Ids;
import org.lectern.exchange.Misses;

/// Reads a flowchart.
final class Flowchart {
    private static final int MOST_LINES = 2000;

    private final Misses misses;
    private final Chart chart = new Chart();
    private final Map<String, String> classes = new HashMap<>();
    private final List<String[]> styled = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();
    private final Deque<Chart.Frame> open = new ArrayDeque<>();

    Flowchart(Misses misses) {
        this.misses = misses;
    }

    Optional<Block> read(Lines.Line head, List<Lines.Line> rest, String id, String title) {
        var words = head.words().replaceFirst("^[\\w-]+", "").strip();
        var direction = words.split("[\\s;]+", 2);
        var known = direction[0].matches("TB|TD|LR|RL|BT");
        var more = known ? (direction.length > 1 ? direction[1] : "") : words;
        statements(new Lines.Line(head.number(), more));
        rest.forEach(this::statements);
        while (!open.isEmpty()) {
            close();
        }
        var frames = chart.frames();
        chart.settle();
        frames.stream()
                .filter(frame -> !chart.isFrame(frame.name()))
                .forEach(frame ->
                        misses.leave(head.number(), "A subgraph with nothing in it is left out", frame.label()));
        for (var style : styled) {
            chart.fill(style[0], Tint.of(classes.getOrDefault(style[1], style[1])));
        }
        if (chart.names().isEmpty()) {
            return Optional.empty();
        }
        var ids = chart.ids(new Ids());
        var leads = direction(known ? direction[0] : "TB");
        return Optional.of(new Block.Diagram(
                id,
                title,
                FlowTale.of(chart, leads),
                Optional.empty(),
                Optional.of(leads),
                chart.nodes(ids),
                chart.edges(ids),
                chart.groups(ids)));
    }

    private static Direction direction(String words) {
        return switch (words) {
            case "LR" -> Direction.RIGHT;
            case "RL" -> Direction.LEFT;
            case "BT" -> Direction.UP;
            default -> Direction.DOWN;
        };
    }

    private void statements(Lines.Line line) {
        for (var statement : cut(line.words())) {
            if (!statement.isBlank()) {
                statement(statement.strip(), line.number());
            }
        }
    }

    /// At semicolons outside of quotes and entities.
    private static List<String> cut(String words) {
        var parts = new ArrayList<String>();
        var quoted = false;
        var start = 0;
        for (var i = 0; i < words.length(); i++) {
            quoted ^= words.charAt(i) == '"';
            if (words.charAt(i) == ';'
                    && !quoted
                    && !words.substring(Math.max(0, i - 11), i).matches(".*[#&]\\w+")) {
                parts.add(words.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(words.substring(start));
        return parts;
    }

    private void statement(String words, int line) {
        var first = words.split("\\s+", 2);
        var rest = first.length > 1 ? first[1] : "";
        switch (first[0]) {
            case "subgraph" -> open(rest);
            case "end" -> close();
            case "direction" ->
                misses.leave(
                        line, "A direction within a subgraph is left out; the whole diagram has one direction", rest);
            case "classDef" -> define(rest, line);
            case "class" -> style(rest, line);
            case "style" -> style(rest, line);
            case "linkStyle" -> misses.leave(line, "The colours of single lines (linkStyle) are left out", rest);
            case "click" -> misses.leave(line, "What happens on a click is left out", rest);
            case "accTitle:", "accDescr:" ->
                misses.leave(line, "This description is left out, since one is made from the drawing", rest);
            default -> chain(words, line);
        }
    }

    private void open(String words) {
        var bracket = words.indexOf('[');
        var named = bracket > 0 && words.endsWith("]");
        var name = named ? words.substring(0, bracket).strip() : Words.label(words);
        var label = named ? Words.label(words.substring(bracket + 1, words.length() - 1)) : name;
        var unique = name.isBlank()
                        || chart.isFrame(name)
                        || open.stream().anyMatch(it -> it.name().equals(name))
                ? "subgraph " + (chart.frames().size() + open.size() + 1)
                : name;
        open.push(new Chart.Frame(unique, label.isBlank() ? unique : label, new ArrayList<>()));
    }

    private void close() {
        if (!open.isEmpty()) {
            var frame = open.pop();
            chart.frame(frame);
            if (!open.isEmpty()) {
                open.getFirst().members().add(frame.name());
            }
        }
    }

    private void define(String words, int line) {
        var parts = words.split("\\s+", 2);
        if (parts.length > 1) {
            looks(words, parts[1], line);
            for (var name : parts[0].split(",")) {
                classes.put(name, parts[1]);
            }
        }
    }

    private void style(String words, int line) {
        var parts = words.split("\\s+", 2);
        if (parts.length < 2) {
            return;
        }
        for (var name : parts[0].split(",")) {
            styled.add(new String[] {name.strip(), parts[1].strip()});
        }
        if (parts[1].contains(":")) {
            looks(words, parts[1], line);
        }
    }

    /// Of a look only the fill is drawn.
    private void looks(String words, String look, int line) {
        if (Arrays.stream(look.split("[,;]"))
                .anyMatch(part -> !part.isBlank() && !part.strip().startsWith("fill"))) {
            misses.leave(line, "Of this look only the fill is drawn", words);
        }
    }

    /// Nodes and the lines between them, such as `A & B --> C --> D`.
    private void chain(String words, int line) {
        var reader = new Vertices(words, line, chart, misses);
        var from = team(reader);
        while (!from.isEmpty() && !reader.done()) {
            var link = reader.link();
            if (link.isEmpty()) {
                break;
            }
            var to = team(reader);
            for (var a : from) {
                for (var b : to) {
                    if (chart.lines().size() < MOST_LINES) {
                        chart.line(new Chart.Line(a, b, link.get()));
                    } else {
                        misses.add(line, "There are more than 2,000 lines; the rest is left out.");
                    }
                }
            }
            from = to;
        }
        if (!reader.done()) {
            misses.leave(line, "This is not understood", reader.rest());
        }
    }

    private List<String> team(Vertices reader) {
        var team = new ArrayList<String>();
        do {
            reader.node().ifPresent(node -> {
                team.add(node.name());
                node.style().ifPresent(it -> styled.add(new String[] {node.name(), it}));
                // A node belongs to the frame in which it is named first, unless it stood outside before.
                if (!open.isEmpty() && !chart.isFrame(node.name()) && placed.add(node.name())) {
                    open.getFirst().members().add(node.name());
                }
            });
        } while (reader.and());
        return team;
    }
}
