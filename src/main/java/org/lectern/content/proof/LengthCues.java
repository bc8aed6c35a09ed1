package org.lectern.content.proof;

import static org.lectern.content.Problem.Severity.ERROR;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.content.Rule;
import org.lectern.content.Text;

/// Whether the key can be told by its length: C01, C02. Lengths are in characters.
final class LengthCues {
    private static final double LONG = 1.25;
    private static final double FAR_TOO_LONG = 1.6;
    private static final double SHORT = 0.6;

    /// Names of services differ by this much without anyone noticing.
    private static final int UNNOTICED = 6;

    private static final Pattern COMMAND = Pattern.compile("\\\\\\p{Alpha}+");
    private static final Pattern UNSEEN = Pattern.compile("[\\\\{}^_\\s]");

    private LengthCues() {}

    static void read(Choice choice, Page page) {
        var key = length(choice.keyOption().text());
        var others = choice.question().options().stream()
                .filter(option -> option != choice.keyOption())
                .mapToInt(option -> length(option.text()))
                .summaryStatistics();
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

    /// A formula is about as long as its letters and signs.
    private static int length(Text text) {
        var source = text.formulas().mapToInt(String::length).sum();
        var drawn = text.formulas()
                .mapToInt(tex -> UNSEEN.matcher(COMMAND.matcher(tex).replaceAll("x"))
                        .replaceAll("")
                        .length())
                .sum();
        return text.plain().length() - source + drawn;
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f times", ratio);
    }
}
