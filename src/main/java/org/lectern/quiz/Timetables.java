package org.lectern.quiz;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Outcomes;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Placing;
import org.lectern.schedule.Recall;

/// What is remembered of each card, and when it comes back. It changes with each entry of the log, in their order, and
/// by nothing else.
final class Timetables {
    private final Planning planning;
    private final Tracks tracks;
    private final Map<String, Timetable> courses;
    /// The cards of each item that were ever seen by these or by those made from them: to look a card up that has no
    /// track does no harm, so all of them share one.
    private final Map<Item, Set<CardId>> items;

    Timetables(Planning planning) {
        this(planning, new Tracks(), new HashMap<>(), new ConcurrentHashMap<>());
    }

    private Timetables(Planning planning, Tracks tracks, Map<String, Timetable> courses, Map<Item, Set<CardId>> items) {
        this.planning = planning;
        this.tracks = tracks;
        this.courses = courses;
        this.items = items;
    }

    /// The same, to go on with apart from these.
    ///
    /// @param changing the courses of which something may change
    Timetables copy(Set<String> changing) {
        var copies = new HashMap<>(courses);
        changing.forEach(course -> copies.computeIfPresent(course, (_, table) -> table.copy()));
        return new Timetables(planning, tracks.copy(), copies, items);
    }

    Tracks tracks() {
        return tracks;
    }

    /// The study days that have begun by a time and are not yet made level, by their courses.
    Map<String, LocalDate> begun(OffsetDateTime now) {
        return courses.entrySet().stream()
                .filter(course -> isBehind(course.getKey(), now))
                .collect(Collectors.toMap(Map.Entry::getKey, course -> day(course.getKey(), now)));
    }

    /// Whether a study day of a course has begun by a time and is not yet made level.
    boolean isBehind(String course, OffsetDateTime now) {
        var table = courses.get(course);
        return table != null && table.isBefore(day(course, now));
    }

    /// Begins a study day of a course, unless it has begun.
    void dawn(String course, LocalDate day) {
        var table = table(course);
        table.dawn(day, new Waiting(table, tracks, this::siblings, planning.scheduler(course)));
    }

    /// Takes an entry in.
    ///
    /// @return what was remembered of its card just before, on the day of the entry
    Recall fold(LogEntry entry) {
        var card = entry.card();
        dawn(card.course(), day(card.course(), entry.at()));
        var track = tracks.get(card);
        var decisions = track.decisions().after(entry);
        var next = switch (entry) {
            case Review review -> reviewed(review, track, decisions);
            case Restart _ -> track.restarted(decisions);
            case Deed _ -> track.decided(decisions);
        };
        tracks.put(card, next);
        book(entry, track.counted(), next.counted());
        return track.recall();
    }

    private Track reviewed(Review review, Track track, Decisions decisions) {
        var card = review.card();
        if (track.reviews() == 0) {
            items.computeIfAbsent(Item.of(card), _ -> ConcurrentHashMap.newKeySet())
                    .add(card);
        }
        var next = outcome(card, review.grade(), review.at());
        var table = table(card.course());
        var took = Timetable.minutes(review);
        table.answered(took);
        var minutes = table.expected(track.minutes() + took, track.reviews() + 1);
        return track.reviewed(
                review, next, decisions, slot(card, track.recall(), next, minutes), planning.scheduler(card));
    }

    private Optional<Timetable.Slot> slot(CardId card, Recall before, Recall.Seen next, double minutes) {
        if (!(next.phase() instanceof Phase.Reviewing)) {
            return Optional.empty();
        }
        var scheduler = planning.scheduler(card);
        var reviewed = scheduler.day(next.reviewed());
        var range = scheduler.range(before, next);
        return Optional.of(Timetable.Slot.within(
                reviewed.plusDays(range.low()), reviewed.plusDays(range.high()), scheduler.day(next.due()), minutes));
    }

    private void book(LogEntry entry, Optional<Timetable.Slot> before, Optional<Timetable.Slot> after) {
        var table = table(entry.card().course());
        if (entry instanceof Review) {
            before.ifPresent(table::remove);
            after.ifPresent(slot -> table.plan(day(entry.card().course(), entry.at()), entry.card(), slot));
        } else if (!before.equals(after)) {
            before.ifPresent(table::remove);
            after.ifPresent(slot -> table.add(entry.card(), slot));
        }
    }

    /// What each grade would lead to if it were given now.
    Outcomes outcomes(CardId card, OffsetDateTime now) {
        var track = tracks.get(card);
        return planning.scheduler(card).outcomes(track.recall(), now, seed(card), placing(card));
    }

    /// What a grade would lead to if it were given now.
    Recall.Seen outcome(CardId card, Grade grade, OffsetDateTime now) {
        return planning.scheduler(card).next(tracks.get(card).recall(), grade, now, seed(card), placing(card));
    }

    /// The seed for everything left to chance in the card's next review.
    long seed(CardId card) {
        return Chance.seed(card, tracks.get(card).reviews());
    }

    /// Where the card's next review goes best.
    private Placing placing(CardId card) {
        var planned = courses.get(card.course());
        var table = planned == null ? empty(card.course()) : planned;
        var track = tracks.get(card);
        return table.placing(siblingDays(card), table.expected(track.minutes(), track.reviews()));
    }

    /// The days on which other cards of an item stand.
    private Set<LocalDate> siblingDays(CardId card) {
        var siblings = siblings(card);
        if (Set.of(card).containsAll(siblings)) {
            return Set.of();
        }
        var days = new HashSet<LocalDate>();
        for (var other : siblings) {
            if (!other.equals(card)) {
                tracks.get(other).counted().ifPresent(slot -> days.add(slot.day()));
            }
        }
        return days;
    }

    private Set<CardId> siblings(CardId card) {
        return items.getOrDefault(Item.of(card), Set.of());
    }

    /// How much longer than is usual in its course a card's answers take; 1 is usual.
    double effort(CardId card) {
        var table = courses.get(card.course());
        return table == null
                ? 1
                : table.effort(tracks.get(card).minutes(), tracks.get(card).reviews());
    }

    /// The minutes to expect of a card's next answer.
    double minutes(CardId card) {
        var track = tracks.get(card);
        var table = courses.getOrDefault(card.course(), empty(card.course()));
        return table.expected(track.minutes(), track.reviews());
    }

    private Timetable table(String course) {
        return courses.computeIfAbsent(course, this::empty);
    }

    private Timetable empty(String course) {
        return new Timetable(planning.preferences(course).week());
    }

    private LocalDate day(String course, OffsetDateTime now) {
        return planning.scheduler(course).day(now);
    }
}
