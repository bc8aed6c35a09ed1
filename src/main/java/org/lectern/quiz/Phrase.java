package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Puts texts together, and takes the part of one that names it.
final class Phrase {
    private Phrase() {}

    /// A heading with what belongs to it, as in `Payload: 4 MB`.
    static Text headed(String heading, Text text) {
        return joined(List.of(strong(heading), Text.of(": "), text));
    }

    static Text strong(String words) {
        return new Text(List.of(new Span.Strong(List.of(new Span.Plain(words)))));
    }

    /// All of them, one after the other.
    static Text joined(List<Text> texts) {
        return new Text(texts.stream().flatMap(text -> text.spans().stream()).toList());
    }

    /// All of them, each on a line of its own.
    static Text lines(List<Text> texts) {
        var lines = new ArrayList<Text>();
        for (var text : texts) {
            if (!lines.isEmpty()) {
                lines.add(Text.of("\n"));
            }
            lines.add(text);
        }
        return joined(lines);
    }

    /// The strong words that a text begins with, if there are some and more follows them; else all of it.
    static Text name(Text text) {
        if (text.spans().size() > 1 && text.spans().getFirst() instanceof Span.Strong strong) {
            return Text.of(strong.plain().strip().replaceAll("\\s*:$", ""));
        }
        return text;
    }

    /// The same words without links, which would lead to the answer.
    static Text unlinked(Text text) {
        return new Text(text.spans().stream().flatMap(Phrase::unlinked).toList());
    }

    private static Stream<Span> unlinked(Span span) {
        return switch (span) {
            case Span.Link(var inner, var _) -> inner.stream().flatMap(Phrase::unlinked);
            case Span.Strong(var inner) -> Stream.of(new Span.Strong(all(inner)));
            case Span.Emphasis(var inner) -> Stream.of(new Span.Emphasis(all(inner)));
            case Span.Plain _, Span.Code _, Span.Formula _ -> Stream.of(span);
        };
    }

    private static List<Span> all(List<Span> spans) {
        return spans.stream().flatMap(Phrase::unlinked).toList();
    }

    /// Whether it is a fact to be recalled: it has words, and is no prose to be read.
    static boolean isFact(Text text, int longest) {
        var plain = text.plain();
        return plain.codePoints().anyMatch(Character::isLetterOrDigit) && plain.length() <= longest;
    }

    /// The same list in parts of nearly the same size.
    ///
    /// @param most things in a part
    static <T> List<List<T>> parts(List<T> things, int most) {
        var count = (things.size() + most - 1) / most;
        var parts = new ArrayList<List<T>>();
        for (var part = 0; part < count; part++) {
            parts.add(things.subList(part * things.size() / count, (part + 1) * things.size() / count));
        }
        return parts;
    }

    /// The name of the nth of several faces; the first has it plain.
    static String face(String name, int part) {
        return part == 0 ? name : name + "#" + (part + 1);
    }
}
