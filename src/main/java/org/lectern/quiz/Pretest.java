package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Question;

/// The questions of each section that can be tried before it is read: those that are marked without the student's
/// help, and that he never met. To try helps later recall even where the answer is wrong (Richland, Kornell and Kao
/// 2009); that is why it says nothing about memory.
public final class Pretest {
    /// Fewer questions than this are not worth an interruption.
    public static final int LEAST = 3;

    /// More than this would be an exam.
    public static final int MOST = 5;

    private final Map<Spot, List<Card>> sections = new HashMap<>();

    /// @param deck of a whole unit at least
    public Pretest(Deck deck) {
        var homes = new Homes(deck);
        for (var card : deck.cards()) {
            if (ease(card) < Integer.MAX_VALUE) {
                sections.computeIfAbsent(section(card, homes), _ -> new ArrayList<>())
                        .add(card);
            }
        }
    }

    /// Where the answer is read. What supports a question and has no cards of its own is a block.
    private static Spot section(Card card, Homes homes) {
        var home = homes.of(card);
        return card instanceof Card.Asked && home.equals(card.spot())
                ? card.supports().stream()
                        .findFirst()
                        .map(block -> new Spot(home.course(), home.unit(), block))
                        .orElse(home)
                : home;
    }

    /// All cards that may be tried before a section is read.
    public Stream<Card> about(Spot section) {
        return sections.getOrDefault(section, List.of()).stream();
    }

    /// How many questions of a section were tried before.
    public int tried(Spot section, History history) {
        return met(section, history).size();
    }

    /// What was asked about already, which its other cards would only repeat.
    private Set<Item> met(Spot section, History history) {
        return about(section)
                .filter(card -> history.decisions(card.id()).foresight() != Foresight.UNTRIED)
                .map(card -> Item.of(card.id()))
                .collect(Collectors.toSet());
    }

    /// The three to five cards to ask before a section is read, the easiest to answer first; none
    /// where there are too few. Those that were tried before count among them, so that one who was
    /// interrupted goes on. They are spread over what the section is about: one of each item,
    /// and of each objective as few as can be.
    ///
    /// @param section the block
    public List<Card> of(Spot section, History history, OffsetDateTime now) {
        var met = met(section, history);
        var left = new ArrayList<>(about(section)
                .filter(card -> history.track(card.id()).isNew() && !history.isAway(card.id(), now))
                .filter(card -> !met.contains(Item.of(card.id())))
                .sorted(Comparator.comparingInt(Pretest::ease).thenComparingLong(card -> Chance.seed(card.id(), 0)))
                .toList());
        var asked = new HashMap<String, Integer>();
        var chosen = new ArrayList<Card>();
        while (met.size() + chosen.size() < MOST && !left.isEmpty()) {
            var next = left.stream()
                    .min(Comparator.comparingInt(card -> topics(card)
                            .mapToInt(topic -> asked.getOrDefault(topic, 0))
                            .sum()))
                    .orElseThrow();
            topics(next).forEach(topic -> asked.merge(topic, 1, Integer::sum));
            left.removeIf(card -> Item.of(card.id()).equals(Item.of(next.id())));
            chosen.add(next);
        }
        return met.size() + chosen.size() < LEAST
                ? List.of()
                : chosen.stream().sorted(Comparator.comparingInt(Pretest::ease)).toList();
    }

    /// What a card is about: the objectives its author named, else what supports it.
    private static Stream<String> topics(Card card) {
        var covered = card.posed().map(Question::covers).orElse(List.of());
        return covered.isEmpty() ? card.supports().stream() : covered.stream();
    }

    /// How much work an answer is, from 0; the greatest number where only the student can judge it.
    private static int ease(Card card) {
        return card.posed()
                .map(question -> switch (question) {
                    case Question.SingleChoice _ -> 0;
                    case Question.MultipleResponse _ -> 1;
                    case Question.Numeric _ -> 2;
                    case Question.Cloze _ -> 3;
                    case Question.Matching _ -> 4;
                    case Question.Ordering _ -> 5;
                    case Question.Open _ -> Integer.MAX_VALUE;
                })
                .orElse(Integer.MAX_VALUE);
    }
}
