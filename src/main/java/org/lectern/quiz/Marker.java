package org.lectern.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Gap;
import org.lectern.content.KeyPoint;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.content.Variant;
import org.lectern.schedule.Grade;

/// Says whether a response is right, and what grade that suggests. As on the exam, what has several parts is right as a
/// whole or not at all.
public final class Marker {
    private Marker() {}

    /// The verdict on a response.
    ///
    /// @throws IllegalArgumentException when the response answers another kind of question
    public static Verdict verdict(Card card, Response response) {
        return verdict(card, response, Decisions.NONE);
    }

    /// The same when words of the student count as right.
    ///
    /// @param decisions with the student's own words that count as right
    public static Verdict verdict(Card card, Response response, Decisions decisions) {
        return card.posed()
                .map(question -> verdict(with(question, decisions), response))
                .orElseGet(() -> selfJudged(response));
    }

    /// A question in which words of the student are right too, where a gap is typed.
    private static Question with(Question question, Decisions decisions) {
        if (!(question instanceof Question.Cloze cloze) || decisions.accepted().isEmpty()) {
            return question;
        }
        var gaps = cloze.gaps().stream()
                .map(gap -> with(gap, decisions.accepted().getOrDefault(gap.id(), Set.of())))
                .toList();
        return new Question.Cloze(cloze.id(), cloze.question(), cloze.text(), gaps, cloze.backing());
    }

    private static Gap with(Gap gap, Set<String> own) {
        var accepted = Stream.concat(gap.accept().stream(), own.stream()).toList();
        return new Gap(gap.id(), gap.answer(), accepted, gap.others(), gap.why());
    }

    private static Verdict verdict(Question question, Response response) {
        return switch (question) {
            case Question.Open _ -> selfJudged(response);
            case Question.SingleChoice choice ->
                verdict(as(Response.Chosen.class, response).option().equals(choice.key()));
            case Question.MultipleResponse several ->
                verdict(as(Response.ChosenSet.class, response).options().equals(Set.copyOf(several.keys())));
            case Question.Ordering ordering ->
                verdict(as(Response.Ordered.class, response)
                        .steps()
                        .equals(ordering.steps().stream().map(step -> step.id()).toList()));
            case Question.Matching matching ->
                verdict(right(matching, as(Response.Matched.class, response)).count()
                        == matching.prompts().size());
            case Question.Cloze cloze ->
                verdict(right(cloze, as(Response.Filled.class, response)).count()
                        == cloze.gaps().size());
            case Question.Numeric numeric -> verdict(isRight(numeric, as(Response.Calculated.class, response)));
        };
    }

    private static Verdict verdict(boolean right) {
        return right ? Verdict.RIGHT : Verdict.WRONG;
    }

    /// Ids of the parts that are right by themselves: options rightly chosen, steps in their place, prompts with their
    /// match, gaps with their words.
    ///
    /// @throws IllegalArgumentException when the response answers another kind of question
    public static Set<String> right(Question question, Response response) {
        return right(question, response, Decisions.NONE);
    }

    /// The same when words of the student count as right.
    ///
    /// @param decisions with the student's own words that count as right
    public static Set<String> right(Question question, Response response, Decisions decisions) {
        Stream<String> parts = switch (with(question, decisions)) {
            case Question.Open _, Question.Numeric _ -> Stream.of();
            case Question.SingleChoice choice ->
                Stream.of(as(Response.Chosen.class, response).option()).filter(choice.key()::equals);
            case Question.MultipleResponse several ->
                as(Response.ChosenSet.class, response).options().stream().filter(several.keys()::contains);
            case Question.Ordering ordering -> right(ordering, as(Response.Ordered.class, response));
            case Question.Matching matching -> right(matching, as(Response.Matched.class, response));
            case Question.Cloze cloze -> right(cloze, as(Response.Filled.class, response));
        };
        return parts.collect(Collectors.toSet());
    }

    private static Stream<String> right(Question.Ordering ordering, Response.Ordered response) {
        return IntStream.range(
                        0, Math.min(ordering.steps().size(), response.steps().size()))
                .mapToObj(place -> response.steps().get(place))
                .filter(step -> ordering.steps()
                        .get(response.steps().indexOf(step))
                        .id()
                        .equals(step));
    }

