package org.lectern.content.proof;

import java.util.regex.Pattern;
import org.lectern.content.Rule;

/// Whether the key can be told by single words: C03, C04, C05, C12.
final class WordCues {
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)(?<![\\w-])(always|never|all|none|only|every|must|cannot"
                    + "|impossible|guarantee[sd]?|completely|entirely)(?![\\w-])");
    private static final Pattern HEDGE =
            Pattern.compile("(?i)(?<![\\w-])(may|might|can|usually|often|generally|typically|sometimes)(?![\\w-])");
    private static final Pattern EXPLAINED = Pattern.compile(
            "\\p{L}+ \\((?:\\p{Lu}[\\p{Lu}\\p{N}]+|\\p{Lu}\\p{L}+ \\p{Lu}{2,})s?\\)|\\b\\p{Lu}{2,} \\(\\p{Ll}+ ");

    private WordCues() {}

    static void read(Choice choice, Page page) {
        absolute(choice, page);
        hedge(choice, page);
        clang(choice, page);
        if (EXPLAINED.matcher(choice.keyText()).find()
                && choice.distractors().stream()
                        .noneMatch(it -> EXPLAINED.matcher(it).find())) {
            page.remark(Rule.ACRONYM_CUE, choice.keyOption(), "text", "only the key explains an abbreviation");
        }
    }

    private static void absolute(Choice choice, Page page) {
        var places = choice.places(text -> ABSOLUTE.matcher(text).find());
        if (!places.isEmpty() && !places.contains(choice.key())) {
            for (var place : places) {
                var word = ABSOLUTE.matcher(choice.texts().get(place))
                        .results()
                        .findFirst()
                        .orElseThrow();
                page.remark(
                        Rule.ABSOLUTE,
                        choice.question().options().get(place),
                        "text",
                        "'" + word.group() + "' is absolute, and the key has no such word");
            }
        }
    }

    private static void hedge(Choice choice, Page page) {
        var hedge = HEDGE.matcher(choice.keyText());
        if (hedge.find()
                && choice.distractors().stream()
                        .noneMatch(it -> HEDGE.matcher(it).find())) {
            page.remark(
                    Rule.HEDGE, choice.keyOption(), "text", "'" + hedge.group() + "' hedges, and only the key does so");
        }
    }

    private static void clang(Choice choice, Page page) {
        var asked = Words.stems(choice.stem());
        var offered = Words.stems(String.join(" ", choice.distractors()));
        for (var word : Words.of(choice.keyText())) {
            var stems = Words.stems(word);
            if (!stems.isEmpty() && asked.containsAll(stems) && stems.stream().noneMatch(offered::contains)) {
                page.remark(
                        Rule.CLANG,
                        choice.keyOption(),
                        "text",
                        "'" + word + "' stands in the question and, of the options, in the key alone");
                return;
            }
        }
    }
}
