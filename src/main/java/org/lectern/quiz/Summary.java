package org.lectern.quiz;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

/// What a sitting did, and what comes after it.
///
/// @param answers answers graded
/// @param cards different cards among them
/// @param recalled answers that were not graded Again
/// @param took time spent on the answers together, each counted as five minutes at most
/// @param nextDay the next study day on which a card of the deck is due; empty when none is planned
/// @param nextCount how many are due then
/// @param unseen cards of the deck never seen
public record Summary(
        int answers, int cards, int recalled, Duration took, Optional<LocalDate> nextDay, int nextCount, int unseen) {

    /// Whoever takes longer over one answer was not at it all the time.
    private static final Duration LONGEST_THOUGHT = Duration.ofMinutes(5);

    /// The summary of a sitting over a deck.
    public static Summary of(Drill.Finished drill, Deck deck, History history, OffsetDateTime now) {
        var done = drill.done();
        var cards = (int) done.stream().map(Review::card).distinct().count();
        var recalled = (int)
                done.stream().filter(review -> review.grade() != Grade.AGAIN).count();
        var took = done.stream().map(Summary::thought).reduce(Duration.ZERO, Duration::plus);
        var ahead = dueAhead(deck, history, now);
        var unseen = (int) deck.cards().stream()
                .filter(card -> history.recall(card.id()) instanceof Recall.Unseen)
                .count();
        return new Summary(
                done.size(),
                cards,
                recalled,
                took,
                ahead.keySet().stream().findFirst(),
                ahead.values().stream().findFirst().orElse(0),
                unseen);
    }

    private static Duration thought(Review review) {
        return review.took().compareTo(LONGEST_THOUGHT) < 0 ? review.took() : LONGEST_THOUGHT;
    }

    private static Map<LocalDate, Integer> dueAhead(Deck deck, History history, OffsetDateTime now) {
        var ahead = new TreeMap<LocalDate, Integer>();
        for (var waiting : Agenda.waiting(deck, history, now)) {
            ahead.merge(history.scheduler(waiting).day(now).plusDays(1), 1, Integer::sum);
        }
        for (var card : deck.cards()) {
            if (!history.decisions(card.id()).suspended()) {
                history.due(card.id(), now)
                        .map(history.scheduler(card.id())::day)
                        .filter(day -> day.isAfter(history.scheduler(card.id()).day(now)))
                        .ifPresent(day -> ahead.merge(day, 1, Integer::sum));
            }
        }
        return ahead;
    }
}
