package org.lectern.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Distance;
import org.lectern.content.KeyPoint;
import org.lectern.content.Question;

/// Reads an answer for the key points of a question, by words alone: stems weighted by how rare they are in the course,
/// words of the question counting less, slips of the finger and shared runs of letters counting in part. Of several
/// wordings of a point the best one counts.
///
/// What the words cannot tell is left unsure: a negation on one side, words far apart, half of a wording.
public final class Rubric {
    /// From this share of a wording's weight on, a point is covered; from the second on, it is unsure.
    static final double COVERED = 0.8;

    static final double UNSURE = 0.5;

    /// A whole sentence need not be said again word for word.
    private static final double SENTENCE_COVERED = 0.62;

    private static final double SENTENCE_UNSURE = 0.4;

    /// Words of the question say little, for they are at hand.
    private static final double DEMOTED = 0.25;

    private static final double SLIP = 0.9;
    private static final double ALIKE = 0.6;

    /// Words that may stand between those of one wording.
    private static final int STRAY = 5;

    /// Words before the evidence in which a negation is about it.
    private static final int NEAR = 3;

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "without", "cannot", "can't", "isn't", "doesn't", "don't", "neither", "nor",
            "instead");

    private final Question.Open question;
    private final Lexicon lexicon;
    private final Strictness strictness;
    private final Set<String> asked;

    /// One that no student corrected yet.
    public Rubric(Question.Open question, Lexicon lexicon) {
        this(question, lexicon, Strictness.STANDARD);
    }

    public Rubric(Question.Open question, Lexicon lexicon, Strictness strictness) {
        this.question = question;
        this.lexicon = lexicon;
        this.strictness = strictness;
        this.asked = new HashSet<>(Stems.of(question.question().plain()));
    }

    /// The rubric of a card, if it is an open question with key points.
    ///
    /// @param own words of the student that count as right, by the id of the point they make
    /// @param lexicon of the course; takes time, so it is asked for only then
    public static Optional<Rubric> of(
            Card card, Map<String, Set<String>> own, Supplier<Lexicon> lexicon, Strictness strictness) {
        return question(card).map(open -> new Rubric(with(open, own), lexicon.get(), strictness));
    }

    /// Whether a card has one.
    static boolean isFor(Card card) {
        return question(card).isPresent();
    }

    private static Optional<Question.Open> question(Card card) {
        return card.posed()
                .filter(Question.Open.class::isInstance)
                .map(Question.Open.class::cast)
                .filter(open -> !open.points().isEmpty());
    }

    private static Question.Open with(Question.Open open, Map<String, Set<String>> own) {
        var points = open.points().stream()
                .map(point -> new KeyPoint(
                        point.id(),
                        point.text(),
                        point.need(),
                        Stream.concat(point.accept().stream(), own.getOrDefault(point.id(), Set.of()).stream())
                                .toList()))
                .toList();
        return new Question.Open(open.id(), open.question(), open.answer(), points, open.traps(), open.backing());
    }

    /// What was typed, with the points marked that it surely makes; the student may mark others.
    public Response.Said marked(String words) {
        return new Response.Said(
                words,
                read(words).stream()
                        .filter(coverage -> coverage.state() == Coverage.State.COVERED)
                        .map(Coverage::point)
                        .collect(Collectors.toSet()));
    }

    /// What an answer says of each key point, in their order.
    public List<Coverage> read(String answer) {
        var words = Stems.words(answer);
        return question.points().stream()
                .map(point -> read(heard(point, words)))
                .toList();
    }

    /// The traps whose name an answer gives.
    public List<String> traps(String answer) {
        var said = new HashSet<>(Stems.of(answer));
        return question.traps().stream()
                .map(trap -> trap.plain())
                .filter(trap -> {
                    var name = Stems.of(trap.split(":", 2)[0]);
                    return trap.contains(":") && !name.isEmpty() && said.containsAll(name);
                })
                .toList();
    }

    /// How much of a wording an answer has, and in which words.
    private record Match(
            double share, List<Stems.Word> evidence, boolean isSentence, boolean hasNegation, boolean isScattered) {
        static final Match NONE = new Match(0, List.of(), false, false, false);

        /// Without regard to corrections, so that those never change which wording is compared.
        double level() {
            return overCovered() >= 0 ? 2 + share : overUnsure() >= 0 ? 1 + share : share;
        }

        double overCovered() {
            return share - (isSentence ? SENTENCE_COVERED : COVERED);
        }

        double overUnsure() {
            return share - (isSentence ? SENTENCE_UNSURE : UNSURE);
        }
    }

    /// What is nearest to a point in an answer.
    private record Heard(KeyPoint point, Match best, boolean isNegated) {
        /// Whether it depends on how much is there; else nobody but the student can judge it.
        boolean isMeasured() {
            return !isNegated && !best.isScattered();
        }
    }

    /// What the student made of the points of his answer, where corrections can move anything.
    List<Judged> judged(Response.Said said) {
        var words = Stems.words(said.words());
        return question.points().stream()
                .map(point -> heard(point, words))
                .filter(Heard::isMeasured)
                .map(heard -> new Judged(
                        heard.best().overCovered(),
                        heard.best().overUnsure(),
                        said.points().contains(heard.point().id())))
                .toList();
    }

    private Heard heard(KeyPoint point, List<Stems.Word> words) {
        var wordings = Stream.concat(
                Stream.of(match(point.text().plain(), words, true)),
                point.accept().stream().map(wording -> match(wording, words, false)));
        var best = wordings.reduce(Match.NONE, (one, other) -> other.level() > one.level() ? other : one);
        return new Heard(point, best, !best.evidence().isEmpty() && isNegated(best, words));
    }

    private Coverage read(Heard heard) {
        var state = state(heard);
        var isFound = state != Coverage.State.NOT_FOUND;
        var evidence =
                isFound ? heard.best().evidence().stream().map(Stems.Word::said).toList() : List.<String>of();
        return new Coverage(heard.point().id(), state, evidence, heard.isNegated() && isFound);
    }

    private Coverage.State state(Heard heard) {
        if (heard.best().overUnsure() < strictness.unsure()) {
            return Coverage.State.NOT_FOUND;
        }
        return heard.isMeasured() && heard.best().overCovered() >= strictness.covered()
                ? Coverage.State.COVERED
                : Coverage.State.UNSURE;
    }

    private Match match(String wording, List<Stems.Word> words, boolean isSentence) {
        var wanted = List.copyOf(new LinkedHashSet<>(Stems.of(wording)));
        var evidence = new ArrayList<Stems.Word>();
        var all = 0.0;
        var found = 0.0;
        for (var stem : wanted) {
            var weight = lexicon.weight(stem) * (asked.contains(stem) ? DEMOTED : 1);
            all += weight;
            var best = best(stem, words);
            if (best.isPresent()) {
                found += weight * likeness(stem, best.get().stem());
                evidence.add(best.get());
            }
        }
        evidence.sort(Comparator.comparingInt(Stems.Word::at));
        var share = all == 0 ? 0 : found / all;
        var isScattered = !isSentence && wanted.size() > 1 && spread(evidence) > wanted.size() + STRAY;
        return new Match(
                isScattered ? Math.min(share, COVERED - 0.01) : share,
                evidence,
                isSentence,
                hasNegation(wording),
                isScattered);
    }

    private static int spread(List<Stems.Word> evidence) {
        return evidence.isEmpty()
                ? 0
                : evidence.getLast().at() - evidence.getFirst().at() + 1;
    }

    private static Optional<Stems.Word> best(String stem, List<Stems.Word> words) {
        return words.stream()
                .filter(word -> likeness(stem, word.stem()) > 0)
                .reduce((one, other) -> likeness(stem, other.stem()) > likeness(stem, one.stem()) ? other : one);
    }

    /// 1 for the same stem, less for a slip of the finger or for words that share most of their runs of three letters.
    private static double likeness(String wanted, String said) {
        if (wanted.equals(said)) {
            return 1;
        }
        if (wanted.length() < 4 || said.length() < 4 || Character.isDigit(wanted.charAt(0))) {
            return 0;
        }
        if (Distance.between(wanted, said) <= (wanted.length() > 7 ? 2 : 1)) {
            return SLIP;
        }
        return dice(wanted, said) >= ALIKE ? ALIKE : 0;
    }

    private static double dice(String one, String other) {
        var shared = new HashSet<>(runs(one));
        var all = runs(one).size() + runs(other).size();
        shared.retainAll(runs(other));
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }

    private static Set<String> runs(String word) {
        var runs = new HashSet<String>();
        for (var at = 0; at + 3 <= word.length(); at++) {
            runs.add(word.substring(at, at + 3));
        }
        return runs;
    }

    private static boolean hasNegation(String text) {
        return Stems.words(text).stream().anyMatch(Rubric::negates);
    }

    private static boolean negates(Stems.Word word) {
        return NEGATIONS.contains(word.said().toLowerCase(Locale.ROOT).replace("’", "'"));
    }

    private static boolean isNegated(Match match, List<Stems.Word> words) {
        var first = match.evidence().getFirst().at();
        var last = match.evidence().getLast().at();
        var near = words.stream()
                .filter(word -> word.at() >= first - NEAR && word.at() <= last)
                .anyMatch(Rubric::negates);
        return near != match.hasNegation() && near;
    }
}
