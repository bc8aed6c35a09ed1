package org.lectern.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.content.KeyPoint;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.content.Transcript;

/// Finds in a passage the words that decide a card: those that its answer has, and what was asked has not.
public final class Decisive {
    private final Set<String> stems = new HashSet<>();

    /// A stretch of the words of a line.
    ///
    /// @param from its first character, from 0
    /// @param to after its last character
    public record Words(int from, int to) {}

    private Decisive(Stream<String> answers, Stream<String> asked) {
        answers.forEach(words -> stems.addAll(Stems.of(words)));
        asked.forEach(words -> Stems.of(words).forEach(stems::remove));
    }

    /// Where nothing is to be told apart.
    public static Decisive none() {
        return new Decisive(Stream.empty(), Stream.empty());
    }

    /// What decides a question.
    public static Decisive of(Question question) {
        return new Decisive(answers(question), Stream.of(question.question().plain()));
    }

    private static Stream<String> answers(Question question) {
        return switch (question) {
            case Question.Open open ->
                Stream.concat(
                        open.answer().stream().map(Text::plain),
                        open.points().stream().map(KeyPoint::text).map(Text::plain));
            case Question.SingleChoice choice -> options(choice.options(), List.of(choice.key()));
            case Question.MultipleResponse several -> options(several.options(), several.keys());
            case Question.Ordering ordering ->
                ordering.steps().stream().map(Option::text).map(Text::plain);
            case Question.Matching matching ->
                matching.matches().stream().map(Option::text).map(Text::plain);
            case Question.Cloze cloze -> cloze.told().map(Text::plain);
            case Question.Numeric numeric -> numeric.told().map(Text::plain);
        };
    }

    private static Stream<String> options(List<Option> options, List<String> keys) {
        return options.stream()
                .filter(option -> keys.contains(option.id()))
                .map(Option::text)
                .map(Text::plain);
    }

    /// The decisive words of a line, those next to each other as one stretch.
    public List<Words> in(Transcript.Line line) {
        var words = line.words();
        var found = new ArrayList<Words>();
        var from = 0;
        for (var word : Stems.words(words)) {
            var at = words.indexOf(word.said(), from);
            if (at < 0) {
                continue; // written in another way than it is read, as a ligature
            }
            from = at + word.said().length();
            if (stems.contains(word.stem())) {
                add(found, new Words(at, from), words);
            }
        }
        return found;
    }

    private static void add(List<Words> found, Words next, String words) {
        if (!found.isEmpty()
                && words.substring(found.getLast().to(), next.from()).isBlank()) {
            found.set(found.size() - 1, new Words(found.getLast().from(), next.to()));
        } else {
            found.add(next);
        }
    }
}
