package org.lectern.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Gap;
import org.lectern.content.KeyPoint;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.content.Variant;

/// Sets questions, with room to answer or with their answers.
///
/// @param way what stands below each question
record QuestionPieces(Type type, Way way) {
    private static final int LINES = 4;

    /// What stands below a question.
    enum Way {
        ANSWER,
        ROOM
    }

    /// The questions in order, numbered from 1.
    Stream<Piece> asked(List<Question> questions) {
        return IntStream.range(0, questions.size()).boxed().flatMap(at -> asked(questions.get(at), at + 1));
    }

    Stream<Piece> asked(Question question, int number) {
        var head = type.item(number + ".", type.runs(words(question)), 1);
        var below = way == Way.ROOM ? room(question) : answer(question);
        return Stream.of(Stream.of(head), offered(question), below).flatMap(pieces -> pieces);
    }

    private static Text words(Question question) {
        return question instanceof Question.Numeric numeric
                ? Variant.of(numeric, 0).question()
                : question.question();
    }

    private Stream<Piece> room(Question question) {
        return switch (question) {
            case Question.Open _, Question.Numeric _ -> Stream.of(new Piece.Lines(LINES));
            case Question.Ordering _, Question.Matching _, Question.Cloze _ -> Stream.of(new Piece.Lines(1));
            case Question.SingleChoice _, Question.MultipleResponse _ -> Stream.of();
        };
    }

    /// What is offered to answer with, in an order that tells nothing.
    private Stream<Piece> offered(Question question) {
        return switch (question) {
            case Question.Open _, Question.Numeric _ -> Stream.of();
            case Question.SingleChoice choice -> lettered(choice.options());
            case Question.MultipleResponse several ->
                Stream.concat(hint(Wording.of("choose", several.keys().size())), lettered(several.options()));
            case Question.Ordering ordering ->
                Stream.concat(
                        hint(
                                ordering.unused().isEmpty()
                                        ? Wording.of("order.all")
                                        : Wording.of(
                                                "order.some", ordering.steps().size())),
                        lettered(ordering.sorted()));
            case Question.Matching matching ->
                Stream.concat(
                        numbered(matching.prompts().stream()
                                .map(prompt -> prompt.text())
                                .toList()),
                        lettered(matching.matches()));
            case Question.Cloze cloze ->
                Stream.of(type.paragraph(
                        type.runs(cloze.filled(
                                gap -> "______ (" + (cloze.inOrder().indexOf(gap) + 1) + ")")),
                        type.step()));
        };
    }

    private Stream<Piece> hint(String words) {
        return Stream.of(type.paragraph(List.of(type.muted(words)), type.step()));
    }

    private Stream<Piece> lettered(List<Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(at -> type.item(letter(at), type.runs(options.get(at).text()), 2));
    }

