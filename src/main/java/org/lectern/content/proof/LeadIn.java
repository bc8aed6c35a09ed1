package org.lectern.content.proof;

import static org.lectern.content.Problem.Severity.ERROR;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.content.Question;
import org.lectern.content.Rule;

/// Whether a choice asks one clear question: S01, S03, S07, S09.
final class LeadIn {
    private static final int LEAST_WORDS = 6;
    private static final Cue NEGATIVE = Cue.of(
            "\\b(?:is|are|was|were|does|do|did|should|would|will|can|could|must) (?i:not)\\b|\\bNOT\\b"
                    + "|(?i:\\bexcept\\b(?! for\\b)|\\bleast likely\\b|\\bincorrect\\b|\\bcannot\\b"
                    + "|\\bfalse\\b(?! (?:positive|negative|alarm)))",
            "not",
            "except",
            "least likely",
            "incorrect",
            "false");
    private static final Pattern SUBORDINATE =
            Pattern.compile("(?i)\\b(if|when|that|who|because|since|although|while|unless|where)\\b");
    private static final Pattern EMPHASISED = Pattern.compile("\\b(NOT|EXCEPT|LEAST|INCORRECT|FALSE|CANNOT)\\b");
    private static final Cue WHICH_IS_TRUE = Cue.of(
            "(?i)which (one )?of (the following|these)( statements?| options?)?( \\w+)? (is|are)"
                    + " (true|correct|false|incorrect)",
            "true",
            "correct",
            "false");
    private static final Cue BEST = Cue.of(
            "(?i)\\bbest\\b|\\bmost (appropriate|suitable|likely|effective|useful|important|sensible|fitting)\\b",
            "best",
            "most ");
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)cost|cheap|price|budget|laten|fast|quick|slow|soon|time|effort|operat|manag|overhead|maint|secur|privile"
                + "|simpl|accura|precision|recall|reliab|availab|scal|capacit|throughput|memory|storage|complian|risk|minimi|reduc|lowest|least|fewest|within|without|at"
                + " most|no more|explain|interpret");
    private static final Cue VAGUE = Cue.of(
            "(?i)(?<!how )\\b(many|few|several|large|small|frequently|often|rarely)\\b",
            "many",
            "few",
            "several",
            "large",
            "small",
            "frequently",
            "often",
            "rarely");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    private LeadIn() {}

    static void read(Choice choice, Page page) {
        negative(choice, page);
        focus(choice, page);
        if (BEST.isIn(choice.leadIn()) && !MEASURE.matcher(choice.stem()).find()) {
            remark(Rule.OPINION, choice, "this asks for the best without naming a measure", page);
        }
        var vague = VAGUE.in(choice.stem());
        if (vague.isPresent()
                && choice.places(text -> NUMBER.matcher(text).find()).size()
                        > choice.texts().size() / 2) {
            remark(
                    Rule.VAGUE_QUANTITY,
                    choice,
                    "'" + vague.get().group() + "' is vague, but the options are numbers",
                    page);
        }
    }

    /// A question with several keys must not be negative at all: it asks too much at once.
    static void positive(Question.MultipleResponse response, Page page) {
        var asks = Words.sentences(response.question().plain()).getLast();
        negative(asks)
                .ifPresent(word -> page.manuscript()
                        .remark(
                                Rule.NEGATIVE,
                                ERROR,
                                response,
                                "question",
                                "'" + word + "' makes this a negative question with several keys"));
    }

    private static void negative(Choice choice, Page page) {
        var word = negative(choice.leadIn());
        if (word.isEmpty()) {
            return;
        }
        var shown = EMPHASISED.matcher(choice.leadIn()).find()
                || Emphasis.in(choice.question().question());
        page.manuscript()
                .remark(
                        Rule.NEGATIVE,
                        shown ? Rule.NEGATIVE.severity() : ERROR,
                        choice.question(),
                        "question",
                        "'" + word.get() + "' makes this a negative question"
                                + (shown ? "" : ", and nothing sets the word off"));
    }

    /// The word that makes a sentence negative, unless only a clause of it is.
    private static Optional<String> negative(String asks) {
        return NEGATIVE.in(asks)
                .filter(word ->
                        !SUBORDINATE.matcher(asks.substring(0, word.start())).find())
                .map(MatchResult::group);
    }

    private static void focus(Choice choice, Page page) {
        var asks = choice.leadIn().strip();
        if (WHICH_IS_TRUE.isIn(asks)) {
            page.manuscript()
                    .remark(
                            Rule.UNFOCUSED,
                            ERROR,
                            choice.question(),
                            "question",
                            "asking which option is true or false asks nothing of its own");
        } else if (!asks.endsWith("?") && !asks.matches(".*(_{2,}|…|\\.\\.\\.)[.:]?")) {
            remark(Rule.UNFOCUSED, choice, "the last sentence is not a question", page);
        } else if (Words.of(choice.stem()).size() < LEAST_WORDS) {
            remark(Rule.UNFOCUSED, choice, "the question has fewer than 6 words", page);
        }
    }

    private static void remark(Rule rule, Choice choice, String sentence, Page page) {
        page.remark(rule, choice.question(), "question", sentence);
    }
}
