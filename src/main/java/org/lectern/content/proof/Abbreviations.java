package org.lectern.content.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Rule;
import org.lectern.content.Span;
import org.lectern.content.Term;

/// Whether abbreviations are explained where they first stand: G02.
final class Abbreviations {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}_.`-])\\p{Lu}{2,6}(?=s?(?![\\p{L}\\p{N}_-]))");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BEFORE_PARENTHESIS = Pattern.compile("(\\p{Lu}{2,6})s? \\(");

    /// Capitals that stress a word, and the numbers of old Rome.
    private static final Set<String> WORDS =
            Set.of(("NOT LEAST MOST BEST TWO THREE FOUR EXCEPT ALL ONLY AND OR FIRST MUST NO"
                            + " ANY EACH LESS MORE II III IV VI VII VIII IX XI XII OK NB")
                    .split(" "));

    private Abbreviations() {}

    static void read(List<Passage> passages, Page page) {
        var explained = new HashSet<String>();
        page.course().exam().ifPresent(exam -> capitals(exam.code()).forEach(explained::add));
        page.manuscript().all(Term.class).forEach(term -> {
            capitals(term.term()).forEach(explained::add);
            term.aliases().forEach(alias -> capitals(alias).forEach(explained::add));
        });
        for (var passage : passages) {
            explain(passage.heading(), explained);
            passage.texts().forEach(text -> explain(text.plain(), explained));
            for (var text : passage.texts()) {
                capitals(withoutCode(text.spans()))
                        .filter(word -> !WORDS.contains(word) && !page.names().isKnownAbbreviation(word))
                        .filter(explained::add)
                        .forEach(word -> page.remark(
                                Rule.ACRONYM, text, "'" + word + "' is not explained where it first stands"));
            }
        }
    }

    private static void explain(String words, Set<String> explained) {
        if (words.indexOf('(') < 0) {
            return;
        }
        IN_PARENTHESES
                .matcher(words)
                .results()
                .forEach(inside -> capitals(inside.group(1)).forEach(explained::add));
        BEFORE_PARENTHESIS.matcher(words).results().forEach(before -> explained.add(before.group(1)));
    }

    private static Stream<String> capitals(String words) {
        return hasCapitals(words) ? ABBREVIATION.matcher(words).results().map(MatchResult::group) : Stream.of();
    }

    /// Whether two stand side by side, as in any abbreviation; most texts have none, and this is quickly seen.
    private static boolean hasCapitals(String words) {
        for (var at = 1; at < words.length(); at++) {
            if (Character.isUpperCase(words.charAt(at)) && Character.isUpperCase(words.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutCode(List<Span> spans) {
        return spans.stream()
                .map(span -> switch (span) {
                    case Span.Plain plain -> plain.words();
                    case Span.Strong strong -> withoutCode(strong.spans());
                    case Span.Emphasis emphasis -> withoutCode(emphasis.spans());
                    case Span.Link link -> withoutCode(link.spans());
                    case Span.Code _, Span.Formula _ -> " ";
                })
                .collect(Collectors.joining());
    }
}
