package org.lectern.exchange.mermaid;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Node;
import org.lectern.exchange.Misses;

/// Goes through one line of a flowchart.
final class Vertices {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_./]*(?:-(?![-.>ox])[\\p{L}\\p{N}_./]+)*");
    private static final Pattern FIELD = Pattern.compile("(shape|label)\\s*:\\s*(\"[^\"]*\"|[^,}]+)");

    private final String text;
    private final int line;
    private final Chart chart;
    private final Misses misses;
    private int at;

    Vertices(String text, int line, Chart chart, Misses misses) {
        this.text = text;
        this.line = line;
        this.chart = chart;
        this.misses = misses;
    }

    /// @param style the class it names, if any
    record Named(String name, Optional<String> style) {}

    boolean done() {
        spaces();
        return at >= text.length();
    }

    String rest() {
        return text.substring(Math.min(at, text.length()));
    }

    boolean and() {
        spaces();
        if (text.startsWith("&", at)) {
            at++;
            return true;
        }
        return false;
    }

    Optional<Link> link() {
        var link = Link.at(text, at);
        link.ifPresent(it -> at += it.length());
        return link;
    }

    Optional<Named> node() {
        spaces();
        var name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        at = name.end();
        chart.node(name.group());
        shape(name.group());
        var style = Optional.<String>empty();
        if (text.startsWith(":::", at)) {
            var cls = NAME.matcher(text).region(at + 3, text.length());
            if (cls.lookingAt()) {
                style = Optional.of(cls.group());
                at = cls.end();
            }
        }
        return Optional.of(new Named(name.group(), style));
    }

    private void shape(String name) {
        if (text.startsWith("@{", at)) {
            fields(name);
            return;
        }
        for (var vertex : Vertex.ALL) {
            if (text.startsWith(vertex.open(), at)) {
                var start = at + vertex.open().length();
                var end = closing(start, vertex.close());
                if (end >= 0) {
                    chart.label(name, Words.label(text.substring(start, end)), Optional.of(vertex.shape()));
                    at = end + vertex.close().length();
                    return;
                }
            }
        }
    }

    private void fields(String name) {
        var end = closing(at + 2, "}");
        var inside = text.substring(at + 2, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        var fields = FIELD.matcher(inside);
        var others =
                FIELD.matcher(inside).replaceAll("").replaceAll("[,\\s]+", " ").strip();
        if (!others.isEmpty()) {
            misses.leave(line, "This of a node is left out", others);
        }
        while (fields.find()) {
            var value = Words.label(fields.group(2));
            if (fields.group(1).equals("label")) {
                chart.label(name, value, Optional.empty());
            } else {
                var shape = Vertex.named(value);
                if (shape.isEmpty()) {
                    misses.add(line, "The shape " + Misses.quoted(value) + " is drawn as a box.");
                }
                chart.label(name, "", shape.or(() -> Optional.of(Node.Shape.BOX)));
            }
        }
    }

    /// Where the bracket stands outside of quotes; -1 when it does not.
    private int closing(int start, String close) {
        var quoted = text.startsWith("\"", start) || text.substring(0, start).endsWith("{");
        var in = false;
        for (var i = start; i < text.length(); i++) {
            if (text.charAt(i) == '"' && quoted) {
                in = !in;
            } else if (!in && text.startsWith(close, i)) {
                return i;
            }
        }
        return -1;
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
