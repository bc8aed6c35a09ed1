package org.lectern.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks runs of words into lines.
final class Wrap {
    private static final Pattern WORD = Pattern.compile("\n|[^\\S\n]+|[^\\s]+");

    private final Ruler ruler;
    private final double width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private double used;

    private final List<Run> word = new ArrayList<>();

    private Wrap(Ruler ruler, double width) {
        this.ruler = ruler;
        this.width = width;
    }

    /// The lines of some runs, none wider than the width unless one letter is.
    static List<List<Run>> lines(List<Run> runs, double width, Ruler ruler) {
        var wrap = new Wrap(ruler, width);
        for (var run : runs) {
            if (run.outline().isPresent()) {
                wrap.word.add(run.within(width, ruler));
                continue;
            }
            var words = WORD.matcher(run.words());
            while (words.find()) {
                wrap.add(new Run(words.group(), run.style()));
            }
        }
        wrap.endWord();
        wrap.end();
        return wrap.lines;
    }

    private void add(Run run) {
        if (!run.isSpace()) {
            word.add(run);
            return;
        }
        endWord();
        if (run.words().equals("\n")) {
            end();
        } else if (!line.isEmpty() || run.style().face() == Face.MONO) {
            put(run);
        }
    }

    /// What stands between two spaces stays on one line, in however many styles it is.
    private void endWord() {
        var wide = word.stream().mapToDouble(run -> run.width(ruler)).sum();
        if (used + wide > width && !line.isEmpty()) {
            end();
        }
        for (var run : word) {
            if (used + run.width(ruler) <= width
                    || line.isEmpty() && run.outline().isPresent()) {
                put(run);
            } else if (run.outline().isPresent()) {
                end();
                put(run);
            } else {
                split(run.words(), run.style());
            }
        }
        word.clear();
    }

    /// A word that no line can hold is broken wherever it must.
    private void split(String word, Style style) {
        var begin = 0;
        while (begin < word.length()) {
            var end = begin + Character.charCount(word.codePointAt(begin));
            while (end < word.length()) {
                var next = end + Character.charCount(word.codePointAt(end));
                if (used + ruler.width(word.substring(begin, next), style) > width) {
                    break;
                }
                end = next;
            }
            var part = word.substring(begin, end);
            put(new Run(part, style));
            begin = end;
            if (begin < word.length()) {
                end();
            }
        }
    }

    private void put(Run run) {
        line.add(run);
        used += run.width(ruler);
    }

    private void end() {
        while (!line.isEmpty() && line.getLast().isSpace()) {
            line.removeLast();
        }
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
