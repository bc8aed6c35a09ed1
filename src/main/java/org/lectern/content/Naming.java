package org.lectern.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes ids that an author can read and would not mind having written.
final class Naming {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 32;

    /// Fields that say what an object is about, the best one first.
    private static final List<String> TELLING =
            List.of("title", "term", "label", "text", "question", "cells", "definition", "formula");

    /// Words that tell one thing from another least.
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "is", "are", "was", "be", "it", "its",
            "this", "that", "which", "what", "how", "why", "when", "do", "does", "with", "by", "as", "from", "you",
            "your");

    private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Naming() {}

    /// A new id for an object, which is none of those taken.
    static String of(Holder holder, Set<String> taken) {
        var name = readable(holder.object()).orElseGet(() -> plain(holder.type()));
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? name : name + "-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> readable(Json.Members object) {
        return TELLING.stream()
                .flatMap(field -> object.named(field).stream())
                .flatMap(Naming::words)
                .map(Naming::readable)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static Stream<String> words(Json json) {
        return switch (json) {
            case Json.Words words -> Stream.of(words.words());
            case Json.Items items -> items.items().stream().limit(1).flatMap(Naming::words);
            case Json.Members _, Json.Figure _, Json.Truth _, Json.Nothing _ -> Stream.of();
        };
    }

    private static String readable(String words) {
        var bare = Folded.of(TARGET.matcher(words).replaceAll(" ")).words();
        var all =
                Arrays.stream(APART.split(bare)).filter(word -> !word.isEmpty()).toList();
        var telling = all.stream().filter(word -> !EMPTY.contains(word)).toList();
        var id = (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).collect(Collectors.joining("-"));
        if (id.length() <= LONGEST) {
            return id;
        }
        var end = id.lastIndexOf('-', LONGEST);
        return id.substring(0, end > 0 ? end : LONGEST);
    }

    /// What the object is, where its words give no name: `muddy-point`.
    private static String plain(Class<?> type) {
        return HUMP.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
