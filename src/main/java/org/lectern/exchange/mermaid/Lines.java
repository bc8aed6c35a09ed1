package org.lectern.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a source into the lines that say something.
final class Lines {
    /// @param number in the source, from 1
    record Line(int number, String words) {}

    /// What asks for a look or a way of laying out.
    private static final Pattern DIRECTIVE = Pattern.compile("(?s)%%\\{(.*?)}%%");

    private Lines() {}

    /// The lines of the front matter.
    static List<Line> front(String source) {
        var all = source.strip().split("\\R", -1);
        var blank = (int) source.substring(0, source.indexOf(source.strip()))
                .chars()
                .filter(sign -> sign == '\n')
                .count();
        var lines = new ArrayList<Line>();
        for (var i = 1;
                all[0].strip().equals("---")
                        && i < all.length
                        && !all[i].strip().equals("---");
                i++) {
            lines.add(new Line(blank + i + 1, all[i].strip()));
        }
        return lines;
    }

    /// The directives `%%{...}%%`, which may run over several lines.
    static List<Line> directives(String source) {
        return DIRECTIVE
                .matcher(source)
                .results()
                .map(found -> new Line(
                        (int) source.substring(0, found.start()).lines().count()
                                + (found.start() == 0 || source.charAt(found.start() - 1) == '\n' ? 1 : 0),
                        found.group(1).strip()))
                .toList();
    }

    /// Without comments, directives, front matter and empty lines.
    static List<Line> of(String whole) {
        var source = DIRECTIVE.matcher(whole).replaceAll(found -> found.group().replaceAll("[^\n]", ""));
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
