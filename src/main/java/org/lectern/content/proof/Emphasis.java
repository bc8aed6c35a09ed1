package org.lectern.content.proof;

import java.util.regex.Pattern;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Whether a negative word of a text is set in bold.
final class Emphasis {
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(not|except|least|incorrect|false|cannot)\\b");

    private Emphasis() {}

    static boolean in(Text text) {
        return text.spans().stream()
                .anyMatch(span -> span instanceof Span.Strong strong
                        && NEGATIVE.matcher(strong.plain()).find());
    }
}
