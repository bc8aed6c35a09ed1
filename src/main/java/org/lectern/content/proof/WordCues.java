package org.lectern.content.proof;

import org.lectern.content.Rule;

/// Whether the key can be told by single words: C03, C04, C05, C12.
final class WordCues {
    private static final Cue ABSOLUTE = anyOf(
            "always",
            "never",
            "all",
            "none",
            "only",
            "every",
            "must",
            "cannot",
            "impossible",
            "guarantee",
            "guarantees",
            "guaranteed",
            "completely",
            "entirely");
    private static final Cue HEDGE =
            anyOf("may", "might", "can", "usually", "often", "generally", "typically", "sometimes");
    private static final Cue EXPLAINED = Cue.of(
            "\\p{L}+ \\((?:\\p{Lu}[\\p{Lu}\\p{N}]+|\\p{Lu}\\p{L}+ \\p{Lu}{2,})s?\\)|\\b\\p{Lu}{2,} \\(\\p{Ll}+ ", " (");

    private WordCues() {}

    private static Cue anyOf(String... words) {
        return Cue.of("(?i)(?<![\\w-])(" + String.join("|", words) + ")(?![\\w-])", words);
    }

    static void read(Choice choice, Page page) {
        absolute(choice, page);
        hedge(choice, page);
        clang(choice, page);
        if (EXPLAINED.isIn(choice.keyText()) && choice.distractors().stream().noneMatch(EXPLAINED::isIn)) {
            page.remark(Rule.ACRONYM_CUE, choice.keyOption(), "text", "only the key explains an abbreviation");
        }
    }

    private static void absolute(Choice choice, Page page) {
        var places = choice.places(ABSOLUTE::isIn);
        if (!places.isEmpty() && !places.contains(choice.key())) {
            for (var place : places) {
                var word = ABSOLUTE.in(choice.texts().get(place)).orElseThrow().group();
                page.remark(
                        Rule.ABSOLUTE,
                        choice.question().options().get(place),
                        "text",
                        "'" + word + "' is absolute, and the key has no such word");
            }
        }
    }

    private static void hedge(Choice choice, Page page) {
        var hedge = HEDGE.in(choice.keyText());
        if (hedge.isPresent() && choice.distractors().stream().noneMatch(HEDGE::isIn)) {
            page.remark(
                    Rule.HEDGE,
                    choice.keyOption(),
                    "text",
                    "'" + hedge.get().group() + "' hedges, and only the key does so");
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
