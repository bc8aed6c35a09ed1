package org.lectern.content.proof;

import static org.lectern.content.Problem.Severity.ERROR;

import java.util.Locale;
import org.lectern.content.Rule;

/// Whether the key can be told by its length: C01, C02. Lengths are in characters.
final class LengthCues {
    private static final double LONG = 1.25;
    private static final double FAR_TOO_LONG = 1.6;
    private static final double SHORT = 0.6;

    /// Names of services differ by this much without anyone noticing.
    private static final int UNNOTICED = 6;

    private LengthCues() {}

    static void read(Choice choice, Page page) {
        var key = choice.keyText().length();
        var others = choice.distractors().stream().mapToInt(String::length).summaryStatistics();
        var ratio = key / others.getAverage();
        if (key - others.getMax() >= UNNOTICED && ratio > LONG) {
            page.manuscript()
                    .remark(
                            Rule.LONGEST_KEY,
                            ratio > FAR_TOO_LONG ? ERROR : Rule.LONGEST_KEY.severity(),
                            choice.keyOption(),
                            "text",
                            "the key is " + times(ratio) + " as long as the other options are on average");
        }
        if (others.getMin() - key >= UNNOTICED && ratio < SHORT) {
            page.remark(
                    Rule.SHORTEST_KEY,
                    choice.keyOption(),
                    "text",
                    "the key is only " + times(ratio) + " as long as the other options are on average");
        }
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f times", ratio);
    }
}
