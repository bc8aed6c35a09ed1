package org.lectern.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Text;

/// Hides in a text the name of what is asked for, and those of the name's words that no other name has.
final class Giveaways {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// Shorter words hardly tell one name from another.
    private static final int SHORTEST = 4;

    /// In how many names each word stands.
    private final Map<String, Long> uses;
    private final Map<String, Mask> masks = new HashMap<>();

    /// @param names every name, each once
    Giveaways(List<String> names) {
        uses = names.stream()
                .distinct()
                .flatMap(name -> words(name).map(Giveaways::small).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /// The text without what would give this name away.
    Text hidden(Text text, String name) {
        return masks.computeIfAbsent(name, this::mask).hidden(text);
    }

    private Mask mask(String name) {
        var own = words(name).filter(word -> word.length() >= SHORTEST && uses.getOrDefault(small(word), 0L) <= 1);
        return new Mask(Stream.concat(Stream.of(name.strip()), own)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static Stream<String> words(String name) {
        return BETWEEN_WORDS.splitAsStream(name);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
