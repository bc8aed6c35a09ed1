package org.lectern.exchange.mermaid;

import java.util.Optional;
import org.lectern.exchange.Misses;
import org.lectern.exchange.Sketch;

/// Makes a diagram or a sequence of a drawing in Mermaid.
public final class Mermaid {
    private static final int LONGEST = 200_000;

    private Mermaid() {}

    /// Never refuses: what is not understood is named in what was missed.
    public static Sketch read(String source, String id, String title) {
        var misses = new Misses();
        if (source.length() > LONGEST) {
            misses.add(1, "The drawing is longer than 200,000 characters and is left as it is.");
            return new Sketch(Optional.empty(), misses.all());
        }
        var lines = Lines.of(source);
        if (lines.isEmpty()) {
            misses.add(1, "Nothing is drawn here.");
            return new Sketch(Optional.empty(), misses.all());
        }
        var head = lines.getFirst();
        var kind = head.words().split("[\\s;]+")[0];
        var rest = lines.subList(1, lines.size());
        var block = switch (kind) {
            case "graph", "flowchart", "flowchart-elk" -> new Flowchart(misses).read(head, rest, id, title);
            case "sequenceDiagram" -> new Dialogue(misses).read(rest, id, title);
            default -> {
                misses.add(head.number(), "Drawings of the kind " + Misses.quoted(kind) + " are not understood.");
                yield Optional.<org.lectern.content.Block>empty();
            }
        };
        if (block.isEmpty() && misses.all().isEmpty()) {
            misses.add(head.number(), "Nothing is drawn here.");
        }
        return new Sketch(block, misses.all());
    }
}