    private Stream<Piece> numbered(List<Text> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> type.item(String.valueOf(at + 1), type.runs(lines.get(at)), 2));
    }

    private static String letter(int at) {
        return String.valueOf((char) ('A' + at));
    }

    /// The question and its bare answer in one paragraph.
    List<Piece> inShort(Question question) {
        var answer = switch (question) {
            case Question.Open open -> open.answer().map(Text::plain).orElse("");
            case Question.SingleChoice choice -> words(choice.options(), List.of(choice.key()));
            case Question.MultipleResponse several -> words(several.options(), several.keys());
            case Question.Ordering ordering ->
                ordering.steps().stream().map(step -> step.text().plain()).collect(Collectors.joining(" \u2192 "));
            case Question.Matching matching ->
                matching.prompts().stream()
                        .map(prompt ->
                                prompt.text().plain() + " \u2192 " + words(matching.matches(), List.of(prompt.key())))
                        .collect(Collectors.joining("; "));
            case Question.Cloze cloze -> cloze.filled(Gap::answer).plain();
            case Question.Numeric numeric -> Variant.of(numeric, 0).wording();
        };
        return List.of(type.paragraph(Type.joined(type.runs(words(question)), List.of(type.strong("  " + answer))), 0));
    }

    private static String words(List<Option> options, List<String> keys) {
        return options.stream()
                .filter(option -> keys.contains(option.id()))
                .map(option -> option.text().plain())
                .collect(Collectors.joining("; "));
    }

    /// The answer with all that its author says about it.
    Stream<Piece> answer(Question question) {
        var answer = switch (question) {
            case Question.Open open -> open(open);
            case Question.SingleChoice choice -> choice(choice.options(), List.of(choice.key()));
            case Question.MultipleResponse several -> choice(several.options(), several.keys());
            case Question.Ordering ordering -> order(ordering);
            case Question.Matching matching -> match(matching);
            case Question.Cloze cloze -> cloze(cloze);
            case Question.Numeric numeric -> number(Variant.of(numeric, 0));
        };
        return Stream.concat(answer, labelled("note", question.note().stream().toList()));
    }

    private Stream<Piece> open(Question.Open open) {
        var answer = open.answer()
                .map(words -> labelled("answer", List.of(words)))
                .orElseGet(() -> hint(Wording.of("answer.none")));
        var points = open.points().stream().map(KeyPoint::text).toList();
        return Stream.of(answer, listed("points", points), listed("traps", open.traps()))
                .flatMap(pieces -> pieces);
    }

    private Stream<Piece> labelled(String key, List<Text> words) {
        return words.stream()
                .map(text -> type.paragraph(
                        Type.joined(List.of(type.muted(Wording.of(key) + ": ")), type.runs(text)), type.step()));
    }

    private Stream<Piece> listed(String key, List<Text> lines) {
        return lines.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        hint(Wording.of(key)), lines.stream().map(line -> type.item("\u2013", type.runs(line), 2)));
    }

    private Stream<Piece> choice(List<Option> options, List<String> keys) {
        return IntStream.range(0, options.size()).mapToObj(at -> {
            var option = options.get(at);
            var isKey = keys.contains(option.id());
            var words = option.why().map(type::runs).orElseGet(() -> type.runs(option.text()));
            return type.item(letter(at) + (isKey ? " \u2713" : ""), words, 2);
        });
    }

    private Stream<Piece> order(Question.Ordering ordering) {
        var steps = IntStream.range(0, ordering.steps().size())
                .mapToObj(
                        at -> reasoned(String.valueOf(at + 1), ordering.steps().get(at)));
        return Stream.concat(
                steps,
                ordering.unused().isEmpty()
                        ? Stream.of()
                        : Stream.concat(
                                hint(Wording.of("unused")),
                                ordering.unused().stream().map(step -> reasoned("\u2013", step))));
    }

    private Piece reasoned(String mark, Option option) {
        return type.item(mark, reasoned(type.runs(option.text()), option.why()), 2);
    }

    private List<Run> reasoned(List<Run> words, Optional<Text> why) {
        return why.map(reason -> Type.joined(words, List.of(type.muted("  ")), type.runs(reason, type.small())))
                .orElse(words);
    }

    private Stream<Piece> match(Question.Matching matching) {
        var words = matching.matches().stream()
                .collect(Collectors.toMap(Option::id, option -> option.text().plain(), (one, _) -> one));
        return IntStream.range(0, matching.prompts().size()).mapToObj(at -> {
            var prompt = matching.prompts().get(at);
            var match = type.strong(words.getOrDefault(prompt.key(), ""));
            return type.item(String.valueOf(at + 1), reasoned(List.of(match), prompt.why()), 2);
        });
    }

    private Stream<Piece> cloze(Question.Cloze cloze) {
        var gaps = cloze.inOrder();
        return IntStream.range(0, gaps.size()).mapToObj(at -> gap(gaps.get(at), at + 1));
    }

    private Piece gap(Gap gap, int number) {
        return type.item("(" + number + ")", reasoned(List.of(type.strong(gap.answer())), gap.why()), 2);
    }

    private Stream<Piece> number(Variant variant) {
        return Stream.concat(
                Stream.of(type.paragraph(List.of(type.strong(variant.wording())), type.step())),
                labelled("answer", List.of(variant.answer())));
    }
}
