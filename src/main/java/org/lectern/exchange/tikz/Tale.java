package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Tells in words what the picture shows, for those who do not see it.
final class Tale {
    private static final int LONGEST = 6000;

    private final Set<String> boxes = new LinkedHashSet<>();
    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private int lines;
    private int areas;

    void box(String label) {
        boxes.add(label);
    }

    void words(String label) {
        words.add(label);
    }

    void sentence(String sentence) {
        sentences.add(sentence);
    }

    /// Says it again, and better.
    void instead(String former, String sentence) {
        sentences.remove(former);
        sentences.add(sentence);
    }

    void line() {
        lines++;
    }

    void area() {
        areas++;
    }

    Text told() {
        var parts = new ArrayList<String>();
        if (!boxes.isEmpty()) {
            parts.add((boxes.size() == 1 ? "A box: " : "Boxes: ") + String.join("; ", boxes) + ".");
        }
        parts.addAll(sentences);
        if (!words.isEmpty()) {
            parts.add("Words in the picture: " + String.join("; ", words) + ".");
        }
        var rest = new ArrayList<String>();
        count(lines, "line", rest);
        count(areas, "filled area", rest);
        if (!rest.isEmpty()) {
            parts.add((parts.isEmpty() ? "The picture has " : "It also has ") + String.join(" and ", rest) + ".");
        }
        var told = String.join(" ", parts).replaceAll("\\s+", " ").strip();
        var shown = told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
        return new Text(List.of(new Span.Plain(shown.isEmpty() ? "A picture." : shown)));
    }

    private static void count(int number, String what, List<String> rest) {
        if (number > 0) {
            rest.add(number + " " + what + (number == 1 ? "" : "s"));
        }
    }
}
