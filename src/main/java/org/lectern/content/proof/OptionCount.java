package org.lectern.content.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Exam;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// How many options there are, and whether they differ: T01, T06.
final class OptionCount {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}<>=.+]+");

    private OptionCount() {}

    /// How many a choice with one key has, compared with the exam.
    static void read(Question.SingleChoice question, Page page) {
        var number = question.options().size();
        page.course().exam().stream()
                .flatMap(exam -> exam.types().stream())
                .map(Exam.Type::options)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(asked -> asked != number && number > 1)
                .ifPresent(asked -> page.remark(
                        Rule.OPTION_COUNT,
                        question,
                        "options",
                        "this choice has " + number + " options, but the exam offers " + asked));
    }

    /// Whether any two say the same.
    static void differ(List<Option> options, Page page) {
        var first = new HashMap<String, String>();
        for (var option : options) {
            var earlier = first.putIfAbsent(plain(option.text().plain(), page.names()), option.id());
            if (earlier != null) {
                page.remark(Rule.SAME_OPTIONS, option, "this option says the same as '" + earlier + "'");
            }
        }
    }

    /// What is left of an option when the ways of writing it are taken away.
    private static String plain(String text, Names names) {
        var letters = NOT_LETTERS
                .matcher(names.present(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return letters.endsWith(".") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
