package org.lectern.content;

import java.util.List;
import java.util.stream.Stream;

/// The texts of a question, by when they are shown.
final class QuestionTexts {
    private QuestionTexts() {}

    static Stream<Text> asked(Question question) {
        Stream<Text> offered = switch (question) {
            case Question.Open _, Question.Numeric _ -> Stream.of();
            case Question.SingleChoice choice -> texts(choice.options());
            case Question.MultipleResponse response -> texts(response.options());
            case Question.Ordering ordering -> texts(ordering.all());
            case Question.Matching matching ->
                Stream.concat(matching.prompts().stream().map(Prompt::text), texts(matching.matches()));
            case Question.Cloze cloze -> Stream.of(cloze.text());
        };
        return Stream.concat(Stream.of(question.question()), offered);
    }

    static Stream<Text> told(Question question) {
        Stream<Text> explained = switch (question) {
            case Question.Open open -> Stream.concat(open.answer().stream(), open.traps().stream());
            case Question.SingleChoice choice -> whys(choice.options());
            case Question.MultipleResponse response -> whys(response.options());
            case Question.Ordering ordering -> whys(ordering.all());
            case Question.Matching matching ->
                Stream.concat(
                        matching.prompts().stream().flatMap(prompt -> prompt.why().stream()), whys(matching.matches()));
            case Question.Cloze cloze -> cloze.gaps().stream().flatMap(gap -> gap.why().stream());
            case Question.Numeric numeric -> Stream.of(numeric.answer());
        };
        return Stream.concat(explained, question.note().stream());
    }

    private static Stream<Text> texts(List<Option> options) {
        return options.stream().map(Option::text);
    }

    private static Stream<Text> whys(List<Option> options) {
        return options.stream().flatMap(option -> option.why().stream());
    }
}
