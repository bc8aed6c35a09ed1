package org.lectern.content.proof;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Option;
import org.lectern.content.Rule;
import org.lectern.content.Text;

/// Whether each option is explained: T05, S16.
final class Explanations {
    private static final int LEAST_WORDS = 5;
    private static final Pattern CIRCULAR =
            Pattern.compile("(?i)^(this|it|that)?\\s*(option|answer)?\\s*(is|would be)?\\s*(simply |just |clearly )?"
                    + "(the )?(not )?(right|wrong|correct|incorrect|false|true|the best|best|the right|the correct)"
                    + "( (option|answer|choice|one))?( here| for this question| in this (case|scenario))?[.!]?$");

    private Explanations() {}

    static void read(List<Option> options, Page page) {
        for (var option : options) {
            option.why()
                    .ifPresentOrElse(
                            why -> explains(option, why.plain(), page),
                            () -> page.remark(
                                    Rule.NO_WHY,
                                    option,
                                    "option '" + option.id() + "' does not say why it is right or wrong"));
        }
    }

    /// Every gap of a text, and every prompt, says why its words belong there.
    static void of(Record part, String what, Optional<Text> why, Page page) {
        why.ifPresentOrElse(
                words -> explains(part, words.plain(), page),
                () -> page.remark(Rule.NO_WHY, part, what + " does not say why its words belong there"));
    }

    private static void explains(Record option, String why, Page page) {
        if (CIRCULAR.matcher(why.strip()).matches() || Words.of(why).size() < LEAST_WORDS) {
            page.remark(Rule.EMPTY_WHY, option, "why", "this says no more than whether the option is right");
        }
    }
}
