package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Outcomes;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// The review log, folded: how well each card is remembered, and what was known before each review.
public final class History {
    private final Scheduler scheduler;
    /// Reviews and restarts as they were kept.
    private final List<LogEntry> log;
    /// The reviews alone.
    private final List<Entry> entries;
    private final Map<CardId, Track> tracks;

    /// A review with what was remembered just before it.
    public record Entry(Review review, Recall before) {}

    /// @param meaning of the card when it was last answered; unknown when it is to be learned anew
    private record Track(Recall recall, int reviews, Fingerprint meaning) {
        static final Track NEW = new Track(new Recall.Unseen(), 0, Fingerprint.UNKNOWN);
    }

    private History(Scheduler scheduler, List<LogEntry> log, List<Entry> entries, Map<CardId, Track> tracks) {
        this.scheduler = scheduler;
        this.log = log;
        this.entries = entries;
        this.tracks = tracks;
    }

    /// Folds reviews and restarts in the order they were made.
    public static History of(Scheduler scheduler, List<? extends LogEntry> log) {
        var history = new History(scheduler, new ArrayList<>(log.size()), new ArrayList<>(log.size()), new HashMap<>());
        log.forEach(history::fold);
        return history;
    }

    /// This history and one entry more; this one stays as it is.
    public History with(LogEntry entry) {
        var next = new History(scheduler, longer(log), longer(entries), new HashMap<>(tracks));
        next.fold(entry);
        return next;
    }

    /// The history without its latest review, or without a restart; this one stays as it is. The entry is named so
    /// that no other is taken for it.
    ///
    /// @throws IllegalArgumentException when another review is later, or there is no such restart
    public History without(LogEntry gone) {
        var at = log.lastIndexOf(gone);
        var isLatest = gone instanceof Restart
                || !entries.isEmpty() && entries.getLast().review().equals(gone);
        if (at < 0 || !isLatest) {
            throw new IllegalArgumentException(gone + " is not the latest");
        }
        if (at == log.size() - 1 && gone instanceof Review review) {
            return undone(review);
        }
        var rest = new ArrayList<>(log);
        rest.remove(at);
        return of(scheduler, rest);
    }

    /// The history before the last entry, a review; cheap, for undo is often asked for.
    private History undone(Review review) {
        var earlier = new ArrayList<>(log.subList(0, log.size() - 1));
        var track = new Track(entries.getLast().before(), reviews(review.card()) - 1, meaning(earlier, review.card()));
        var before = new HashMap<>(tracks);
        before.put(review.card(), track);
        return new History(scheduler, earlier, new ArrayList<>(entries.subList(0, entries.size() - 1)), before);
    }

    private static Fingerprint meaning(List<LogEntry> log, CardId card) {
        return log.reversed().stream()
                .filter(entry -> entry.card().equals(card))
                .findFirst()
                .flatMap(entry -> entry instanceof Review review ? Optional.of(review.meaning()) : Optional.empty())
                .orElse(Fingerprint.UNKNOWN);
    }

    private static <T> ArrayList<T> longer(List<T> list) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        return longer;
    }

    private void fold(LogEntry entry) {
        log.add(entry);
        var track = track(entry.card());
        tracks.put(
                entry.card(),
                switch (entry) {
                    case Review review -> {
                        entries.add(new Entry(review, track.recall()));
                        var next = scheduler.next(track.recall(), review.grade(), review.at(), seed(review.card()));
                        yield new Track(next, track.reviews() + 1, review.meaning());
                    }
                    case Restart _ -> new Track(new Recall.Unseen(), track.reviews(), Fingerprint.UNKNOWN);
                });
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

    /// Whether a card means something else than when it was last answered, as far as that is known.
    public boolean isChanged(Card card) {
        var answered = track(card.id()).meaning();
        return !answered.equals(Fingerprint.UNKNOWN) && answered.differs(Fingerprint.of(card));
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
