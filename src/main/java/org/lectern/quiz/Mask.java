package org.lectern.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.content.Span;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// Hides words in a text that would give the answer away.
public final class Mask {
    private static final String GAP = "…";
    private static final String NOT_IN_A_WORD = "(?<![\\p{L}\\p{M}\\p{N}])(?:";
    private static final String NOR_BEFORE_ITS_END = ")(?![\\p{L}\\p{M}\\p{N}])";

    private final Pattern words;

    /// @param words at least one
    Mask(List<String> words) {
        this.words = Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", NOT_IN_A_WORD, NOR_BEFORE_ITS_END)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The meaning of a term without the term and its aliases.
    public static Text meaningWithoutName(Term term) {
        var names = new ArrayList<>(term.aliases());
        names.add(term.term());
        return new Text(new Mask(names).hide(term.meaning().spans()));
    }

    /// The text without them.
    Text hidden(Text text) {
        return new Text(hide(text.spans()));
    }

    /// A text with a mark where one of the names stood first, and without the others; empty when none stands in it.
    static Optional<Text> gapped(Text text, List<String> names, String mark) {
        var mask = new Mask(names);
        var found = new AtomicBoolean();
        var gapped = text.with(words -> mask.words
                .matcher(words)
                .replaceAll(_ -> Matcher.quoteReplacement(found.compareAndSet(false, true) ? mark : GAP)));
        return found.get() ? Optional.of(gapped) : Optional.empty();
    }

    private List<Span> hide(List<Span> spans) {
        return spans.stream().map(this::hide).toList();
    }

    private Span hide(Span span) {
        return switch (span) {
            case Span.Plain(var plain) -> new Span.Plain(words.matcher(plain).replaceAll(GAP));
            case Span.Code(var code) -> new Span.Code(words.matcher(code).replaceAll(GAP));
            case Span.Formula formula -> formula;
            case Span.Strong(var inner) -> new Span.Strong(hide(inner));
            case Span.Emphasis(var inner) -> new Span.Emphasis(hide(inner));
            case Span.Link(var inner, var target) -> new Span.Link(hide(inner), target);
        };
    }
}
