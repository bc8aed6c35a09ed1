package org.lectern.quiz;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the student answered, one case for each way of answering.
public sealed interface Response {
    /// The response as one string for the review log; [#of] reads it back.
    String written();

    /// Reads what [#written] wrote.
    static Response of(String written) {
        var head = written.lines().findFirst().orElse("");
        var words = head.split(" ", -1);
        if (words[0].equals("chosen") && words.length == 2) {
            return new Chosen(words[1]);
        }
        if (words[0].equals("said")) {
            var typed = written.substring(Math.min(written.length(), head.length() + 1));
            return new Said(typed, Arrays.stream(words).skip(1).collect(Collectors.toSet()));
        }
        throw new IllegalArgumentException("'" + head + "' is not a response");
    }

    private static void refuseUnwritable(String id) {
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("'" + id + "' cannot be part of a response");
        }
    }

    /// An option was picked.
    ///
    /// @param option its id
    record Chosen(String option) implements Response {
        public Chosen {
            refuseUnwritable(option);
        }

        @Override
        public String written() {
            return "chosen " + option;
        }
    }

    /// The answer was thought or typed, and then compared with the model answer.
    ///
    /// @param words what was typed; empty when it was only thought
    /// @param points ids of the key points the student found in his own answer
    record Said(String words, Set<String> points) implements Response {
        public static final Said NOTHING = new Said("", Set.of());

        public Said {
            points = Collections.unmodifiableSet(new TreeSet<>(points));
            points.forEach(Response::refuseUnwritable);
        }

        @Override
        public String written() {
            return "said" + points.stream().map(point -> " " + point).collect(Collectors.joining()) + "\n" + words;
        }
    }
}
