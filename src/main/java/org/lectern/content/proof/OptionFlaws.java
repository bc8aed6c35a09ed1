package org.lectern.content.proof;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.content.Option;
import org.lectern.content.Rule;

/// What spoils single options: T07, S02, S06, S08, S11, S12.
final class OptionFlaws {
    private static final Cue ALL = Cue.of(
            "(?i)^(all|none|both|neither|any|either) of (the )?(above|these|(other )?(options|answers|choices))\\b"
                    + "|\\b(options|answers|choices)? ?above\\b.*|^all the above",
            " of ",
            "above");
    private static final Cue COMBINED = Cue.of(
            "^(?:I{1,3}|IV|V|[1-5])(?:,? (?:I{1,3}|IV|V|[1-5]))*,? (?:and|or|&) (?:I{1,3}|IV|V|[1-5])(?: only)?\\.?$",
            " and ",
            " or ",
            " & ");
    private static final Cue PLACE = Cue.of(
            "\\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? [A-F1-6]\\b|\\b[A-F] (?:and|or) [A-F]\\b|(?i:\\bboth of the"
                    + " above\\b|\\bthe (?:first|second|third|last|previous|other) (?:option|answer|choice)s?\\b)",
            "option",
            "answer",
            "choice",
            " and ",
            " or ",
            "above");
    private static final Cue TWO_CLAIMS =
            Cue.of("(?:[^\\s,]+ ){3,}[^\\s,]+,? and (?:[^\\s,]+ ){3,}[^\\s,]+.*", " and ");
    private static final Pattern BARE_NUMBER = Pattern.compile("[<>≤≥~]?\\s*\\d[\\d.,]*\\s*(?:%|\\p{L}{1,12})?");
    private static final Pattern INTERFACE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}[\\p{Ll}\\d]+){1,}");

    private OptionFlaws() {}

    static void read(Choice choice, Page page) {
        var twofold = choice.places(TWO_CLAIMS::is);
        if (twofold.size() == 1 && choice.texts().size() > 2) {
            remark(Rule.DOUBLE_BARRELLED, choice, twofold.getFirst(), "this option alone makes two claims", page);
        }
        if (BARE_NUMBER.matcher(choice.keyText()).matches()
                || INTERFACE_NAME.matcher(choice.keyText()).matches()
                        && !page.names().isKnown(choice.keyText())
                        && choice.places(text -> INTERFACE_NAME.matcher(text).matches())
                                        .size()
                                == choice.texts().size()) {
            remark(Rule.TRIVIA, choice, choice.key(), "the key is a bare number or name from an interface", page);
        }
        gone(choice, page);
    }

    /// What no option may be that is shuffled among others.
    static void shuffled(List<Option> options, Page page) {
        flag(options, ALL, Rule.ALL_OF_THE_ABOVE, "this option stands for all or none of the others", page);
        flag(options, COMBINED, Rule.COMBINED_OPTIONS, "this option combines others", page);
        if (options.stream().noneMatch(option -> ALL.isIn(option.text().plain()))) {
            flag(options, PLACE, Rule.POSITION_NAMED, "this option names the place of another", page);
        }
    }

    private static void gone(Choice choice, Page page) {
        if (page.names().gone(choice.keyText()).isPresent()
                || page.names().gone(choice.stem()).isPresent()) {
            return;
        }
        for (var place : choice.places(text -> page.names().gone(text).isPresent())) {
            var name = page.names().gone(choice.texts().get(place)).orElseThrow();
            remark(
                    Rule.IMPLAUSIBLE,
                    choice,
                    place,
                    "'" + name + "' is gone, so nobody up to date will choose it",
                    page);
        }
    }

    private static void flag(List<Option> options, Cue cue, Rule rule, String sentence, Page page) {
        options.stream()
                .filter(option -> cue.isIn(option.text().plain().strip()))
                .forEach(option -> page.remark(rule, option, "text", sentence));
    }

    private static void remark(Rule rule, Choice choice, int place, String sentence, Page page) {
        page.remark(rule, choice.question().options().get(place), "text", sentence);
    }
}
