package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lectern.content.Option;
import org.lectern.content.Question;

/// A choice with one key, as the rules about options read it.
///
/// @param leadIn the last sentence of the stem, which asks
/// @param key place of the key among the options, from 0
record Choice(Question.SingleChoice question, String stem, String leadIn, List<String> texts, int key) {
    /// Empty when the key is none of the options.
    static Optional<Choice> of(Question.SingleChoice question) {
        var ids = question.options().stream().map(Option::id).toList();
        var texts =
                question.options().stream().map(option -> option.text().plain()).toList();
        return Optional.of(ids.indexOf(question.key()))
                .filter(key -> key >= 0 && texts.size() > 1)
                .map(key -> of(question, question.question().plain(), texts, key));
    }

    private static Choice of(Question.SingleChoice question, String stem, List<String> texts, int key) {
        return new Choice(question, stem, Words.sentences(stem).getLast(), texts, key);
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

    /// Places of the options that are so.
    List<Integer> places(Predicate<String> so) {
        var places = new ArrayList<Integer>(0);
        for (var at = 0; at < texts.size(); at++) {
            if (so.test(texts.get(at))) {
                places.add(at);
            }
        }
        return places;
    }
}
