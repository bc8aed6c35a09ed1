package org.lectern.quiz;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// What the log tells of one card.
///
/// @param lapses how often it was known, and then forgotten
/// @param meaning of the card when it was last answered; unknown when it is to be learned anew
/// @param minutes that its answers took, all together
/// @param slot where it stands in the timetable, if it waits for a day
/// @param slip when the student was sure of it and wrong, until a review on a later day
record Track(
        Recall recall,
        int reviews,
        int lapses,
        Fingerprint meaning,
        Decisions decisions,
        double minutes,
        Optional<Timetable.Slot> slot,
        Optional<OffsetDateTime> slip) {
    /// In seconds: a day, and the hours that the farthest places are apart, and some more.
    private static final long FAR_OFF = Duration.ofDays(3).toSeconds();

    static final Track NEW = new Track(
            new Recall.Unseen(), 0, 0, Fingerprint.UNKNOWN, Decisions.NONE, 0, Optional.empty(), Optional.empty());

    /// After a review that led to this recall.
    ///
    /// @param scheduler of the card
    Track reviewed(
            Review review, Recall.Seen next, Decisions after, Optional<Timetable.Slot> planned, Scheduler scheduler) {
        return new Track(
                next,
                reviews + 1,
                isLapse(review.grade()) ? lapses + 1 : lapses,
                review.meaning(),
                after,
                minutes + Timetable.minutes(review),
                planned,
                review.isConfidentError()
                        ? Optional.of(review.at())
                        : slip.filter(at -> scheduler.day(at).equals(scheduler.day(review.at()))));
    }

    /// What he was sure of and wrong comes back on the next day at the latest.
    private OffsetDateTime soon(OffsetDateTime planned, Scheduler scheduler) {
        return slip.map(at -> scheduler.startOfDay(scheduler.day(at).plusDays(1), planned.getOffset()))
                .filter(planned::isAfter)
                .orElse(planned);
    }

    private boolean isLapse(Grade grade) {
        return grade == Grade.AGAIN && isReview();
    }

    /// To be learned anew.
    Track restarted(Decisions after) {
        return new Track(
                new Recall.Unseen(),
                reviews,
                0,
                Fingerprint.UNKNOWN,
                after,
                minutes,
                Optional.empty(),
                Optional.empty());
    }

    /// After the student decided something.
    Track decided(Decisions after) {
        return new Track(recall, reviews, lapses, meaning, after, minutes, slot, slip);
    }

    /// Where it counts in the timetable: nowhere while it is suspended, and on the day that the student set.
    Optional<Timetable.Slot> counted() {
        return slot.filter(_ -> !decisions.suspended())
                .map(planned -> decisions.due().map(planned::on).orElse(planned));
    }

    /// Where it stands, if any day of its window would do.
    Optional<Timetable.Slot> movable() {
        return slot.filter(_ -> !decisions.suspended() && decisions.due().isEmpty() && slip.isEmpty());
    }

    /// Waiting for another day.
    Track moved(LocalDate day, Scheduler scheduler) {
        return recall instanceof Recall.Seen seen
                ? new Track(
                        new Recall.Seen(
                                seen.memory(),
                                seen.phase(),
                                seen.reviewed(),
                                scheduler.startOfDay(day, seen.due().getOffset())),
                        reviews,
                        lapses,
                        meaning,
                        decisions,
                        minutes,
                        slot.map(planned -> planned.on(day)),
                        slip)
                : this;
    }

    /// Whether the card waits for its day, not for a step.
    boolean isReview() {
        return recall instanceof Recall.Seen seen && seen.phase() instanceof Phase.Reviewing;
    }

    /// Whether it waits for a step, and the student set no day.
    boolean isStep() {
        return recall instanceof Recall.Seen && !isReview() && decisions.due().isEmpty();
    }

    /// Whether the card was never asked, and the student set no day for it.
    boolean isNew() {
        return recall instanceof Recall.Unseen && decisions.due().isEmpty();
    }

    /// Whether the card is let be at a time: it is suspended, or was buried on that study day.
    boolean isAway(Scheduler scheduler, OffsetDateTime now) {
        return decisions.suspended()
                || decisions
                        .buried()
                        .filter(at -> !scheduler.day(now).isAfter(scheduler.day(at)))
                        .isPresent();
    }

    /// When the card comes back: on the day the student set, else when the scheduler planned; empty for a new one.
    Optional<OffsetDateTime> due(Scheduler scheduler, OffsetDateTime now) {
        return decisions.due().isPresent()
                ? decisions.due().map(day -> scheduler.startOfDay(day, now.getOffset()))
                : recall instanceof Recall.Seen seen
                        ? Optional.of(soon(scheduler.due(seen, now), scheduler))
                        : Optional.empty();
    }

    /// The chance of recall, from 0 to 1; 0 for a card never asked.
    double retrievability(Scheduler scheduler, OffsetDateTime now) {
        return recall instanceof Recall.Seen seen ? scheduler.retrievability(seen, now) : 0;
    }

    /// From when on, in seconds since 1970, the card is planned for so much later that no travel and no change of the
    /// clock makes it due; never for one that is not.
    long quietFrom() {
        return recall instanceof Recall.Seen seen && decisions.due().isEmpty() && slip.isEmpty()
                ? seen.reviewed().toEpochSecond()
                : Long.MAX_VALUE;
    }

    /// Until when, in seconds since 1970, that is so.
    long quietUntil() {
        return recall instanceof Recall.Seen seen ? seen.due().toEpochSecond() - FAR_OFF : Long.MIN_VALUE;
    }
}
