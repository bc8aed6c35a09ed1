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

    private Wrap(Ruler ruler, double width) {
        this.ruler = ruler;
        this.width = width;
    }

    /// The lines of some runs, none wider than the width unless one letter is.
    static List<List<Run>> lines(List<Run> runs, double width, Ruler ruler) {
        var wrap = new Wrap(ruler, width);
        for (var run : runs) {
            var words = WORD.matcher(run.words());
            while (words.find()) {
                wrap.add(words.group(), run.style());
            }
        }
        wrap.end();
        return wrap.lines;
    }

    private void add(String word, Style style) {
        if (word.equals("\n")) {
            end();
            return;
        }
        var isSpace = word.isBlank();
        if (isSpace && line.isEmpty() && style.face() != Face.MONO) {
            return;
        }
        var wide = ruler.width(word, style);
        if (used + wide > width && !isSpace) {
            wrapBefore(word, style, wide);
        } else {
            put(word, style, wide);
        }
    }

    private void wrapBefore(String word, Style style, double wide) {
        if (!line.isEmpty()) {
            end();
        }
        if (used + wide <= width) {
            put(word, style, wide);
            return;
        }
        split(word, style);
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
            put(part, style, ruler.width(part, style));
            begin = end;
            if (begin < word.length()) {
                end();
            }
        }
    }

    private void put(String words, Style style, double wide) {
        line.add(new Run(words, style));
        used += wide;
    }

    private void end() {
        while (!line.isEmpty() && line.getLast().words().isBlank()) {
            line.removeLast();
        }
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
