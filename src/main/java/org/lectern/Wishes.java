package org.lectern;

import org.lectern.quiz.Planning;
import org.lectern.schedule.plan.Preferences;
import org.lectern.store.Store;

/// How the student wished each course to be planned, as the store keeps it.
final class Wishes {
    /// Before the names under which wishes are kept; the course follows.
    private static final String PREFERENCES = "preferences/";

    private Wishes() {}

    /// The name under which the wishes of a course are kept.
    static String name(String course) {
        return PREFERENCES + course;
    }

    static Planning read(Store store) {
        var planning = Planning.STANDARD.with(store.parameters().parameters());
        for (var kept : store.values(PREFERENCES).entrySet()) {
            var wishes = Preferences.of(kept.getValue());
            if (wishes.isPresent()) {
                planning = planning.with(kept.getKey().substring(PREFERENCES.length()), wishes.get());
            }
        }
        return planning;
    }
}
