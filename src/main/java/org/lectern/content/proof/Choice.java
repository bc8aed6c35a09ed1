package org.lectern.content.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lectern.content.Option;
import org.lectern.content.Question;

/// A choice with one key, as the rules about options read it.
///
/// @param key place of the key among the options, from 0
record Choice(Question.SingleChoice question, String stem, List<String> texts, int key) {
    /// Empty when the key is none of the options.
    static Optional<Choice> of(Question.SingleChoice question) {
        var ids = question.options().stream().map(Option::id).toList();
        var texts =
                question.options().stream().map(option -> option.text().plain()).toList();
        return Optional.of(ids.indexOf(question.key()))
                .filter(key -> key >= 0 && texts.size() > 1)
                .map(key -> new Choice(question, question.question().plain(), texts, key));
    }

    String keyText() {
        return texts.get(key);
    }

    Option keyOption() {
        return question.options().get(key);
    }

    List<String> distractors() {
        return IntStream.range(0, texts.size())
                .filter(at -> at != key)
                .mapToObj(texts::get)
                .toList();
    }

    /// The last sentence of the stem, which asks.
    String leadIn() {
        return Words.sentences(stem).getLast();
    }

    /// Places of the options that are so.
    List<Integer> places(Predicate<String> so) {
        return IntStream.range(0, texts.size())
                .filter(at -> so.test(texts.get(at)))
                .boxed()
                .toList();
    }
}
