package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Rule;

/// Whether the key can be told by what it shares with the other options: C07, C08.
final class LikenessCues {
    private static final double MARGIN = 0.15;

    /// Words that turn what they describe into its opposite.
    private static final Map<String, String> OPPOSITES = Stream.of(
                    "increase decrease",
                    "increases decreases",
                    "raise lower",
                    "higher lower",
                    "synchronous asynchronous",
                    "synchronously asynchronously",
                    "stateful stateless",
                    "online offline",
                    "enable disable",
                    "public private",
                    "horizontal vertical",
                    "horizontally vertically",
                    "supervised unsupervised",
                    "before after",
                    "more fewer",
                    "more less",
                    "larger smaller",
                    "inbound outbound",
                    "managed unmanaged",
                    "structured unstructured",
                    "add remove",
                    "longer shorter",
                    "first last",
                    "with without")
            .map(pair -> pair.split(" "))
            .flatMap(pair -> Stream.of(Map.entry(pair[0], pair[1]), Map.entry(pair[1], pair[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "without", "does", "do", "is", "a", "the");

    private LikenessCues() {}

    static void read(Choice choice, Page page) {
        convergence(choice, page);
        opposites(choice, page);
    }

    private static void convergence(Choice choice, Page page) {
        var stems = choice.texts().stream().map(Words::stems).toList();
        var means = IntStream.range(0, stems.size())
                .mapToObj(one -> IntStream.range(0, stems.size())
                        .filter(other -> other != one)
                        .mapToDouble(other -> Words.likeness(stems.get(one), stems.get(other)))
                        .average()
                        .orElse(0))
                .toList();
        var next = IntStream.range(0, means.size())
                .filter(at -> at != choice.key())
                .mapToDouble(means::get)
                .max()
                .orElse(0);
        if (stems.size() > 2 && means.get(choice.key()) - next > MARGIN) {
            page.remark(
                    Rule.CONVERGENCE,
                    choice.keyOption(),
                    "text",
                    "the key shares more words with the other options than any of them does");
        }
    }

    private static void opposites(Choice choice, Page page) {
        var words = choice.texts().stream().map(Words::of).toList();
        var paired = new HashSet<Integer>();
        var withKey = new ArrayList<Integer>();
        for (var one = 0; one < words.size(); one++) {
            for (var other = one + 1; other < words.size(); other++) {
                if (areOpposites(words.get(one), words.get(other))) {
                    paired.addAll(List.of(one, other));
                    if (one == choice.key() || other == choice.key()) {
                        withKey.add(one == choice.key() ? other : one);
                    }
                }
            }
        }
        if (paired.size() == 2 && withKey.size() == 1 && choice.texts().size() > 2) {
            page.remark(
                    Rule.OPPOSITES,
                    choice.question().options().get(withKey.getFirst()),
                    "text",
                    "this option is the opposite of the key, and no others are opposites");
        }
    }

    private static boolean areOpposites(List<String> one, List<String> other) {
        if (one.size() == other.size()) {
            var differing = IntStream.range(0, one.size())
                    .filter(at -> !one.get(at).equals(other.get(at)))
                    .boxed()
                    .toList();
            return differing.size() == 1
                    && other.get(differing.getFirst()).equals(OPPOSITES.get(one.get(differing.getFirst())));
        }
        var longer = one.size() > other.size() ? one : other;
        var shorter = longer == one ? other : one;
        var rest = new ArrayList<>(longer);
        shorter.forEach(rest::remove);
        return longer.size() - shorter.size() <= 2
                && rest.size() == longer.size() - shorter.size()
                && NEGATIONS.containsAll(rest)
                && rest.stream().anyMatch(List.of("not", "no", "never", "without")::contains);
    }
}
