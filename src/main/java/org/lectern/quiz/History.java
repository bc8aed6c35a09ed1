package org.lectern.quiz;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
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
    private static final int LEECH = 8;
    private static final int LEECH_AGAIN = 4;

    private final Planning planning;
    /// This one without its last entry, unless it was folded at once.
    private final Optional<History> former;
    /// All entries as they were kept.
    private final Pages<LogEntry> log;
    /// The reviews alone.
    private final Entries entries;
    private final Tracks tracks;
    private final Map<String, Timetable> timetables;
    /// The cards of each item that were ever seen by this history or by one made from it: to look a card up that has no
    /// track does no harm, so all of them share one.
    private final Map<Item, Set<CardId>> items;

    /// The cards that were missed before reading and not recalled since.
    private Set<CardId> missed = Set.of();

    /// A review with what was remembered just before it.
    public record Entry(Review review, Recall before) {}

    private History(Planning planning) {
        this.planning = planning;
        former = Optional.empty();
        log = new Pages<>();
        entries = new Entries();
        tracks = new Tracks();
        timetables = new HashMap<>();
        items = new ConcurrentHashMap<>();
    }

    /// The same as another, to go on with apart from it.
    private History(History former, String course) {
        planning = former.planning;
        this.former = Optional.of(former);
        log = former.log.copy();
        entries = former.entries.copy();
        tracks = former.tracks.copy();
        timetables = new HashMap<>(former.timetables);
        timetables.computeIfPresent(course, (_, table) -> table.copy());
        items = former.items;
        missed = former.missed;
    }

    /// Folds entries in the order they were made, all courses planned alike.
    public static History of(Scheduler scheduler, List<? extends LogEntry> log) {
        return of(Planning.of(scheduler.settings()), log);
    }

    /// Folds entries in the order they were made.
    public static History of(Planning planning, List<? extends LogEntry> log) {
        var history = new History(planning);
        log.forEach(history::fold);
        return history;
    }

    /// This history and one entry more; this one stays as it is.
    public History with(LogEntry entry) {
        var next = new History(this, entry.card().course());
        next.fold(entry);
        return next;
    }

    /// The history without an entry, whenever it was made; this one stays as it is. Of equal entries the latest goes.
    /// What was kept lately is taken away in no time.
    ///
    /// @throws IllegalArgumentException when there is no such entry
    public History without(LogEntry gone) {
        var later = new ArrayDeque<LogEntry>();
        var at = this;
        while (at.former.isPresent() && !at.log.getLast().equals(gone)) {
            later.addFirst(at.log.getLast());
            at = at.former.get();
        }
        var rest = at.former.isPresent() ? at.former.get() : at.refolded(gone);
        for (var entry : later) {
            rest = rest.with(entry);
        }
        return rest;
    }

    private History refolded(LogEntry gone) {
        var at = log.lastIndexOf(gone);
        if (at < 0) {
            throw new IllegalArgumentException(gone + " is not in the log");
        }
        var rest = new ArrayList<>(log);
        rest.remove(at);
        return of(planning, rest);
    }

    private void fold(LogEntry entry) {
        log.add(entry);
        var track = track(entry.card());
        var decisions = track.decisions().after(entry);
        missed = decisions.foresight().among(missed, entry.card());
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
        return track.reviewed(review, next, decisions, slot, scheduler(card));
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

    Track track(CardId card) {
        return tracks.get(card);
    }

    /// Whether a card is surely not due, which is told quickly.
    ///
    /// @param now in seconds since 1970
    boolean isQuiet(CardId card, long now) {
        return tracks.isQuiet(card, now);
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
        return entries.all();
    }

    /// The reviews at which the student's wall clock showed this or later, oldest first.
    public List<Entry> entriesFrom(LocalDateTime time) {
        return entries.from(time);
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

    /// Whether an entry, the latest, is the one by which its card was forgotten once too often: the 8th time it was
    /// known,
    /// and every 4th after it.
    public boolean isLeech(LogEntry latest) {
        return latest instanceof Review review
                && review.grade() == Grade.AGAIN
                && entries.all().getLast().before() instanceof Recall.Seen seen
                && seen.phase() instanceof Phase.Reviewing
                && lapses(review.card()) >= LEECH
                && (lapses(review.card()) - LEECH) % LEECH_AGAIN == 0;
    }

    /// What the student decided about a card.
    public Decisions decisions(CardId card) {
        return track(card).decisions();
    }

    /// The cards that were missed before reading and not recalled since, the first missed first.
    public Set<CardId> missed() {
        return missed;
    }

    /// Whether a card is let be at a time: it is suspended, or was buried on that study day.
    public boolean isAway(CardId card, OffsetDateTime now) {
        return track(card).isAway(scheduler(card), now);
    }

    /// When a card comes back: on the day the student set, else when the scheduler planned; empty for a new one.
    public Optional<OffsetDateTime> due(CardId card, OffsetDateTime now) {
        return track(card).due(scheduler(card), now);
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
