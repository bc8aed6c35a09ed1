package org.lectern.content.proof;

import java.util.List;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// What spoils a question of any kind: S04, S05, S10, S17, S18.
final class StemFlaws {
    private static final int MOST_WORDS = 120;
    private static final int LONGEST_SENTENCE = 35;

    /// School years that the formula of Flesch and Kincaid gives.
    private static final double HIGHEST_GRADE = 18;

    private static final Cue BLANK_INSIDE = Cue.of("_{2,}(?=[^_]*\\p{L})", "__");
    private static final Cue HINGED = Cue.of(
            "(?i)\\b(previous|preceding|last|next|earlier) (question|item)\\b|\\bquestion above\\b|\\bquestion \\d+\\b"
                    + "|\\byour (previous|last) answer\\b|\\bscenario above\\b",
            " question",
            "question ",
            " item",
            " answer",
            " above");
    private static final Cue CONTRACTION = Cue.of("(?i)\\b\\p{L}+n[’']t\\b", "n't", "n’t");
    private static final String VOWELS = "aeiouy";

    private StemFlaws() {}

    static void read(Question question, Record part, Page page) {
        var stem = question.question().plain();
        var words = Words.of(stem);
        if (words.size() > MOST_WORDS) {
            page.remark(Rule.WINDOW_DRESSING, part, "question", "this question has " + words.size() + " words");
        }
        if (BLANK_INSIDE.isIn(stem)) {
            page.remark(Rule.BLANK_INSIDE, part, "question", "the blank stands before the end");
        }
        HINGED.in(stem)
                .ifPresent(hinge -> page.remark(
                        Rule.HINGED, part, "question", "'" + hinge.group() + "' refers to another question"));
        load(words, Words.sentences(stem), part, page);
        contraction(question, part, page);
    }

    private static void load(List<String> words, List<String> sentences, Record part, Page page) {
        var longest = sentences.stream()
                .mapToInt(sentence -> Words.of(sentence).size())
                .max()
                .orElse(0);
        if (longest > LONGEST_SENTENCE) {
            page.remark(Rule.READING_LOAD, part, "question", "a sentence of this question has " + longest + " words");
            return;
        }
        var grade = grade(words, sentences.size());
        if (grade > HIGHEST_GRADE) {
            page.remark(
                    Rule.READING_LOAD,
                    part,
                    "question",
                    "by the formula of Flesch and Kincaid this takes " + Math.round(grade) + " years of school");
        }
    }

    /// Flesch and Kincaid's grade: 0.39 words per sentence + 11.8 syllables per word - 15.59. A syllable is a run of
    /// vowels, which is off by about one in ten words.
    private static double grade(List<String> words, int sentences) {
        var syllables = words.stream().mapToInt(StemFlaws::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / Math.max(1, words.size()) - 15.59;
    }

    private static int syllables(String word) {
        var runs = 0;
        var inRun = false;
        for (var at = 0; at < word.length(); at++) {
            var isVowel = VOWELS.indexOf(word.charAt(at)) >= 0;
            runs += isVowel && !inRun ? 1 : 0;
            inRun = isVowel;
        }
        return Math.max(1, runs);
    }

    private static void contraction(Question question, Record part, Page page) {
        question.asked()
                .flatMap(text -> CONTRACTION.in(text.plain()).stream())
                .findFirst()
                .ifPresent(word ->
                        page.remark(Rule.LANGUAGE, part, "'" + word.group() + "' is easily read as its opposite"));
    }
}
