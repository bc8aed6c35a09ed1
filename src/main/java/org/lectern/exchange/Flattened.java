package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gives back its headings to a guide that lost its markup, line for line.
final class Flattened {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*|={3,}\\s*|-{3,}\\s*");
    private static final Pattern MARKED = Pattern.compile("\\s*(?:[-*+>|\\\\#`~<$]|\\[!|\\d{1,9}[.)]\\s).*");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.?!:;,]\\s*");
    private static final int LONGEST_TITLE = 100;
    private static final int FEWEST_SECTIONS = 2;

    private Flattened() {}

    static List<Line> restored(List<Line> lines) {
        var known = lines.stream().filter(line -> isSection(line.words())).count();
        var headings =
                lines.stream().anyMatch(line -> HEADING.matcher(line.words()).matches());
        return headings || known < FEWEST_SECTIONS ? lines : restore(lines);
    }

    private static boolean isSection(String words) {
        return words.length() <= LONGEST_TITLE && !MARKED.matcher(words).matches() && Topic.of(words) != Topic.OTHER;
    }

    private static List<Line> restore(List<Line> lines) {
        var restored = new ArrayList<Line>();
        var title = Optional.<String>empty();
        var mayBeTitle = true;
        for (var line : lines) {
            var words = line.words();
            if (words.isBlank()) {
                restored.add(line);
            } else if (title.isEmpty() || restored.size() < 5 && sameTitle(title.get(), words)) {
                restored.add(new Line(line.number(), "# " + words));
                title = Optional.of(words);
                mayBeTitle = false;
            } else if (isSection(words)) {
                restored.add(new Line(line.number(), "## " + words));
                mayBeTitle = true;
            } else if (words.startsWith("[!")) {
                restored.add(new Line(line.number(), "> " + words));
                mayBeTitle = false;
            } else if (mayBeTitle && isTitle(words)) {
                restored.add(new Line(line.number(), "### " + words));
            } else {
                restored.add(line);
                mayBeTitle = words.startsWith("\\");
            }
        }
        return restored;
    }

    private static boolean sameTitle(String title, String words) {
        return title.startsWith(words) || words.startsWith(title);
    }

    private static boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE
                && !MARKED.matcher(words).matches()
                && !ENDS_A_SENTENCE.matcher(words).matches();
    }
}
