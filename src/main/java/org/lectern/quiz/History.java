package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Outcomes;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;
/// The review log, folded: how well each card is remembered, and what was known before each review.

public final class History {
    private final Scheduler scheduler;
    private final List<Entry> entries;
    private final Map<CardId, Track> tracks;

    /// A review with what was remembered just before it.
    public record Entry(Review review, Recall before) {}

    private record Track(Recall recall, int reviews) {
        static final Track NEW = new Track(new Recall.Unseen(), 0);
    }

    private History(Scheduler scheduler, List<Entry> entries, Map<CardId, Track> tracks) {
        this.scheduler = scheduler;
        this.entries = entries;
        this.tracks = tracks;
    }

    /// Folds reviews in the order they were made.
    public static History of(Scheduler scheduler, List<Review> reviews) {
        var history = new History(scheduler, new ArrayList<>(reviews.size()), new HashMap<>());
        reviews.forEach(history::fold);
        return history;
    }

    /// This history and one review more; this one stays as it is.
    public History with(Review review) {
        var longer = new ArrayList<Entry>(entries.size() + 1);
        longer.addAll(entries);
        var next = new History(scheduler, longer, new HashMap<>(tracks));
        next.fold(review);
        return next;
    }

    /// The history before its latest review, which is named so that no other is taken for it; this one stays as it is.
    ///
    /// @throws IllegalArgumentException when another review is the latest
    public History without(Review latest) {
        if (entries.isEmpty() || !entries.getLast().review().equals(latest)) {
            throw new IllegalArgumentException(latest + " is not the latest review");
        }
        var before = new HashMap<>(tracks);
        var track = new Track(entries.getLast().before(), reviews(latest.card()) - 1);
        before.put(latest.card(), track);
        return new History(scheduler, new ArrayList<>(entries.subList(0, entries.size() - 1)), before);
    }

    private void fold(Review review) {
        var track = track(review.card());
        entries.add(new Entry(review, track.recall()));
        var next = scheduler.next(track.recall(), review.grade(), review.at(), seed(review.card()));
        tracks.put(review.card(), new Track(next, track.reviews() + 1));
    }

    private Track track(CardId card) {
        return tracks.getOrDefault(card, Track.NEW);
    }

    /// The scheduler that folded this history and plans what is ahead.
    public Scheduler scheduler() {
        return scheduler;
    }

    /// All reviews, oldest first, each with what came before it.
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /// What is remembered of a card.
    public Recall recall(CardId card) {
        return track(card).recall();
    }

    /// How often a card was reviewed.
    public int reviews(CardId card) {
        return track(card).reviews();
    }

    /// The seed for everything left to chance in the card's next review.
    public long seed(CardId card) {
        return Chance.seed(card, reviews(card));
    }

    /// What each grade would lead to if it were given now.
    public Outcomes outcomes(CardId card, OffsetDateTime now) {
        return scheduler.outcomes(recall(card), now, seed(card));
    }

    /// What a grade would lead to if it were given now.
    public Recall.Seen outcome(CardId card, Grade grade, OffsetDateTime now) {
        return scheduler.next(recall(card), grade, now, seed(card));
    }
}
