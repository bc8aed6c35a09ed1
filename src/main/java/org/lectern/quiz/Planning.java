package org.lectern.quiz;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lectern.schedule.Parameters;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;
import org.lectern.schedule.plan.Preferences;

/// How the cards of each course are planned: by what the student wishes of the course, and by the parameters of his
/// memory, which is one for all courses.
public final class Planning {
    public static final Planning STANDARD = of(Settings.STANDARD);

    private final Preferences usual;
    private final Map<String, Preferences> courses;
    private final Scheduler usualScheduler;
    private final Map<String, Scheduler> schedulers = new HashMap<>();

    private Planning(Preferences usual, Map<String, Preferences> courses) {
        this.usual = usual;
        this.courses = Collections.unmodifiableMap(courses);
        usualScheduler = new Scheduler(usual.settings());
        courses.forEach((course, wishes) -> schedulers.put(course, new Scheduler(wishes.settings())));
    }

    /// All courses alike.
    public static Planning of(Settings settings) {
        return new Planning(Preferences.STANDARD.withSettings(settings), Map.of());
    }

    /// The same with other wishes for a course; its parameters are still those of all.
    public Planning with(String course, Preferences wishes) {
        var others = new HashMap<>(courses);
        others.put(course, with(wishes, parameters()));
        return new Planning(usual, others);
    }

    /// The same with other parameters for all courses.
    public Planning with(Parameters parameters) {
        var others = new HashMap<String, Preferences>();
        courses.forEach((course, wishes) -> others.put(course, with(wishes, parameters)));
        return new Planning(with(usual, parameters), others);
    }

    private static Preferences with(Preferences wishes, Parameters parameters) {
        return wishes.withSettings(wishes.settings().withParameters(parameters));
    }

    /// Those that all courses are planned with.
    public Parameters parameters() {
        return usual.settings().parameters();
    }

    /// The courses of which something particular is wished.
    public Set<String> courses() {
        return courses.keySet();
    }

    /// What the student wishes of a course.
    public Preferences preferences(String course) {
        return courses.getOrDefault(course, usual);
    }

    /// What plans the cards of a course.
    public Scheduler scheduler(String course) {
        return schedulers.getOrDefault(course, usualScheduler);
    }

    /// What plans a card.
    public Scheduler scheduler(CardId card) {
        return scheduler(card.course());
    }
}
