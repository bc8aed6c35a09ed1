package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.History;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// How many cards stand where.
///
/// @param unseen never asked
/// @param learning in their first steps, or back in steps after being forgotten
/// @param young known, with a memory that lasts less than three weeks
/// @param lasting known for three weeks or longer
/// @param due to be asked today
/// @param recall the mean chance, from 0 to 1, that a card asked before is recalled now; 0 when none was
public record Standing(int unseen, int learning, int young, int lasting, int due, double recall) {
    /// From this stability on, in days, a memory counts as lasting: the customary line between young and mature cards.
    private static final double LASTING = 21;

    /// Where these cards stand.
    ///
    /// @param waiting cards that are due but not asked today
    static Standing of(List<Card> cards, Set<CardId> waiting, History history, OffsetDateTime now) {
        var standing = new Standing(0, 0, 0, 0, 0, 0);
        for (var card : cards) {
            standing = standing.and(card.id(), waiting, history, now);
        }
        var seen = standing.seen();
        return seen == 0 ? standing : standing.withRecall(standing.recall / seen);
    }

    /// Cards asked at least once.
    public int seen() {
        return learning + young + lasting;
    }

    /// All cards.
    public int all() {
        return unseen + seen();
    }

    private Standing and(CardId card, Set<CardId> waiting, History history, OffsetDateTime now) {
        return switch (history.recall(card)) {
            case Recall.Unseen _ -> new Standing(unseen + 1, learning, young, lasting, due, recall);
            case Recall.Seen seen -> {
                var chance = recall + history.scheduler(card).retrievability(seen, now);
                var today = Calendar.isDueBy(card, history, now) && !waiting.contains(card) ? due + 1 : due;
                yield switch (seen.phase()) {
                    case Phase.Learning _, Phase.Relearning _ ->
                        new Standing(unseen, learning + 1, young, lasting, today, chance);
                    case Phase.Reviewing _ ->
                        seen.memory().stability() < LASTING
                                ? new Standing(unseen, learning, young + 1, lasting, today, chance)
                                : new Standing(unseen, learning, young, lasting + 1, today, chance);
                };
            }
        };
    }

    private Standing withRecall(double mean) {
        return new Standing(unseen, learning, young, lasting, due, mean);
    }
}
