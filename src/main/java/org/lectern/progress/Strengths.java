package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Chances;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Spot;
import org.lectern.schedule.Recall;

/// The strength of every block and item of a guide at one moment.
public final class Strengths {
    public static final Strengths NONE = new Strengths(
            new Part<>(Map.of(), Map.of(), Map.of()), new Part<>(Map.of(), Map.of(), Map.of()), Chances.SCHEDULER);

    private final Part<Spot> blocks;
    private final Part<Item> items;
    private final Chances chances;

    private record Item(String course, String id) {
        static Item of(Card card) {
            return of(card.id());
        }

        static Item of(CardId card) {
            return new Item(card.course(), card.item());
        }
    }

    /// The strengths of one kind of thing.
    ///
    /// @param cards those that ask about each
    /// @param weighed all strengths, of one moment
    /// @param since those that were weighed again after a review; few, so that they can be copied at each
    private record Part<K>(Map<K, List<Card>> cards, Map<K, Strength> weighed, Map<K, Strength> since) {
        static <K> Part<K> by(Function<Card, K> key, Deck deck) {
            return new Part<>(deck.cards().stream().collect(Collectors.groupingBy(key)), Map.of(), Map.of());
        }

        Part<K> weigh(History history, Chances chances, OffsetDateTime now) {
            var all = new HashMap<K, Strength>();
            cards.forEach((key, asked) -> all.put(key, Strengths.weigh(asked, history, chances, now)));
            return new Part<>(cards, all, Map.of());
        }

        Part<K> weigh(K key, History history, Chances chances, OffsetDateTime now) {
            var some = new HashMap<>(since);
            some.put(key, Strengths.weigh(cards.getOrDefault(key, List.of()), history, chances, now));
            return new Part<>(cards, weighed, some);
        }

        Strength of(K key) {
            return since.getOrDefault(key, weighed.getOrDefault(key, Strength.NONE));
        }
    }

    private Strengths(Part<Spot> blocks, Part<Item> items, Chances chances) {
        this.blocks = blocks;
        this.items = items;
        this.chances = chances;
    }

    /// Those of a deck now; takes time with many cards, so not on the screen thread.
    public static Strengths of(Deck deck, History history, OffsetDateTime now) {
        return of(deck, history, Chances.SCHEDULER, now);
    }

    /// Those of a deck now, by whatever predicts recall best.
    public static Strengths of(Deck deck, History history, Chances chances, OffsetDateTime now) {
        return new Strengths(
                Part.by(Card::spot, deck).weigh(history, chances, now),
                Part.by(Item::of, deck).weigh(history, chances, now),
                chances);
    }

    /// Those after a review of one card, or after one was taken back: only what it asks about is weighed again.
    public Strengths after(CardId reviewed, History history, OffsetDateTime now) {
        var item = Item.of(reviewed);
        return items.cards().getOrDefault(item, List.of()).stream()
                .filter(card -> card.id().equals(reviewed))
                .findFirst()
                .map(card -> new Strengths(
                        blocks.weigh(card.spot(), history, chances, now),
                        items.weigh(item, history, chances, now),
                        chances))
                .orElse(this);
    }

    private static Strength weigh(List<Card> cards, History history, Chances chances, OffsetDateTime now) {
        return cards.stream().map(card -> of(card, history, chances, now)).reduce(Strength.NONE, Strength::and);
    }

    private static Strength of(Card card, History history, Chances chances, OffsetDateTime now) {
        return history.recall(card.id()) instanceof Recall.Seen seen
                ? new Strength(1, 1, chances.recall(card.id(), seen, history, counted(card, seen, history, now)))
                : new Strength(1, 0, 0);
    }

    /// On the day of a review everything is recalled, even what was just forgotten: it counts as it will stand a day
    /// later.
    private static OffsetDateTime counted(Card card, Recall.Seen seen, History history, OffsetDateTime now) {
        var scheduler = history.scheduler(card.id());
        var isFresh = !scheduler.day(seen.reviewed()).isBefore(scheduler.day(now));
        return isFresh ? seen.reviewed().plusDays(1) : now;
    }

    /// Of a block.
    public Strength of(Spot block) {
        return blocks.of(block);
    }

    /// Of an item.
    public Strength of(String course, String item) {
        return items.of(new Item(course, item));
    }
}
