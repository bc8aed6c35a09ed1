package org.lectern.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What answers a question, as lines of words: the same lines, the same meaning.
final class Answered {
    private Answered() {}

    static Stream<String> lines(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> headed("single-choice", choice(it.options(), List.of(it.key())));
            case Question.MultipleResponse it -> headed("multiple-response", choice(it.options(), it.keys()));
            case Question.Open it -> headed("open", open(it));
            case Question.Ordering it -> headed("ordering", ordering(it));
            case Question.Matching it -> headed("matching", matching(it));
            case Question.Cloze it -> headed("cloze", cloze(it));
            case Question.Numeric it -> headed("numeric", numeric(it));
        };
    }

    private static Stream<String> headed(String kind, Stream<String> lines) {
        return Stream.concat(Stream.of(kind), lines);
    }

    private static Stream<String> choice(List<Option> options, List<String> keys) {
        return options.stream()
                .map(option -> (keys.contains(option.id()) ? "+ " : "- ") + bare(option.text()))
                .sorted();
    }

    private static Stream<String> open(Question.Open open) {
        var points = open.points().stream().map(Answered::point).sorted();
        var answer = open.answer().filter(_ -> open.points().isEmpty()).stream().map(Answered::bare);
        return Stream.concat(points, answer);
    }

    private static String point(KeyPoint point) {
        var accepted = point.accept().isEmpty() ? List.of(point.text().plain()) : point.accept();
        return point.need().name()
                + accepted.stream().map(Gist::bare).sorted().distinct().collect(Collectors.joining("\t", "\t", ""));
    }

    private static Stream<String> ordering(Question.Ordering ordering) {
        var unused = ordering.unused().stream().map(option -> "- " + bare(option.text()));
        return Stream.concat(ordering.steps().stream().map(step -> bare(step.text())), unused.sorted());
    }

    private static Stream<String> matching(Question.Matching matching) {
        var words =
                matching.matches().stream().collect(Collectors.toMap(Option::id, it -> bare(it.text()), (a, _) -> a));
        var pairs = matching.prompts().stream()
                .map(prompt -> bare(prompt.text()) + "\t" + words.getOrDefault(prompt.key(), ""));
        return Stream.concat(
                pairs.sorted(),
                words.values().stream().map(match -> "- " + match).sorted());
    }

    private static Stream<String> cloze(Question.Cloze cloze) {
        var gaps = cloze.gaps().stream()
                .map(gap -> Stream.of(
                                Stream.of(gap.id()),
                                Stream.concat(Stream.of(gap.answer()), gap.accept().stream())
                                        .map(Gist::bare)
                                        .sorted()
                                        .distinct(),
                                gap.others().stream()
                                        .map(other -> "- " + Gist.bare(other))
                                        .sorted())
                        .flatMap(words -> words)
                        .collect(Collectors.joining("\t")));
        return Stream.concat(Stream.of(bare(cloze.text())), gaps.sorted());
    }

    private static Stream<String> numeric(Question.Numeric numeric) {
        var values = numeric.values().stream()
                .map(value -> value.id() + "\t" + value.of())
                .sorted();
        return Stream.concat(
                Stream.of(
                        numeric.value().replaceAll("\\s+", ""),
                        numeric.tolerance().map(String::valueOf).orElse("exact"),
                        numeric.unit().orElse("")),
                values);
    }

    private static String bare(Text text) {
        return Gist.bare(text.plain());
    }
}
