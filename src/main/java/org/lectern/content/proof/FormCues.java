package org.lectern.content.proof;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.content.Question;
import org.lectern.content.Rule;
import org.lectern.content.Span;

/// Whether options can be told apart by their form: C06, C11.
final class FormCues {
    private static final Pattern ARTICLE_AT_END = Pattern.compile("(?i)\\b(an?)[ _:….]*$");
    private static final Pattern VOWEL =
            Pattern.compile("(?i)^[aeio]|^u(?!ni|se|s-)|^(?:[AEFHILMNORSX][A-Z0-9]{1,5}\\b)");
    private static final Map<String, Cue> FORMS = Map.of(
            "an infinitive",
            Cue.of("(?i)^to \\p{Ll}.*", "to "),
            "a verb in -ing",
            Cue.of("(?i)^\\p{L}{2,}ing (an?|the|its|their|each|every|all|more|to|from|with|your|another)\\b.*", "ing "),
            "a whole sentence",
            Cue.of(".*\\p{Ll}[.!]$", ".", "!"));

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}");
    private static final Cue PARENTHESIS = Cue.of("\\((?!\\p{Lu}[\\p{Lu}\\p{N}]+s?\\))", "(");

    private FormCues() {}

    static void read(Choice choice, Page page) {
        article(choice, page);
        grammar(choice, page);
        alone(choice, "a number", choice.places(text -> NUMBER.matcher(text).find()), page);
        alone(choice, "a parenthesis", choice.places(PARENTHESIS::isIn), page);
        alone(choice, "the name of the maker", choice.places(page.names()::hasMaker), page);
        alone(choice, "code", code(choice.question()), page);
    }

    private static void article(Choice choice, Page page) {
        var stem = choice.stem().strip();
        var article = ARTICLE_AT_END.matcher(stem);
        if (stem.endsWith("?") || !article.find()) {
            return;
        }
        var wantsVowel = article.group(1).length() == 2;
        for (var place : choice.places(text -> VOWEL.matcher(text).find() != wantsVowel)) {
            page.remark(
                    Rule.GRAMMAR,
                    choice.question().options().get(place),
                    "text",
                    "'" + article.group(1) + "' at the end of the question does not fit this option");
        }
    }

    private static void grammar(Choice choice, Page page) {
        for (var form : FORMS.entrySet()) {
            var places = choice.places(form.getValue()::is);
            if (places.size() == choice.texts().size() - 1 && places.size() > 1) {
                for (var place : choice.places(text -> !form.getValue().is(text))) {
                    remark(Rule.GRAMMAR, choice, place, "this option alone is not " + form.getKey(), page);
                }
            } else if (places.size() == 1 && choice.texts().size() > 2) {
                remark(Rule.GRAMMAR, choice, places.getFirst(), "this option alone is " + form.getKey(), page);
            }
        }
    }

    private static void alone(Choice choice, String what, List<Integer> places, Page page) {
        if (places.size() == 1 && choice.texts().size() > 2) {
            remark(Rule.ODD_ONE_OUT, choice, places.getFirst(), "this option alone has " + what, page);
        }
    }

    private static void remark(Rule rule, Choice choice, int place, String sentence, Page page) {
        page.remark(rule, choice.question().options().get(place), "text", sentence);
    }

    private static List<Integer> code(Question.SingleChoice question) {
        var options = question.options();
        return options.stream()
                .filter(option -> option.text().spans().stream().anyMatch(Span.Code.class::isInstance))
                .map(options::indexOf)
                .toList();
    }
}
