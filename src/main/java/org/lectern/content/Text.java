package org.lectern.content;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A short run of marked-up words, written by the author as the inline marks of CommonMark.
///
/// @param spans the words in reading order, never split finer than their marks need
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    /// Words without marks.
    public static Text of(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }

    /// Whether a file can hold it: marks at odd places cannot be written so that they are read again.
    public boolean canBeWritten() {
        return Markup.keeps(this);
    }

    /// The same marks around other words; formulas stay as they are.
    public Text with(UnaryOperator<String> words) {
        return new Text(changed(spans, words));
    }

    private static List<Span> changed(List<Span> spans, UnaryOperator<String> words) {
        return spans.stream()
                .<Span>map(span -> switch (span) {
                    case Span.Plain plain -> new Span.Plain(words.apply(plain.words()));
                    case Span.Code code -> new Span.Code(words.apply(code.words()));
                    case Span.Strong strong -> new Span.Strong(changed(strong.spans(), words));
                    case Span.Emphasis emphasis -> new Span.Emphasis(changed(emphasis.spans(), words));
                    case Span.Link link -> new Span.Link(changed(link.spans(), words), link.target());
                    case Span.Formula formula -> formula;
                })
                .toList();
    }

    /// The formulas in it, in reading order, as they are written in LaTeX.
    public Stream<String> formulas() {
        return formulas(spans);
    }

    private static Stream<String> formulas(List<Span> spans) {
        return spans.stream().flatMap(span -> switch (span) {
            case Span.Formula formula -> Stream.of(formula.tex());
            case Span.Strong strong -> formulas(strong.spans());
            case Span.Emphasis emphasis -> formulas(emphasis.spans());
            case Span.Link link -> formulas(link.spans());
            case Span.Plain _, Span.Code _ -> Stream.of();
        });
    }

    /// The words alone, as they are read aloud, searched and compared.
    public String plain() {
        if (spans.size() == 1) {
            return spans.getFirst().plain();
        }
        var words = new StringBuilder();
        spans.forEach(span -> words.append(span.plain()));
        return words.toString();
    }
}
