package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// The words of a node, line by line, and how much room they take.
///
/// @param colour of the words; that of the node when not given
record Label(List<List<Run>> lines, Optional<Paint> colour) {
    private static final double LINE = 1.2;

    Label {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.stream().allMatch(List::isEmpty);
    }

    Text text() {
        var spans = new ArrayList<Span>();
        var plain = new StringBuilder();
        for (var line : lines) {
            if (!spans.isEmpty() || !plain.isEmpty()) {
                plain.append('\n');
            }
            for (var run : line) {
                if (run.face() == Run.Face.PLAIN) {
                    plain.append(run.words());
                } else {
                    flush(plain, spans);
                    spans.add(run.span());
                }
            }
        }
        flush(plain, spans);
        return new Text(spans);
    }

    private static void flush(StringBuilder plain, List<Span> spans) {
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> line.stream().mapToDouble(Run::width).sum())
                .max()
                .orElse(0);
    }

    double height() {
        if (isEmpty()) {
            return 0;
        }
        var between = 0.0;
        for (var i = 1; i < lines.size(); i++) {
            between += points(lines.get(i)) * LINE * Measure.POINT;
        }
        return rise(lines.getFirst()) + between + fall(lines.getLast());
    }

    /// Size of the type of the first words.
    double points() {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(Label::points)
                .orElse(10.0);
    }

    /// Broken into lines no wider than this many centimetres.
    Label within(double width) {
        var broken = new ArrayList<List<Run>>();
        for (var line : lines) {
            var now = new ArrayList<Run>();
            var used = 0.0;
            for (var word : line.stream().flatMap(run -> words(run).stream()).toList()) {
                if (used > 0 && used + Metrics.width(word.seen().stripTrailing(), word.points()) > width) {
                    broken.add(joined(now));
                    now.clear();
                    used = 0;
                }
                now.add(word);
                used += word.width();
            }
            broken.add(joined(now));
        }
        return new Label(broken, colour);
    }

    private static List<Run> words(Run run) {
        return run.face() == Run.Face.FORMULA
                ? List.of(run)
                : List.of(run.words().split("(?<= )")).stream()
                        .map(word -> new Run(word, run.face(), run.points()))
                        .toList();
    }

    private static List<Run> joined(List<Run> words) {
        var joined = new ArrayList<Run>();
        for (var word : words) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.face() == word.face() && last.face() != Run.Face.FORMULA) {
                joined.set(joined.size() - 1, new Run(last.words() + word.words(), word.face(), word.points()));
            } else {
                joined.add(word);
            }
        }
        if (!joined.isEmpty()) {
            var last = joined.removeLast();
            joined.add(new Run(last.words().stripTrailing(), last.face(), last.points()));
        }
        joined.removeIf(run -> run.words().isEmpty());
        return joined;
    }

    private static double points(List<Run> line) {
        return line.stream().mapToDouble(Run::points).max().orElse(10);
    }

    private static double rise(List<Run> line) {
        return line.stream()
                .mapToDouble(run -> Metrics.rise(run.seen(), run.points()))
                .max()
                .orElse(0);
    }

    private static double fall(List<Run> line) {
        return line.stream()
                .mapToDouble(run -> Metrics.fall(run.seen(), run.points()))
                .max()
                .orElse(0);
    }

    /// The words on one line, as they are read aloud.
    String plain() {
        return lines.stream()
                .map(line -> line.stream().map(Run::words).collect(Collectors.joining()))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
