package org.lectern.quiz;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the student answered, one case for each way of answering.
///
/// Ids are words without spaces; none has an equals sign.
public sealed interface Response {
    /// The response as one string for the review log; [#of] reads it back.
    default String written() {
        return ResponseWords.write(this);
    }

    /// Reads what [#written] wrote.
    ///
    /// @throws IllegalArgumentException when nothing wrote it
    static Response of(String written) {
        return ResponseWords.read(written);
    }

    private static void refuseUnwritable(String id) {
        if (id.isEmpty() || id.chars().anyMatch(sign -> Character.isWhitespace(sign) || sign == '=')) {
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
    }

    /// Several options were picked.
    ///
    /// @param options their ids
    record ChosenSet(Set<String> options) implements Response {
        public ChosenSet {
            options = Collections.unmodifiableSet(new TreeSet<>(options));
            options.forEach(Response::refuseUnwritable);
        }
    }

    /// Steps were put in order.
    ///
    /// @param steps ids of those that were placed, first to last
    record Ordered(List<String> steps) implements Response {
        public Ordered {
            steps = List.copyOf(steps);
            steps.forEach(Response::refuseUnwritable);
            if (new HashSet<>(steps).size() < steps.size()) {
                throw new IllegalArgumentException(steps + " places a step twice");
            }
        }
    }

    /// Prompts were given their matches.
    ///
    /// @param pairs id of the match by that of its prompt
    record Matched(Map<String, String> pairs) implements Response {
        public Matched {
            pairs = Collections.unmodifiableMap(new TreeMap<>(pairs));
            pairs.keySet().forEach(Response::refuseUnwritable);
            pairs.values().forEach(Response::refuseUnwritable);
        }
    }

    /// Gaps were filled.
    ///
    /// @param words what was typed or chosen, on one line, by the id of the gap
    record Filled(Map<String, String> words) implements Response {
        public Filled {
            var lines = new TreeMap<String, String>();
            words.forEach((gap, typed) -> lines.put(gap, typed.strip().replaceAll("\\s+", " ")));
            words = Collections.unmodifiableMap(lines);
            words.keySet().forEach(Response::refuseUnwritable);
        }
    }

    /// A number was given.
    ///
    /// @param variant which set of values was asked, from 0
    /// @param words the number as it was typed, perhaps with its unit
    record Calculated(int variant, String words) implements Response {
        public Calculated {
            if (variant < 0) {
                throw new IllegalArgumentException("variant is " + variant + ", but must not be negative");
            }
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

        /// The same with a key point marked as made, or without its mark.
        public Said turning(String point) {
            var turned = new TreeSet<>(points);
            if (!turned.remove(point)) {
                turned.add(point);
            }
            return new Said(words, turned);
        }
    }
}
