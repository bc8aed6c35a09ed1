package org.lectern.content.proof;

import java.util.regex.Pattern;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// Whether each option is explained: T05, S16.
final class Explanations {
    private static final int LEAST_WORDS = 5;
    private static final Pattern CIRCULAR =
            Pattern.compile("(?i)^(this|it|that)?\\s*(option|answer)?\\s*(is|would be)?\\s*(simply |just |clearly )?"
                    + "(the )?(not )?(right|wrong|correct|incorrect|false|true|the best|best|the right|the correct)"
                    + "( (option|answer|choice|one))?( here| for this question| in this (case|scenario))?[.!]?$");

    private Explanations() {}

    static void read(Question.SingleChoice question, Page page) {
        for (var option : question.options()) {
            option.why()
                    .ifPresentOrElse(
                            why -> explains(option, why.plain(), page),
                            () -> page.remark(
                                    Rule.NO_WHY,
                                    option,
                                    "option '" + option.id() + "' does not say why it is right or wrong"));
        }
    }

    private static void explains(Option option, String why, Page page) {
        if (CIRCULAR.matcher(why.strip()).matches() || Words.of(why).size() < LEAST_WORDS) {
            page.remark(Rule.EMPTY_WHY, option, "why", "this says no more than whether the option is right");
        }
    }
}
