package org.lectern.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

/// An entry of the log with what was known around it.
///
/// @param card as the guide has it now; empty when it is gone
/// @param proposed the grade the marking proposes for a review; empty for other entries, where nothing speaks for a
/// grade, and where the card is gone or means something else now
/// @param change what the entry did to memory; empty when it was taken back
public record Retold(Logged logged, Optional<Card> card, Optional<Grade> proposed, Optional<Change> change) {
    /// What an entry does to what is remembered of its card.
    ///
    /// @param recall the chance of recall just before it, from 0 to 1; empty for a card that was new then
    public record Change(Recall before, Recall after, Optional<Double> recall) {}

    /// Tells the whole log again, one entry after the other.
    ///
    /// @param log all entries, in the order they were kept
    /// @param cards those of the guide as it is now
    public static void tell(Planning planning, List<Logged> log, Map<CardId, Card> cards, Consumer<Retold> listener) {
        var history = new History(planning);
        var meanings = new HashMap<CardId, Fingerprint>();
        for (var logged : log) {
            var entry = logged.entry();
            var card = Optional.ofNullable(cards.get(entry.card()));
            var decisions = history.decisions(entry.card());
            listener.accept(new Retold(
                    logged,
                    card,
                    card.filter(it -> means(it, entry, meanings)).flatMap(it -> proposed(it, entry, decisions)),
                    logged.takenBack() ? Optional.empty() : Optional.of(change(entry, history))));
        }
    }

    private static Change change(LogEntry entry, History history) {
        var before = history.recall(entry.card());
        history.fold(entry);
        var chance = before instanceof Recall.Seen seen
                ? Optional.of(history.scheduler(entry.card()).retrievability(seen, entry.at()))
                : Optional.<Double>empty();
        return new Change(before, history.recall(entry.card()), chance);
    }

    /// Whether the card means what it meant at a review.
    private static boolean means(Card card, LogEntry entry, Map<CardId, Fingerprint> meanings) {
        return entry instanceof Review review
                && review.meaning().equals(meanings.computeIfAbsent(card.id(), _ -> Fingerprint.of(card)));
    }

    private static Optional<Grade> proposed(Card card, LogEntry entry, Decisions before) {
        return entry instanceof Review review ? suggestion(card, review, before) : Optional.empty();
    }

    private static Optional<Grade> suggestion(Card card, Review review, Decisions before) {
        try {
            return Marker.suggestion(card, review.response(), review.confidence(), before);
        } catch (IllegalArgumentException answeredInAnotherManner) {
            return Optional.empty();
        }
    }
}
