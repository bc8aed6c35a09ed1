package org.lectern.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a student made of the marking of his typed answers, read from the log.
///
/// Each answer is read once more as it was read then: without the words that he counted as right only with it or later.
public final class Corrections {
    /// Older answers say less about how he judges now.
    private static final int MOST = 300;

    private final Map<CardId, Card> cards;
    private final Function<Spot, Lexicon> lexicons;
    private final Map<CardId, List<Deed.Accept>> accepted;

    private Corrections(
            Map<CardId, Card> cards, Function<Spot, Lexicon> lexicons, Map<CardId, List<Deed.Accept>> accepted) {
        this.cards = cards;
        this.lexicons = lexicons;
        this.accepted = accepted;
    }

    /// The strictness of a course by all that was kept; takes time.
    ///
    /// @param log all entries that count, oldest first
    /// @param deck of the course
    /// @param since before this nothing counts
    /// @param lexicons of the units that answers are compared with
    public static Strictness strictness(
            List<LogEntry> log, Deck deck, Instant since, Function<Spot, Lexicon> lexicons) {
        var cards = deck.cards().stream()
                .filter(Rubric::isFor)
                .collect(Collectors.toMap(Card::id, Function.identity(), (first, _) -> first));
        var accepted = new HashMap<CardId, List<Deed.Accept>>();
        for (var entry : log) {
            if (entry instanceof Deed.Accept accept && cards.containsKey(accept.card())) {
                accepted.computeIfAbsent(accept.card(), _ -> new ArrayList<>()).add(accept);
            }
        }
        var corrections = new Corrections(cards, lexicons, accepted);
        return Strictness.of(log.reversed().stream()
                .filter(Review.class::isInstance)
                .map(Review.class::cast)
                .filter(review -> !review.at().toInstant().isBefore(since))
                .map(corrections::judged)
                .filter(judged -> !judged.isEmpty())
                .limit(MOST)
                .flatMap(List::stream)
                .toList());
    }

    private List<Judged> judged(Review review) {
        var card = Optional.ofNullable(cards.get(review.card()));
        return card.filter(it -> review.response() instanceof Response.Said said
                        && !said.words().isBlank()
                        && review.meaning().equals(Fingerprint.of(it)))
                .flatMap(it -> Rubric.of(it, own(review), () -> lexicons.apply(it.spot()), Strictness.STANDARD))
                .map(rubric -> rubric.judged((Response.Said) review.response()))
                .orElse(List.of());
    }

    /// His own words that counted before he was asked.
    private Map<String, Set<String>> own(Review review) {
        var own = new LinkedHashMap<String, Set<String>>();
        var asked = review.at().minus(review.took()).toInstant();
        accepted.getOrDefault(review.card(), List.of()).stream()
                .filter(accept -> accept.at().toInstant().isBefore(asked))
                .forEach(accept -> own.computeIfAbsent(accept.part(), _ -> new LinkedHashSet<>())
                        .add(accept.words()));
        return own;
    }
}
