package org.lectern.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.plan.Levelling;
import org.lectern.schedule.plan.Load;

/// The cards of one course that wait for a day of their own choosing: not for a step, nor for a day the student set.
final class Waiting implements Levelling.Cards<CardId> {
    private final Timetable table;
    private final Tracks tracks;
    private final Function<CardId, Set<CardId>> siblings;
    private final Scheduler scheduler;

    /// @param siblings the cards of the same item, with the card itself or without it
    Waiting(Timetable table, Tracks tracks, Function<CardId, Set<CardId>> siblings, Scheduler scheduler) {
        this.table = table;
        this.tracks = tracks;
        this.siblings = siblings;
        this.scheduler = scheduler;
    }

    @Override
    public List<Levelling.Waiting<CardId>> on(LocalDate day) {
        var number = day.toEpochDay();
        return table.booked(day).stream()
                .filter(card -> tracks.stands(card, number)) // most went elsewhere long ago
                .distinct()
                .sorted()
                .flatMap(card -> waiting(card).stream())
                .toList();
    }

    private Optional<Levelling.Waiting<CardId>> waiting(CardId card) {
        var track = tracks.get(card);
        return track.movable()
                .map(slot -> new Levelling.Waiting<>(card, since(track), slot.day(), slot.window(), slot.minutes()));
    }

    private LocalDate since(Track track) {
        return track.recall() instanceof Recall.Seen seen ? scheduler.day(seen.reviewed()) : LocalDate.MIN;
    }

    @Override
    public boolean isNearSibling(CardId card, LocalDate day) {
        return siblings.apply(card).stream()
                .filter(other -> !other.equals(card))
                .map(tracks::get)
                .anyMatch(track -> isNear(since(track), day)
                        || track.counted()
                                .filter(slot -> isNear(slot.day(), day))
                                .isPresent());
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) < Load.APART;
    }

    @Override
    public void move(Levelling.Waiting<CardId> waiting, LocalDate day) {
        var track = tracks.get(waiting.card());
        track.counted().ifPresent(table::remove);
        var moved = track.moved(day, scheduler);
        tracks.put(waiting.card(), moved);
        moved.counted().ifPresent(slot -> table.add(waiting.card(), slot));
    }
}
