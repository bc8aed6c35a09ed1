package org.lectern.quiz;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Outcomes;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Placing;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// The review log, folded: how well each card is remembered, and what was known before each review.
///
/// Reviews are placed as they are folded, each on the day that is emptiest then; so the days, too, follow from the log.
public final class History {
    private final Planning planning;
    /// All entries as they were kept.
    private final List<LogEntry> log;
    /// The reviews alone.
    private final List<Entry> entries;
    private final Map<CardId, Track> tracks;
    private final Map<String, Timetable> timetables;
    /// The cards of each item that were ever seen by this history or by one made from it: to look a card up that has no
    /// track does no harm, so all of them share one.
    private final Map<Item, Set<CardId>> items;

    /// A review with what was remembered just before it.
    public record Entry(Review review, Recall before) {}

    private record Item(String course, String id) {
        static Item of(CardId card) {
            return new Item(card.course(), card.item());
        }
    }

    private History(
            Planning planning,
            List<LogEntry> log,
            List<Entry> entries,
            Map<CardId, Track> tracks,
            Map<String, Timetable> timetables,
            Map<Item, Set<CardId>> items) {
        this.planning = planning;
        this.log = log;
        this.entries = entries;
        this.tracks = tracks;
        this.timetables = timetables;
        this.items = items;
    }

    /// Folds entries in the order they were made, all courses planned alike.
    public static History of(Scheduler scheduler, List<? extends LogEntry> log) {
        return of(Planning.of(scheduler.settings()), log);
    }

    /// Folds entries in the order they were made.
    public static History of(Planning planning, List<? extends LogEntry> log) {
        var history = new History(
                planning,
                new ArrayList<>(log.size()),
                new ArrayList<>(log.size()),
                new HashMap<>(),
                new HashMap<>(),
                new ConcurrentHashMap<>());
        log.forEach(history::fold);
        return history;
    }

    /// This history and one entry more; this one stays as it is.
    public History with(LogEntry entry) {
        var tables = new HashMap<>(timetables);
        tables.computeIfPresent(entry.card().course(), (_, table) -> table.copy());
        var next = new History(planning, longer(log), longer(entries), new HashMap<>(tracks), tables, items);
        next.fold(entry);
        return next;
    }

    /// The history without its latest review, or without another entry whenever it was made; this one stays as it is.
    /// The entry is named so that no other is taken for it.
    ///
    /// @throws IllegalArgumentException when another review is later, or there is no such entry
    public History without(LogEntry gone) {
        var at = log.lastIndexOf(gone);
        var isLatest = !(gone instanceof Review)
                || !entries.isEmpty() && entries.getLast().review().equals(gone);
        if (at < 0 || !isLatest) {
            throw new IllegalArgumentException(gone + " is not the latest");
        }
        var rest = new ArrayList<>(log);
        rest.remove(at);
        return of(planning, rest);
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
                    case Review review -> reviewed(review, track, decisions);
                    case Restart restart -> {
                        track.slot().ifPresent(timetable(restart.card())::remove);
                        yield track.restarted(decisions);
                    }
                    case Deed _ -> track.decided(decisions);
                });
    }

    private Track reviewed(Review review, Track track, Decisions decisions) {
        var card = review.card();
        entries.add(new Entry(review, track.recall()));
        items.computeIfAbsent(Item.of(card), _ -> ConcurrentHashMap.newKeySet()).add(card);
        var next = outcome(card, review.grade(), review.at());
        var table = timetable(card);
        var took = Timetable.minutes(review);
        table.answered(took);
        track.slot().ifPresent(table::remove);
        var slot = slot(card, next, table.expected(track.minutes() + took, track.reviews() + 1));
        slot.ifPresent(planned -> table.plan(scheduler(card).day(review.at()), planned));
        return track.reviewed(review, next, decisions, slot);
    }

    private Optional<Timetable.Slot> slot(CardId card, Recall.Seen next, double minutes) {
        return next.phase() instanceof Phase.Reviewing
                ? Optional.of(new Timetable.Slot(scheduler(card).day(next.due()), minutes))
                : Optional.empty();
    }

    private Timetable timetable(CardId card) {
        return timetables.computeIfAbsent(card.course(), this::empty);
    }

    private Timetable empty(String course) {
        return new Timetable(planning.preferences(course).week());
    }

    /// Where the card's next review goes best.
    private Placing placing(CardId card) {
        var planned = timetables.get(card.course());
        var table = planned == null ? empty(card.course()) : planned;
        var siblings = new HashSet<LocalDate>();
        for (var other : items.getOrDefault(Item.of(card), Set.of())) {
            if (!other.equals(card)) {
                track(other).slot().ifPresent(slot -> siblings.add(slot.day()));
            }
        }
        var track = track(card);
        return table.placing(siblings, table.expected(track.minutes(), track.reviews()));
    }

    private Track track(CardId card) {
        return tracks.getOrDefault(card, Track.NEW);
    }

    /// How it was folded, and how what is ahead is planned.
    public Planning planning() {
        return planning;
    }

    /// The scheduler of a card.
    public Scheduler scheduler(CardId card) {
        return planning.scheduler(card);
    }

    /// The scheduler of a course.
    public Scheduler scheduler(String course) {
        return planning.scheduler(course);
    }

    /// All entries, oldest first.
    public List<LogEntry> log() {
        return Collections.unmodifiableList(log);
    }

    /// The entries that came after all those of another history; empty when that has others.
    public Optional<List<LogEntry>> since(History earlier) {
        var size = earlier.log.size();
        return size <= log.size() && log.subList(0, size).equals(earlier.log)
                ? Optional.of(List.copyOf(log.subList(size, log.size())))
                : Optional.empty();
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

    /// How much longer than is usual in its course a card's answers take; 1 is usual.
    public double effort(CardId card) {
        var table = timetables.get(card.course());
        return table == null ? 1 : table.effort(track(card).minutes(), reviews(card));
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
                        .filter(at -> !scheduler(card)
                                .day(now)
                                .isAfter(scheduler(card).day(at)))
                        .isPresent();
    }

    /// The seed for everything left to chance in the card's next review.
    public long seed(CardId card) {
        return Chance.seed(card, reviews(card));
    }

    /// What each grade would lead to if it were given now.
    public Outcomes outcomes(CardId card, OffsetDateTime now) {
        return scheduler(card).outcomes(recall(card), now, seed(card), placing(card));
    }

    /// What a grade would lead to if it were given now.
    public Recall.Seen outcome(CardId card, Grade grade, OffsetDateTime now) {
        return scheduler(card).next(recall(card), grade, now, seed(card), placing(card));
    }
}