    private static Stream<String> right(Question.Matching matching, Response.Matched response) {
        return matching.prompts().stream()
                .filter(prompt -> prompt.key().equals(response.pairs().get(prompt.id())))
                .map(Prompt::id);
    }

    private static Stream<String> right(Question.Cloze cloze, Response.Filled response) {
        return cloze.gaps().stream()
                .filter(gap -> isRight(gap, response.words().getOrDefault(gap.id(), "")))
                .map(Gap::id);
    }

    private static boolean isRight(Gap gap, String words) {
        return gap.others().isEmpty() ? Typed.says(words, gap.right()) : words.equals(gap.answer());
    }

    private static boolean isRight(Question.Numeric numeric, Response.Calculated response) {
        var variant = Variant.of(numeric, response.variant());
        return TypedNumber.of(response.words())
                .filter(typed -> typed.isIn(numeric.unit()) && variant.accepts(typed.number()))
                .isPresent();
    }

    /// The grade that an answer seems to deserve; empty where nothing speaks for one.
    ///
    /// @param decisions with the student's own words that count as right
    public static Optional<Grade> suggestion(
            Card card, Response response, Optional<Confidence> confidence, Decisions decisions) {
        var own = List.copyOf(decisions.accepted().getOrDefault(Decisions.WHOLE, Set.of()));
        var deserved = response instanceof Response.Said said && Typed.says(said.words(), own)
                ? Optional.of(Grade.GOOD)
                : suggestion(card, response, decisions);
        return confidence.equals(Optional.of(Confidence.GUESS)) ? deserved.map(_ -> Grade.AGAIN) : deserved;
    }

    /// The same when nobody asked how sure he was.
    public static Optional<Grade> suggestion(Card card, Response response) {
        return suggestion(card, response, Decisions.NONE);
    }

    private static Optional<Grade> suggestion(Card card, Response response, Decisions decisions) {
        return switch (verdict(card, response, decisions)) {
            case RIGHT -> Optional.of(Grade.GOOD);
            case WRONG -> Optional.of(Grade.AGAIN);
            case SELF_JUDGED -> suggestion(card, as(Response.Said.class, response));
        };
    }

    private static Optional<Grade> suggestion(Card card, Response.Said said) {
        return card.posed()
                .filter(Question.Open.class::isInstance)
                .map(Question.Open.class::cast)
                .filter(open -> !open.points().isEmpty())
                .map(open -> byPoints(open, said))
                .orElseGet(() -> Optional.of(Grade.GOOD).filter(_ -> Typed.says(said.words(), names(card))));
    }

    /// The few words that are wanted, where it is not for the student alone to compare.
    private static List<String> names(Card card) {
        return switch (card) {
            case Card.Naming(var _, var _, var term) ->
                Stream.concat(Stream.of(term.term()), term.aliases().stream()).toList();
            case Card.Concept(var _, var _, var pair) -> List.of(pair.term());
            case Card.Made(var _, var _, var _, var _, Question.Open open) ->
                open.answer().stream().map(Text::plain).toList();
            case Card.TableCell cell ->
                List.of(cell.row().cells().get(cell.column()).plain());
            case Card.Asked _, Card.Meaning _, Card.Instance _, Card.NextStep _, Card.Made _ -> List.of();
        };
    }

    private static Optional<Grade> byPoints(Question.Open open, Response.Said said) {
        if (said.points().isEmpty()) {
            return said.words().isBlank() ? Optional.empty() : Optional.of(Grade.AGAIN);
        }
        var required = open.points().stream()
                .filter(point -> point.need() == KeyPoint.Need.REQUIRED)
                .map(KeyPoint::id)
                .collect(Collectors.toSet());
        return Optional.of(said.points().containsAll(required) ? Grade.GOOD : Grade.HARD);
    }

    private static Verdict selfJudged(Response response) {
        as(Response.Said.class, response);
        return Verdict.SELF_JUDGED;
    }

    private static <R extends Response> R as(Class<R> kind, Response response) {
        if (!kind.isInstance(response)) {
            throw new IllegalArgumentException("this is not answered by " + response);
        }
        return kind.cast(response);
    }
}
