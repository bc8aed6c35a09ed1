package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Cuts and joins marked-up words.
final class Words {
    private Words() {}

    static Text plain(String words) {
        return words.isEmpty() ? Text.EMPTY : new Text(List.of(new Span.Plain(words)));
    }

    static boolean blank(Text text) {
        return text.plain().isBlank();
    }

    /// The words alone, on one line.
    static String line(Text text) {
        return text.plain().replaceAll("\\s+", " ").strip();
    }

    static Text joined(List<Text> texts, String between) {
        var spans = new ArrayList<Span>();
        for (var text : texts) {
            if (blank(text)) {
                continue;
            }
            if (!spans.isEmpty() && !endsLine(spans)) {
                spans.add(new Span.Plain(between));
            }
            spans.addAll(text.spans());
        }
        return tidy(spans);
    }

    private static boolean endsLine(List<Span> spans) {
        return spans.getLast() instanceof Span.Plain(var words) && words.endsWith("\n");
    }

    /// Runs of plain words become one, and no spaces are left at the edges.
    static Text tidy(List<Span> spans) {
        var tidy = new ArrayList<Span>();
        for (var span : spans) {
            if (span instanceof Span.Plain(var words)) {
                if (!tidy.isEmpty() && tidy.getLast() instanceof Span.Plain(var before)) {
                    tidy.set(tidy.size() - 1, new Span.Plain(before + words));
                } else {
                    tidy.add(span);
                }
            } else {
                tidy.add(span);
            }
        }
        if (!tidy.isEmpty() && tidy.getFirst() instanceof Span.Plain(var words)) {
            tidy.set(0, new Span.Plain(words.stripLeading()));
        }
        if (!tidy.isEmpty() && tidy.getLast() instanceof Span.Plain(var words)) {
            tidy.set(tidy.size() - 1, new Span.Plain(words.stripTrailing()));
        }
        tidy.replaceAll(span -> span instanceof Span.Plain(var words)
                ? new Span.Plain(words.replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{2,}", "\n"))
                : span);
        tidy.removeIf(span -> span instanceof Span.Plain(var words) && words.isEmpty());
        return new Text(tidy);
    }

    /// The text in a form that a file can hold; marks that cannot be written go, their words stay.
    static Text kept(Text text) {
        return blank(text) || text.canBeWritten() ? text : plain(text.plain().strip());
    }

    /// The words inside when all of them stand under one mark.
    static Text unmarked(Text text) {
        if (text.spans().size() != 1) {
            return text;
        }
        return switch (text.spans().getFirst()) {
            case Span.Strong strong -> new Text(strong.spans());
            case Span.Emphasis emphasis -> new Text(emphasis.spans());
            case Span.Plain _, Span.Code _, Span.Formula _, Span.Link _ -> text;
        };
    }

    static boolean allMarked(Text text) {
        return text.spans().size() == 1
                && (text.spans().getFirst() instanceof Span.Strong
                        || text.spans().getFirst() instanceof Span.Emphasis);
    }

    static boolean allStrong(Text text) {
        return text.spans().size() == 1 && text.spans().getFirst() instanceof Span.Strong;
    }

    /// The text without its first characters.
    ///
    /// @return empty when the cut would go through a mark
    static Optional<Text> after(Text text, int characters) {
        var left = characters;
        var spans = new ArrayList<Span>();
        for (var span : text.spans()) {
            var length = span.plain().length();
            if (left == 0) {
                spans.add(span);
            } else if (length <= left) {
                left -= length;
            } else if (span instanceof Span.Plain(var words)) {
                spans.add(new Span.Plain(words.substring(left)));
                left = 0;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(tidy(spans));
    }

    /// The paragraphs into which words must be cut because a text holds no more than so many characters.
    static List<Text> paragraphs(Text text) {
        var words = text.plain();
        if (words.length() <= Spans.LONGEST) {
            return List.of(text);
        }
        var parts = new ArrayList<Text>();
        for (var rest = words; !rest.isBlank(); ) {
            var end = rest.length() <= Spans.LONGEST ? rest.length() : cut(rest);
            var part = rest.substring(0, end).strip();
            if (!part.isEmpty()) {
                parts.add(plain(part));
            }
            rest = rest.substring(end);
        }
        return parts;
    }

    private static int cut(String words) {
        var space = words.lastIndexOf(' ', Spans.LONGEST);
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(words.charAt(Spans.LONGEST)) ? Spans.LONGEST - 1 : Spans.LONGEST;
    }
}
