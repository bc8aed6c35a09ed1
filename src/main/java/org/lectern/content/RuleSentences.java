package org.lectern.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The two sentences of each rule, read from `rules.properties` when the first is asked for.
///
/// @param what what is wrong
/// @param how why that matters, or how to mend it
record RuleSentences(String what, String how) {
    static RuleSentences of(Rule rule) {
        return Objects.requireNonNull(All.SENTENCES.get(rule));
    }

    private static Map<Rule, RuleSentences> read() {
        var words = new Properties();
        var file = Objects.requireNonNull(RuleSentences.class.getResourceAsStream("rules.properties"));
        try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException("rules.properties cannot be read", failure);
        }
        var sentences = new EnumMap<Rule, RuleSentences>(Rule.class);
        for (var rule : Rule.values()) {
            sentences.put(rule, new RuleSentences(word(words, rule.id() + ".what"), word(words, rule.id() + ".how")));
        }
        return sentences;
    }

    private static String word(Properties words, String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /// Read late: most starts of the window need no sentence.
    private static final class All {
        static final Map<Rule, RuleSentences> SENTENCES = read();
    }
}
