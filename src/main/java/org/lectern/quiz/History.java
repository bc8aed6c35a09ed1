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
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// The review log, folded: how well each card is remembered, and what was known before each review.
public final class History {
    private final Scheduler scheduler;
    /// All entries as they were kept.
    private final List<LogEntry> log;
    /// The reviews alone.
    private final List<Entry> entries;
    private final Map<CardId, Track> tracks;

    /// A review with what was remembered just before it.
    public record Entry(Review review, Recall before) {}

    /// @param meaning of the card when it was last answered; unknown when it is to be learned anew
    /// @param lapses how often it was known, and then forgotten
    private record Track(Recall recall, int reviews, int lapses, Fingerprint meaning, Decisions decisions) {
        static final Track NEW = new Track(new Recall.Unseen(), 0, 0, Fingerprint.UNKNOWN, Decisions.NONE);
    }

    private History(Scheduler scheduler, List<LogEntry> log, List<Entry> entries, Map<CardId, Track> tracks) {
        this.scheduler = scheduler;
        this.log = log;
        this.entries = entries;
        this.tracks = tracks;
    }

    /// Folds entries in the order they were made.
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

    /// The history without an entry, whenever it was made; this one stays as it is. Of equal entries the latest goes.
    ///
    /// @throws IllegalArgumentException when there is no such entry
    public History without(LogEntry gone) {
        var at = log.lastIndexOf(gone);
        if (at < 0) {
            throw new IllegalArgumentException(gone + " is not in the log");
        }
        var rest = new ArrayList<>(log);
        rest.remove(at);
        return of(scheduler, rest);
    }

    private static <T> ArrayList<T> longer(List<T> list) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        return longer;
    }

    private void fold(LogEntry entry) {
        log.add(entry);
        var track = track(entry.card());
        var decisions = track.decisions().after(entry);
        tracks.put(
                entry.card(),
                switch (entry) {
                    case Review review -> {
                        entries.add(new Entry(review, track.recall()));
                        var next = scheduler.next(track.recall(), review.grade(), review.at(), seed(review.card()));
                        var lapses = track.lapses() + (isLapse(track.recall(), review.grade()) ? 1 : 0);
                        yield new Track(next, track.reviews() + 1, lapses, review.meaning(), decisions);
                    }
                    case Restart _ ->
                        new Track(new Recall.Unseen(), track.reviews(), 0, Fingerprint.UNKNOWN, decisions);
                    case Deed _ ->
                        new Track(track.recall(), track.reviews(), track.lapses(), track.meaning(), decisions);
                });
    }

    private static boolean isLapse(Recall before, Grade grade) {
        return grade == Grade.AGAIN && before instanceof Recall.Seen seen && seen.phase() instanceof Phase.Reviewing;
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

    /// How often a card was known and then forgotten, since it was last begun.
    public int lapses(CardId card) {
        return track(card).lapses();
    }

    /// What the student decided about a card.
    public Decisions decisions(CardId card) {
        return track(card).decisions();
    }

    /// Whether a card is let be at a time: it is suspended, or was buried on that study day.
    public boolean isAway(CardId card, OffsetDateTime now) {
        var decisions = decisions(card);
        return decisions.suspended()
                || decisions
                        .buried()
                        .filter(at -> !scheduler.day(now).isAfter(scheduler.day(at)))
                        .isPresent();
    }

    /// When a card comes back: on the day the student set, else when the scheduler planned; empty for a new one.
    public Optional<OffsetDateTime> due(CardId card, OffsetDateTime now) {
        return decisions(card)
                .due()
                .map(day -> scheduler.startOfDay(day, now.getOffset()))
                .or(() -> recall(card) instanceof Recall.Seen seen
                        ? Optional.of(scheduler.due(seen, now))
                        : Optional.empty());
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
