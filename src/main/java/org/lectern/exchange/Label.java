package org.lectern.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Words that name what follows them, as in `Scenario: a shop`.
///
/// @param rest what follows; may be empty
record Label(String words, Text rest) {
    private static final int LONGEST = 120;
    private static final Pattern COLON = Pattern.compile("\\s*:(?=\\s|$)\\s*|\\s+:\\s*");
    private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");
    private static final Pattern OPENING = Pattern.compile("^\\s*(?::|[–—-]\\s)\\s*");

    /// The label a text begins with.
    static Optional<Label> of(Text text) {
        return marked(text).or(() -> at(text, COLON)).or(() -> at(text, DASH));
    }

    /// The label in small letters, without number, as keywords are compared.
    String keyword() {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]+", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static Optional<Label> marked(Text text) {
        if (text.spans().isEmpty()) {
            return Optional.empty();
        }
        var first = text.spans().getFirst();
        var isMarked = first instanceof Span.Strong || first instanceof Span.Emphasis;
        var words = first.plain().strip();
        if (!isMarked || words.length() > LONGEST) {
            return Optional.empty();
        }
        var after = Words.after(text, first.plain().length()).orElse(Text.EMPTY);
        if (words.endsWith(":")) {
            return label(words.substring(0, words.length() - 1), after);
        }
        var opening = OPENING.matcher(after.plain());
        return opening.find()
                ? Words.after(after, opening.end()).flatMap(rest -> label(words, rest))
                : Optional.empty();
    }

    private static Optional<Label> at(Text text, Pattern sign) {
        var before = new StringBuilder();
        for (var span : text.spans()) {
            if (span instanceof Span.Plain(var words)) {
                var found = sign.matcher(words);
                if (found.find()) {
                    var length = before.length() + found.end();
                    return Words.after(text, length)
                            .flatMap(rest -> label(before + words.substring(0, found.start()), rest));
                }
            }
            before.append(span.plain());
            if (before.length() > LONGEST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> label(String words, Text rest) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.isEmpty()
                        || line.length() > LONGEST
                        || line.matches(".*(?<!\\b(?:vs|e\\.g|i\\.e|etc|No))[.?!]\\s.*")
                ? Optional.empty()
                : Optional.of(new Label(line, rest));
    }
}
