package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Spot;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// The strength of every block and item of a guide at one moment.
///
/// @param blocks of each block that can be asked about
/// @param items of each item that can be asked about
public record Strengths(Map<Spot, Strength> blocks, Map<Item, Strength> items) {
    public static final Strengths NONE = new Strengths(Map.of(), Map.of());

    /// An item of a course.
    public record Item(String course, String id) {}

    public Strengths {
        blocks = Map.copyOf(blocks);
        items = Map.copyOf(items);
    }

    /// Those of a deck now; takes time with many cards, so not on the screen thread.
    public static Strengths of(Deck deck, History history, OffsetDateTime now) {
        var blocks = new HashMap<Spot, Strength>();
        var items = new HashMap<Item, Strength>();
        for (var card : deck.cards()) {
            var strength = of(card, history, now);
            blocks.merge(card.spot(), strength, Strength::and);
            items.merge(item(card), strength, Strength::and);
        }
        return new Strengths(blocks, items);
    }

    private static Item item(Card card) {
        return new Item(card.id().course(), card.id().item());
    }

    private static Strength of(Card card, History history, OffsetDateTime now) {
        return history.recall(card.id()) instanceof Recall.Seen seen
                ? new Strength(1, 1, recall(seen, history.scheduler(), now))
                : new Strength(1, 0, 0);
    }

    /// On the day of a review everything is recalled, even what was just forgotten: it counts as it will stand a day
    /// later.
    private static double recall(Recall.Seen seen, Scheduler scheduler, OffsetDateTime now) {
        var isFresh = !scheduler.day(seen.reviewed()).isBefore(scheduler.day(now));
        return scheduler.retrievability(seen, isFresh ? seen.reviewed().plusDays(1) : now);
    }

    /// Of a block.
    public Strength of(Spot block) {
        return blocks.getOrDefault(block, Strength.NONE);
    }

    /// Of an item.
    public Strength of(String course, String item) {
        return items.getOrDefault(new Item(course, item), Strength.NONE);
    }
}
