package org.lectern.content;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in double braces, which stand for something that is put in their place: `{{name}}`.
final class Braces {
    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*(" + Scalars.ID.pattern() + ")\\s*}}");

    private Braces() {}

    /// The names in a text, in reading order, each as often as it stands there.
    static List<String> names(Text text) {
        return NAME.matcher(text.plain()).results().map(found -> found.group(1)).toList();
    }

    /// The text with something else in the place of each name.
    static Text replaced(Text text, Function<String, String> by) {
        Function<MatchResult, String> replacement = found -> Matcher.quoteReplacement(by.apply(found.group(1)));
        return text.with(words -> NAME.matcher(words).replaceAll(replacement));
    }
}
