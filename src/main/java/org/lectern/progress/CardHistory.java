package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.History;
import org.lectern.quiz.Review;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// What happened to one card.
///
/// @param reviews oldest first
public record CardHistory(Card card, List<Line> reviews) {
    /// A review between what was remembered before and after it.
    ///
    /// @param after empty when the card was begun again after it
    public record Line(Review review, Recall before, Optional<Recall.Seen> after) {}

    /// A chance of recall at a moment.
    ///
    /// @param recall from 0 to 1
    public record Point(OffsetDateTime at, double recall) {}

    public CardHistory {
        reviews = List.copyOf(reviews);
    }

    public static CardHistory of(Card card, History history) {
        var entries = history.entries().stream()
                .filter(entry -> entry.review().card().equals(card.id()))
                .toList();
        return new CardHistory(
                card,
                IntStream.range(0, entries.size())
                        .mapToObj(nth -> new Line(
                                entries.get(nth).review(),
                                entries.get(nth).before(),
                                seen(
                                        nth + 1 < entries.size()
                                                ? entries.get(nth + 1).before()
                                                : history.recall(card.id()))))
                        .toList());
    }

    private static Optional<Recall.Seen> seen(Recall recall) {
        return recall instanceof Recall.Seen seen ? Optional.of(seen) : Optional.empty();
    }

    public CardId id() {
        return card.id();
    }

    /// The chance that the scheduler gave just before a review; empty for the first.
    public static OptionalDouble predicted(Line line, History history) {
        return line.before() instanceof Recall.Seen seen
                ? OptionalDouble.of(history.scheduler(line.review().card())
                        .retrievability(seen, line.review().at()))
                : OptionalDouble.empty();
    }

    /// How the chance of recall fell and rose, as points to be joined: from each review on to the next, and to now.
    ///
    /// @param steps points for each stretch, 1 or more
    public List<Point> curve(History history, OffsetDateTime now, int steps) {
        var points = new ArrayList<Point>();
        for (var nth = 0; nth < reviews.size(); nth++) {
            var from = reviews.get(nth).review().at();
            var to = nth + 1 < reviews.size() ? reviews.get(nth + 1).review().at() : now;
            reviews.get(nth)
                    .after()
                    .ifPresent(seen -> stretch(points, seen, from, to, steps, history.scheduler(card.id())));
        }
        return List.copyOf(points);
    }

    private static void stretch(
            List<Point> points,
            Recall.Seen seen,
            OffsetDateTime from,
            OffsetDateTime to,
            int steps,
            Scheduler scheduler) {
        var seconds = Math.max(0, to.toEpochSecond() - from.toEpochSecond());
        for (var step = 0; step <= steps; step++) {
            var at = from.plusSeconds(seconds * step / steps);
            points.add(new Point(at, scheduler.retrievability(seen, at)));
        }
    }
}
