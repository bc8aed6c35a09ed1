package org.lectern.quiz;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Outcomes;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// The review log, folded: how well each card is remembered, and what was known before each review.
///
/// Reviews are placed as they are folded, each on the day that is emptiest then; so the days, too, follow from the log.
public final class History {
    private static final int LEECH = 8;
    private static final int LEECH_AGAIN = 4;
    /// After so many entries it is told how far the fold is.
    private static final int STRETCH = 10_000;

    private final Planning planning;
    /// This one without its last entry, unless it was folded at once.
    private final Optional<History> former;
    /// All entries as they were kept.
    private final Pages<LogEntry> log;
    /// The reviews alone.
    private final Entries entries;
    private final Timetables timetables;
    /// This one as it was last looked at on a later day.
    private volatile Optional<Looked> looked = Optional.empty();

    /// @param days that had begun since the last entry, by their courses
    private record Looked(Map<String, LocalDate> days, History history) {}

    /// The cards that were missed before reading and not recalled since.
    private Set<CardId> missed = Set.of();

    /// A review with what was remembered just before it.
    public record Entry(Review review, Recall before) {}

    /// One without entries.
    History(Planning planning) {
        this.planning = planning;
        former = Optional.empty();
        log = new Pages<>();
        entries = new Entries();
        timetables = new Timetables(planning);
    }

    /// The same as another, to go on with apart from it.
    ///
    /// @param former without the last entry that this one will have
    /// @param courses those of which something may change
    private History(History other, Optional<History> former, Set<String> courses) {
        planning = other.planning;
        this.former = former;
        log = other.log.copy();
        entries = other.entries.copy();
        timetables = other.timetables.copy(courses);
        missed = other.missed;
    }

    /// Folds entries in the order they were made, all courses planned alike.
    public static History of(Scheduler scheduler, List<? extends LogEntry> log) {
        return of(Planning.of(scheduler.settings()), log);
    }

    /// Folds entries in the order they were made.
    public static History of(Planning planning, List<? extends LogEntry> log) {
        return of(planning, log, _ -> {});
    }

    /// Folds entries in the order they were made, and tells now and then which share of them is done, from 0 to 1; what
    /// is told may end it by an exception.
    public static History of(Planning planning, List<? extends LogEntry> log, DoubleConsumer done) {
        var history = new History(planning);
        var folded = 0;
        for (var entry : log) {
            history.fold(entry);
            if (++folded % STRETCH == 0) {
                done.accept((double) folded / log.size());
            }
        }
        return history;
    }

    /// This history and one entry more; this one stays as it is.
    public History with(LogEntry entry) {
        var next = new History(this, Optional.of(this), Set.of(entry.card().course()));
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

    /// This history as it stands at a time: the study days that have begun since its last entry are made level. The
    /// next entry makes them so too, so nothing is changed by looking; this one stays as it is.
    public History at(OffsetDateTime now) {
        var days = timetables.begun(now);
        if (days.isEmpty()) {
            return this;
        }
        var known = looked.filter(other -> other.days().equals(days)).map(Looked::history);
        if (known.isPresent()) {
            return known.get();
        }
        var then = new History(this, former, days.keySet());
        days.forEach(then.timetables::dawn);
        looked = Optional.of(new Looked(days, then));
        return then;
    }

    /// This history as it stands at a time, as far as a card is concerned; most often it does so already.
    private History level(CardId card, OffsetDateTime now) {
        return timetables.isBehind(card.course(), now) ? at(now) : this;
    }

    /// Takes over an entry; only while nobody else has this history.
    void fold(LogEntry entry) {
        log.add(entry);
        var before = timetables.fold(entry);
        missed = track(entry.card()).decisions().foresight().among(missed, entry.card());
        if (entry instanceof Review review) {
            entries.add(new Entry(review, before));
        }
    }

    Track track(CardId card) {
        return timetables.tracks().get(card);
    }

    /// Whether a card is surely not due, which is told quickly.
    ///
    /// @param now in seconds since 1970
    boolean isQuiet(CardId card, long now) {
        return timetables.tracks().isQuiet(card, now);
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
        return timetables.effort(card);
    }

    /// The minutes to expect of a card's next answer, as the days are planned by.
    double minutes(CardId card) {
        return timetables.minutes(card);
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

    /// The cards that were missed before reading and not recalled since.
    public Set<CardId> missed() {
        return missed;
    }

    /// Whether a card is let be at a time: it is suspended, or was buried on that study day.
    public boolean isAway(CardId card, OffsetDateTime now) {
        return track(card).isAway(scheduler(card), now);
    }

    /// When a card comes back: on the day the student set, else when the scheduler planned; empty for a new one.
    public Optional<OffsetDateTime> due(CardId card, OffsetDateTime now) {
        return level(card, now).track(card).due(scheduler(card), now);
    }

    /// The seed for everything left to chance in the card's next review.
    public long seed(CardId card) {
        return timetables.seed(card);
    }

    /// What each grade would lead to if it were given now.
    public Outcomes outcomes(CardId card, OffsetDateTime now) {
        return level(card, now).timetables.outcomes(card, now);
    }

    /// What a grade would lead to if it were given now.
    public Recall.Seen outcome(CardId card, Grade grade, OffsetDateTime now) {
        return level(card, now).timetables.outcome(card, grade, now);
    }
}
