package org.lectern.exchange.mermaid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.exchange.Misses;
import org.lectern.exchange.Sketch;

/// Makes a diagram or a sequence of a drawing in Mermaid.
public final class Mermaid {
    private static final int LONGEST = 200_000;

    private static final Pattern TITLE = Pattern.compile("title\\s*:\\s*(.*)");
    private static final Pattern MARKED =
            Pattern.compile("(?i)<(b|i|u|strong|em|sub|sup|small|code|font|span|div|p|center)\\b|`[^`]*\\*[^`]*`");

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
        Lines.directives(source)
                .forEach(it -> misses.leave(it.number(), "The look it asks for is left out", it.words()));
        var named = title(source, title, misses);
        marked(lines, misses);
        var head = lines.getFirst();
        var kind = head.words().split("[\\s;]+")[0];
        var rest = lines.subList(1, lines.size());
        var block = switch (kind) {
            case "graph", "flowchart", "flowchart-elk" -> new Flowchart(misses).read(head, rest, id, named);
            case "sequenceDiagram" -> new Dialogue(misses).read(rest, id, named);
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

    /// The title in the front matter, if there is one, with all else there left out.
    private static String title(String source, String otherwise, Misses misses) {
        var title = otherwise;
        for (var line : Lines.front(source)) {
            var words = TITLE.matcher(line.words());
            if (words.matches() && !Words.label(words.group(1)).isBlank()) {
                title = Words.flat(Words.label(words.group(1)));
            } else if (!line.words().isEmpty()) {
                misses.leave(line.number(), "This setting is left out", line.words());
            }
        }
        return title;
    }

    private static void marked(List<Lines.Line> lines, Misses misses) {
        lines.stream()
                .filter(line -> MARKED.matcher(line.words()).find())
                .forEach(line -> misses.add(line.number(), "Bold and other marks in labels are drawn as plain words."));
    }
}
