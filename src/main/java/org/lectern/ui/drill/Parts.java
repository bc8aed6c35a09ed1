package org.lectern.ui.drill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Gap;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Span;
import org.lectern.content.Text;
import org.lectern.content.Variant;
import org.lectern.quiz.Arrangement;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Marker;
import org.lectern.quiz.Response;
import org.lectern.ui.Messages;

/// What is said of each part of a question once it was answered.
///
/// @param right ids of the parts that were answered rightly
/// @param refuted ids of the wrong options that he could refute; empty when he did not say
record Parts(Arrangement arrangement, Set<String> right, Optional<Set<String>> refuted) {

    /// @param decisions with the student's own words that count as right
    static Stream<Part> of(Question question, Drill.Revealed drill, Arrangement arrangement, Decisions decisions) {
        var response = drill.response();
        var parts = new Parts(arrangement, Marker.right(question, response, decisions), drill.refuted());
        return switch (response) {
            case Response.Chosen(var option)
            when question instanceof Question.SingleChoice choice ->
                parts.options(List.of(choice.key()), Set.of(option));
            case Response.ChosenSet(var options)
            when question instanceof Question.MultipleResponse several -> parts.options(several.keys(), options);
            case Response.Ordered(var steps)
            when question instanceof Question.Ordering ordering -> parts.steps(ordering, steps);
            case Response.Matched matched
            when question instanceof Question.Matching matching ->
                matching.prompts().stream().map(prompt -> parts.prompt(prompt, matching, matched));
            case Response.Filled filled
            when question instanceof Question.Cloze cloze ->
                IntStream.range(0, cloze.gaps().size())
                        .mapToObj(at -> parts.gap(cloze.inOrder().get(at), at + 1, filled));
            case Response.Calculated calculated
            when question instanceof Question.Numeric numeric ->
                Stream.of(number(Variant.of(numeric, calculated.variant())));
            case Response.Chosen _,
                    Response.ChosenSet _,
                    Response.Ordered _,
                    Response.Matched _,
                    Response.Filled _,
                    Response.Calculated _,
                    Response.Said _ -> Stream.of();
        };
    }

    private Stream<Part> options(List<String> keys, Set<String> chosen) {
        var options = arrangement.options();
        return IntStream.range(0, options.size()).mapToObj(at -> {
            var option = options.get(at);
            var isKey = keys.contains(option.id());
            var isChosen = chosen.contains(option.id());
            var yours = isChosen ? Messages.of("choice.yours") : "";
            var said = isKey
                    ? keySaid(keys.size() > 1 && !isChosen)
                    : Stream.of(yours, refuted(option))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" \u00b7 "));
            return new Part(
                    Line.letter(at),
                    option.text(),
                    isKey ? Part.Standing.KEY : isChosen ? Part.Standing.MISTAKEN : Part.Standing.OTHER,
                    said,
                    option.why());
        });
    }

    /// Whether its reason is worth reading: he could not have given it.
    private String refuted(Option option) {
        return refuted.filter(_ -> option.why().isPresent())
                .map(could -> Messages.of(could.contains(option.id()) ? "refute.could" : "refute.worth"))
                .orElse("");
    }

    private static String keySaid(boolean missed) {
        return Messages.of(missed ? "several.missed" : "choice.key");
    }

    private Stream<Part> steps(Question.Ordering ordering, List<String> placed) {
        var steps = IntStream.range(0, ordering.steps().size())
                .mapToObj(at -> step(ordering.steps().get(at), at, placed));
        return Stream.concat(steps, ordering.unused().stream().map(step -> unused(step, placed)));
    }

    private Part step(Option step, int at, List<String> placed) {
        var place = placed.indexOf(step.id());
        var isRight = right.contains(step.id());
        var said = isRight
                ? Messages.of("order.right", at + 1)
                : place < 0 ? Messages.of("order.missed", at + 1) : Messages.of("order.wrong", at + 1, place + 1);
        return new Part(
                String.valueOf(at + 1),
                step.text(),
                isRight ? Part.Standing.KEY : Part.Standing.MISTAKEN,
                said,
                step.why());
    }

    private Part unused(Option step, List<String> placed) {
        var place = placed.indexOf(step.id());
        return new Part(
                "\u2013",
                step.text(),
                place < 0 ? Part.Standing.OTHER : Part.Standing.MISTAKEN,
                place < 0 ? Messages.of("order.unused") : Messages.of("order.unused.placed", place + 1),
                step.why());
    }

    private Part prompt(Prompt prompt, Question.Matching matching, Response.Matched matched) {
        var isRight = right.contains(prompt.id());
        var mine = words(matching, Optional.ofNullable(matched.pairs().get(prompt.id())));
        return new Part(
                "",
                paired(prompt.text(), words(matching, Optional.of(prompt.key()))),
                isRight ? Part.Standing.KEY : Part.Standing.MISTAKEN,
                isRight ? Messages.of("match.right") : Messages.of("match.wrong", mine),
                prompt.why());
    }

    private static Text paired(Text prompt, String match) {
        var spans = Stream.concat(prompt.spans().stream(), Stream.of(new Span.Plain(" \u2192 "), strong(match)));
        return new Text(spans.toList());
    }

    private static String words(Question.Matching matching, Optional<String> match) {
        return matching.matches().stream()
                .filter(option -> match.filter(option.id()::equals).isPresent())
                .map(option -> option.text().plain())
                .findFirst()
                .orElse("\u2013");
    }

    private Part gap(Gap gap, int number, Response.Filled filled) {
        var isRight = right.contains(gap.id());
        var mine = filled.words().getOrDefault(gap.id(), "");
        var isSame = isRight && mine.equals(gap.answer());
        return new Part(
                Messages.of("cloze.number", number),
                new Text(List.of(strong(gap.answer()))),
                isRight ? Part.Standing.KEY : Part.Standing.MISTAKEN,
                isSame ? Messages.of("cloze.right") : Messages.of("cloze.yours", mine.isEmpty() ? "\u2013" : mine),
                gap.why(),
                Optional.of(new Part.Own(gap.id(), mine.strip(), gap.answer()))
                        .filter(own -> !isRight
                                && gap.others().isEmpty()
                                && !own.words().isEmpty()));
    }

    private static Part number(Variant variant) {
        return new Part(
                "", new Text(List.of(strong(variant.wording()))), Part.Standing.KEY, "", Optional.of(variant.answer()));
    }

    private static Span strong(String words) {
        return new Span.Strong(List.of(new Span.Plain(words)));
    }
}
