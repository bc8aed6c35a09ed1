package org.lectern;

import java.util.Optional;
import org.lectern.quiz.Edition;
import org.lectern.ui.Place;
import org.lectern.ui.Scroll;

/// What the store kept of the last time.
///
/// @param place where the student was last
/// @param page where the student was reading last
/// @param scroll how far that page was scrolled
/// @param frame where the window was last
/// @param half a sitting that was left half done
/// @param edition what the guide meant then
/// @param trouble what the student should know of it; empty when all is well
record Found(
        Optional<Place> place,
        Optional<Place> page,
        Optional<Scroll> scroll,
        Optional<Frame> frame,
        Optional<Half> half,
        Optional<Edition> edition,
        Optional<String> trouble) {
    /// Whether nobody was here before.
    boolean isFirstTime() {
        return place.isEmpty() && trouble.isEmpty();
    }

    static Found nothing(String trouble) {
        return new Found(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(trouble));
    }
}
