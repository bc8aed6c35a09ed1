package org.lectern.content;

import java.util.List;

/// A short run of marked-up words, written by the author as the inline marks of CommonMark.
///
/// @param spans the words in reading order, never split finer than their marks need
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    /// Whether a file can hold it: marks at odd places cannot be written so that they are read again.
    public boolean canBeWritten() {
        return Markup.keeps(this);
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
