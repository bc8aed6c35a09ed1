package org.lectern.content.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Course;
import org.lectern.content.Manuscript;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// Whether a whole bank gives its keys away, by their place (C10) or their length (B06).
final class KeyShares {
    /// Chi-square that chance exceeds once in a hundred, for 1 to 7 degrees of freedom.
    private static final double[] ONE_IN_A_HUNDRED = {6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475};

    /// Keys expected in each place before chi-square means anything.
    private static final int LEAST_EXPECTED = 5;

    private static final int MOST_IN_A_ROW = 4;

    /// Questions below which the share of longest keys says nothing.
    private static final int LEAST_FOR_LENGTH = 20;

    private static final double LENGTH_OFF = 0.10;

    /// Below about half of what chance gives, short keys are a habit. In real banks the share is 20 to 25 percent of
    /// four.
    private static final double SELDOM = 0.48;

    private KeyShares() {}

    static void read(Manuscript<Course> course, List<Question> questions) {
        var choices = questions.stream()
                .flatMap(question -> choice(question).stream())
                .toList();
        choices.stream()
                .collect(Collectors.groupingBy(choice -> choice.texts().size()))
                .forEach((options, alike) -> {
                    places(course, options, alike);
                    lengths(course, options, alike);
                });
        rows(course, choices);
    }

    private static Optional<Choice> choice(Question question) {
        return question instanceof Question.SingleChoice single ? Choice.of(single) : Optional.empty();
    }

    private static void places(Manuscript<Course> course, int options, List<Choice> choices) {
        var expected = (double) choices.size() / options;
        if (expected < LEAST_EXPECTED || options - 2 >= ONE_IN_A_HUNDRED.length) {
            return;
        }
        var counts = choices.stream().collect(Collectors.groupingBy(Choice::key, Collectors.counting()));
        var chiSquare = Stream.iterate(0, place -> place < options, place -> place + 1)
                .mapToDouble(place -> Math.pow(counts.getOrDefault(place, 0L) - expected, 2) / expected)
                .sum();
        if (chiSquare > ONE_IN_A_HUNDRED[options - 2]) {
            remark(
                    course,
                    Rule.KEY_POSITION,
                    "in the " + choices.size() + " questions of " + options
                            + " options the key stands in these places: " + counts);
        }
    }

    private static void rows(Manuscript<Course> course, List<Choice> choices) {
        var row = 0;
        for (var at = 0; at < choices.size(); at++) {
            row = at > 0 && choices.get(at).key() == choices.get(at - 1).key() ? row + 1 : 1;
            if (row == MOST_IN_A_ROW + 1) {
                remark(
                        course,
                        Rule.KEY_POSITION,
                        "the key stands in the same place 5 times running, up to '"
                                + choices.get(at).question().id() + "'");
            }
        }
    }

    private static void lengths(Manuscript<Course> course, int options, List<Choice> choices) {
        var longest = choices.stream().filter(KeyShares::keyIsLongest).count();
        var share = (double) longest / choices.size();
        if (choices.size() >= LEAST_FOR_LENGTH && (share > 1.0 / options + LENGTH_OFF || share < SELDOM / options)) {
            remark(
                    course,
                    Rule.LONGEST_KEY_SHARE,
                    "in " + longest + " of the " + choices.size() + " questions of " + options
                            + " options the key is the longest");
        }
    }

    private static boolean keyIsLongest(Choice choice) {
        return choice.distractors().stream()
                .allMatch(text -> text.length() < choice.keyText().length());
    }

    private static void remark(Manuscript<Course> course, Rule rule, String sentence) {
        course.remark(rule, course.value(), "units", sentence);
    }
}
