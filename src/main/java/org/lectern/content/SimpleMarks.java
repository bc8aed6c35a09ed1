package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads texts whose marks are so plain that CommonMark cannot mean anything else by them: words, `` `code` `` and
/// `[words](#id)`. Most texts are such, and parsing them as Markdown takes most of the time of reading a course.
final class SimpleMarks {
    /// Signs that mean nothing in Markdown wherever they stand in a line that begins with a letter, a digit or one of
    /// the marks above.
    private static final String ORDINARY =
            ".,;:?()/%'\"=@^{}|~-+>\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2192\u2265\u2264\u00d7";

    /// Whether a sign below 128 is a letter, a digit or ordinary, so that most signs take one look.
    private static final boolean[] PLAIN = plain();

    private final String words;
    private final List<Span> spans = new ArrayList<>();
    private int at;
    private int done;

    private SimpleMarks(String words) {
        this.words = words;
    }

    /// The text; empty when it takes the whole of CommonMark to read it.
    static Optional<Text> read(String words) {
        var reading = new SimpleMarks(words);
        return reading.begins() && reading.toTheEnd() ? Optional.of(new Text(reading.spans)) : Optional.empty();
    }

    /// Whether the line cannot begin a list, a heading or another block.
    private boolean begins() {
        if (words.isEmpty()) {
            return false;
        }
        var first = words.charAt(0);
        if (first == '`' || first == '[' || Character.isLetter(first)) {
            return true;
        }
        var digits = 0;
        while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
            digits++;
        }
        return digits > 0 && (digits == words.length() || ".)".indexOf(words.charAt(digits)) < 0);
    }

    private boolean toTheEnd() {
        while (at < words.length()) {
            var sign = words.charAt(at);
            var isGood = switch (sign) {
                case ' ' -> at + 1 < words.length() && words.charAt(at + 1) != ' ';
                case '`' -> code();
                case '[' -> link();
                default -> isPlain(sign);
            };
            if (!isGood) {
                return false;
            }
            at++;
        }
        plainUpTo(at);
        return true;
    }

    private static boolean[] plain() {
        var plain = new boolean[128];
        for (var sign = 0; sign < plain.length; sign++) {
            plain[sign] = Character.isLetterOrDigit(sign) || ORDINARY.indexOf(sign) >= 0;
        }
        return plain;
    }

    private static boolean isPlain(char sign) {
        return sign < PLAIN.length ? PLAIN[sign] : Character.isLetterOrDigit(sign) || ORDINARY.indexOf(sign) >= 0;
    }

    private boolean code() {
        var end = words.indexOf('`', at + 1);
        if (end <= at + 1 || end + 1 < words.length() && words.charAt(end + 1) == '`') {
            return false;
        }
        var code = words.substring(at + 1, end);
        if (code.charAt(0) == ' ' || code.endsWith(" ") || code.indexOf('\n') >= 0 || code.indexOf('\r') >= 0) {
            return false;
        }
        add(new Span.Code(code), end);
        return true;
    }

    private boolean link() {
        var end = words.indexOf("](#", at);
        var close = words.indexOf(')', at);
        if (end < 0 || close < end) {
            return false;
        }
        var target = words.substring(end + 3, close);
        var label = read(words.substring(at + 1, end));
        if (!Scalars.isId(target)
                || label.isEmpty()
                || !label.get().spans().stream().allMatch(Span.Plain.class::isInstance)) {
            return false;
        }
        add(new Span.Link(label.get().spans(), target), close);
        return true;
    }

    private void add(Span span, int end) {
        plainUpTo(at);
        spans.add(span);
        at = end;
        done = end + 1;
    }

    private void plainUpTo(int end) {
        if (end > done) {
            spans.add(new Span.Plain(words.substring(done, end)));
        }
    }
}
