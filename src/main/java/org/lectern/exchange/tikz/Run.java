package org.lectern.exchange.tikz;

import java.util.List;
import org.lectern.content.Span;

/// Words of a label under the same marks.
///
/// @param points size of their type
record Run(String words, Face face, double points) {
    /// How the words look.
    enum Face {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE,
        FORMULA
    }

    Span span() {
        var plain = List.<Span>of(new Span.Plain(words));
        return switch (face) {
            case PLAIN -> new Span.Plain(words);
            case STRONG -> new Span.Strong(plain);
            case EMPHASIS -> new Span.Emphasis(plain);
            case CODE -> new Span.Code(words);
            case FORMULA -> new Span.Formula(words);
        };
    }

    /// About as many letters as will be seen.
    String seen() {
        return face == Face.FORMULA
                ? words.replaceAll("\\\\(text|mathrm|mathbf|hat|bar|vec|mathcal|left|right)\\b", "")
                        .replaceAll("\\\\[a-zA-Z]+\\s*", "x")
                        .replaceAll("[{}_^\\\\]", "")
                : words;
    }

    double width() {
        return Metrics.width(seen(), points);
    }
}
