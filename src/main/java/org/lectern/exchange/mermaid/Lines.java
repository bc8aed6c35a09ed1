package org.lectern.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;

/// Cuts a source into the lines that say something.
final class Lines {
    /// @param number in the source, from 1
    record Line(int number, String words) {}

    private Lines() {}

    /// Without comments, front matter and empty lines.
    static List<Line> of(String source) {
        var all = source.replace("\u0000", "").split("\\R", -1);
        var lines = new ArrayList<Line>();
        var front = false;
        for (var i = 0; i < all.length; i++) {
            var words = all[i].strip();
            if (words.equals("---") && (front || lines.isEmpty())) {
                front = !front;
            } else if (!front && !words.isEmpty() && !words.startsWith("%%")) {
                lines.add(new Line(i + 1, words.replaceFirst("\\s%%.*$", "")));
            }
        }
        return lines;
    }
}
