package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// A formula as a stretch of the words of its text. Nobody steps into it: half of one means nothing.
///
/// @param from its first character, from 0
/// @param to after its last
public record Whole(int from, int to) {
    /// The formula that a place lies within.
    ///
    /// @param at between two characters of the words, from 0
    public static Optional<Whole> around(Text text, int at) {
        return around(text.spans(), at);
    }

    private static Optional<Whole> around(List<Span> spans, int at) {
        var from = 0;
        for (var span : spans) {
            var to = from + span.plain().length();
            if (from < at && at < to) {
                return inside(span, at - from, from);
            }
            from = to;
        }
        return Optional.empty();
    }

    /// @param before how many characters stand before the span
    private static Optional<Whole> inside(Span span, int at, int before) {
        return switch (span) {
            case Span.Formula formula ->
                Optional.of(new Whole(before, before + formula.tex().length()));
            case Span.Strong strong -> inside(strong.spans(), at, before);
            case Span.Emphasis emphasis -> inside(emphasis.spans(), at, before);
            case Span.Link link -> inside(link.spans(), at, before);
            case Span.Plain _, Span.Code _ -> Optional.empty();
        };
    }

    private static Optional<Whole> inside(List<Span> spans, int at, int before) {
        return around(spans, at).map(inner -> new Whole(before + inner.from(), before + inner.to()));
    }
}
