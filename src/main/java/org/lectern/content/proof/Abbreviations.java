package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.content.Rule;
import org.lectern.content.Span;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// Whether abbreviations are explained where they first stand: G02.
final class Abbreviations {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    /// Signs beside which capitals are part of something longer.
    private static final String JOINING_BEFORE = "_.`-";

    private static final String JOINING_AFTER = "_-";

    /// Capitals that stress a word, and the numbers of old Rome.
    private static final Set<String> WORDS =
            Set.of(("NOT LEAST MOST BEST TWO THREE FOUR EXCEPT ALL ONLY AND OR FIRST MUST NO"
                            + " ANY EACH LESS MORE II III IV VI VII VIII IX XI XII OK NB")
                    .split(" "));

    private Abbreviations() {}

    static void read(List<Passage> passages, Page page) {
        var explained = new HashSet<String>();
        page.course().exam().ifPresent(exam -> explained.addAll(capitals(exam.code())));
        page.manuscript().all(Term.class).forEach(term -> {
            explained.addAll(capitals(term.term()));
            term.aliases().forEach(alias -> explained.addAll(capitals(alias)));
        });
        for (var passage : passages) {
            explain(passage.heading(), explained);
            var withCapitals = passage.lines().stream()
                    .filter(line -> hasCapitals(line.words()))
                    .toList();
            withCapitals.forEach(line -> explain(line.words(), explained));
            withCapitals.forEach(line -> unexplained(line.text(), explained, page));
        }
    }

    private static void unexplained(Text text, Set<String> explained, Page page) {
        for (var word : capitals(withoutCode(text.spans()))) {
            if (!WORDS.contains(word) && !page.names().isKnownAbbreviation(word) && explained.add(word)) {
                page.remark(Rule.ACRONYM, text, "'" + word + "' is not explained where it first stands");
            }
        }
    }

    /// Takes note of what stands in parentheses, and of what stands before them.
    private static void explain(String words, Set<String> explained) {
        for (var open = words.indexOf('('); open >= 0; open = words.indexOf('(', open + 1)) {
            var close = words.indexOf(')', open);
            var next = words.indexOf('(', open + 1);
            if (close >= 0 && (next < 0 || close < next)) {
                explained.addAll(capitals(words.substring(open + 1, close)));
            }
            explainBefore(words.substring(0, open), explained);
        }
    }

    private static void explainBefore(String words, Set<String> explained) {
        if (words.endsWith(" ")) {
            var end = words.length() - (words.endsWith("s ") ? 2 : 1);
            var from = startOfCapitals(words, end);
            if (words.codePointCount(from, end) >= SHORTEST) {
                explained.add(words.substring(from, end));
            }
        }
    }

    /// Where the last few capitals before a place begin.
    private static int startOfCapitals(String words, int end) {
        var from = end;
        for (var signs = 0; signs < LONGEST && from > 0 && isCapital(words.codePointBefore(from)); signs++) {
            from -= Character.charCount(words.codePointBefore(from));
        }
        return from;
    }

    /// The abbreviations in some words: two to six capitals that stand by themselves, but for an `s` of the plural.
    private static List<String> capitals(String words) {
        if (!hasCapitals(words)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (var at = 0; at < words.length(); at++) {
            var end = endOfCapitals(words, at);
            if (end > at) {
                var signs = words.codePointCount(at, end);
                if (signs >= SHORTEST && signs <= LONGEST && standsAlone(words, at, end)) {
                    found.add(words.substring(at, end));
                }
                at = end;
            }
        }
        return found;
    }

    private static int endOfCapitals(String words, int from) {
        var end = from;
        while (end < words.length() && isCapital(words.codePointAt(end))) {
            end += Character.charCount(words.codePointAt(end));
        }
        return end;
    }

    private static boolean isCapital(int sign) {
        return Character.getType(sign) == Character.UPPERCASE_LETTER;
    }

    private static boolean standsAlone(String words, int from, int to) {
        var after = words.startsWith("s", to) ? to + 1 : to;
        return (from == 0 || !isJoined(words.codePointBefore(from), JOINING_BEFORE))
                && (after == words.length() || !isJoined(words.codePointAt(after), JOINING_AFTER));
    }

    private static boolean isJoined(int sign, String joining) {
        return Words.isAlphanumeric(sign) || joining.indexOf(sign) >= 0;
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
        if (spans.size() == 1 && spans.getFirst() instanceof Span.Plain(var words)) {
            return words;
        }
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
