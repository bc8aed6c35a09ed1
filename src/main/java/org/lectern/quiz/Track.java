package org.lectern.quiz;

import java.util.Optional;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// What the log tells of one card.
///
/// @param lapses how often it was known, and then forgotten
/// @param meaning of the card when it was last answered; unknown when it is to be learned anew
/// @param minutes that its answers took, all together
/// @param slot where it stands in the timetable, if it waits for a day
record Track(
        Recall recall,
        int reviews,
        int lapses,
        Fingerprint meaning,
        Decisions decisions,
        double minutes,
        Optional<Timetable.Slot> slot) {
    static final Track NEW =
            new Track(new Recall.Unseen(), 0, 0, Fingerprint.UNKNOWN, Decisions.NONE, 0, Optional.empty());

    /// After a review that led to this recall.
    Track reviewed(Review review, Recall.Seen next, Decisions after, Optional<Timetable.Slot> planned) {
        return new Track(
                next,
                reviews + 1,
                isLapse(review.grade()) ? lapses + 1 : lapses,
                review.meaning(),
                after,
                minutes + Timetable.minutes(review),
                planned);
    }

    private boolean isLapse(Grade grade) {
        return grade == Grade.AGAIN && recall instanceof Recall.Seen seen && seen.phase() instanceof Phase.Reviewing;
    }

    /// To be learned anew.
    Track restarted(Decisions after) {
        return new Track(new Recall.Unseen(), reviews, 0, Fingerprint.UNKNOWN, after, minutes, Optional.empty());
    }

    /// After the student decided something.
    Track decided(Decisions after) {
        return new Track(recall, reviews, lapses, meaning, after, minutes, slot);
    }
}
