package org.lectern.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How long a student takes for each manner of answering: the median of his latest answers, drawn towards what is usual
/// while
/// there are few of them.
///
/// @param own what he took, for the manners he used, in their order
public record Pace(Map<Manner, Own> own) {
    /// Answers of a manner that count, the latest: he grows quicker.
    private static final int LATEST = 50;

    /// So many answers of one's own weigh as much as what is usual.
    private static final double USUAL_WEIGHS = 5;

    /// Whoever takes longer has probably left the desk.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /// That of a student of whom nothing is known yet.
    static final Pace USUAL = new Pace(Map.of());

    /// @param answers how many there are in all
    /// @param median of the latest
    public record Own(int answers, Duration median) {}

    public Pace {
        own = Collections.unmodifiableMap(own);
    }

    /// The pace of a student with the cards of a deck.
    public static Pace of(Deck deck, History history) {
        var manners = deck.cards().stream().collect(Collectors.toMap(Card::id, Manner::of, (first, _) -> first));
        var answers = new EnumMap<Manner, List<Duration>>(Manner.class);
        for (var entry : history.entries()) {
            var manner = manners.get(entry.review().card());
            if (manner != null) {
                answers.computeIfAbsent(manner, _ -> new ArrayList<>())
                        .add(shortened(entry.review().took()));
            }
        }
        var own = new EnumMap<Manner, Own>(Manner.class);
        answers.forEach((manner, took) -> own.put(manner, new Own(took.size(), median(took))));
        return new Pace(own);
    }

    private static Duration shortened(Duration took) {
        return took.compareTo(LONGEST) > 0 ? LONGEST : took;
    }

    private static Duration median(List<Duration> took) {
        var latest = took.subList(Math.max(0, took.size() - LATEST), took.size()).stream()
                .sorted()
                .toList();
        return latest.get(latest.size() / 2);
    }

    /// The time to expect for a card.
    public Duration of(Card card) {
        return of(Manner.of(card));
    }

    /// The time to expect for an answer given in a manner.
    public Duration of(Manner manner) {
        var usual = usual(manner);
        var mine = own.get(manner);
        if (mine == null) {
            return usual;
        }
        var weight = mine.answers() / (mine.answers() + USUAL_WEIGHS);
        return Duration.ofMillis(Math.round(weight * mine.median().toMillis() + (1 - weight) * usual.toMillis()));
    }

    /// What is usual, by estimate: an exam allows about 120 seconds for a question with a scenario; who practises with
    /// the answer in view at once is quicker. A plain card takes 7 to 12 seconds (Anki's medians).
    private static Duration usual(Manner manner) {
        return Duration.ofSeconds(
                switch (manner) {
                    case RECALLED -> 12;
                    case CLOZE -> 20;
                    case SINGLE_CHOICE -> 40;
                    case MULTIPLE_RESPONSE, NUMERIC -> 60;
                    case ORDERING, MATCHING, OPEN -> 75;
                });
    }

    /// The time to expect for several cards.
    public Duration of(List<? extends Card> cards) {
        return cards.stream().map((Function<Card, Duration>) this::of).reduce(Duration.ZERO, Duration::plus);
    }
}
