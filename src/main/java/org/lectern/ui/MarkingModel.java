package org.lectern.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Course;
import org.lectern.quiz.Corrections;
import org.lectern.quiz.Heed;
import org.lectern.quiz.Lexicon;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Spot;
import org.lectern.quiz.Strictness;

/// How the marking of typed answers follows the student's corrections, course by course. What they come to is read from
/// the log; only whether they are followed is kept.
public final class MarkingModel {
    private final MainModel main;
    private final LearningModel learning;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Map<String, Heed>> heeds = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<String, Strictness>> strictness = new ReadOnlyObjectWrapper<>(Map.of());
    private long asked;

    /// @param lane reads the answers again, since that takes time
    public MarkingModel(MainModel main, LearningModel learning, Lane lane) {
        this.main = main;
        this.learning = learning;
        this.lane = lane;
        learning.markBy(this::inUse);
    }

    /// What is wished, by the id of the course.
    public ReadOnlyObjectProperty<Map<String, Heed>> heedsProperty() {
        return heeds.getReadOnlyProperty();
    }

    /// What the corrections come to, followed or not, by the id of the course.
    public ReadOnlyObjectProperty<Map<String, Strictness>> strictnessProperty() {
        return strictness.getReadOnlyProperty();
    }

    /// Wishes what was wished before.
    public void wish(Map<String, Heed> former) {
        heeds.set(Map.copyOf(former));
    }

    public Heed heed(String course) {
        return heeds.get().getOrDefault(course, Heed.ALL);
    }

    /// Follows the corrections, or does not any more; they are kept either way.
    public void turn(String course) {
        wish(course, heed(course).turned());
    }

    /// Follows only corrections to come.
    public void beginAgain(String course) {
        wish(course, heed(course).from(learning.now().toInstant()));
        refresh();
    }

    private void wish(String course, Heed heed) {
        var others = new HashMap<>(heeds.get());
        others.put(course, heed);
        wish(others);
    }

    private Strictness inUse(String course) {
        return heed(course).isOn() ? strictness.get().getOrDefault(course, Strictness.STANDARD) : Strictness.STANDARD;
    }

    /// Takes into account what was corrected since.
    public void refresh() {
        learning.history().ifPresent(history -> {
            var nth = ++asked;
            var guide = main.guide();
            var wished = heeds.get();
            var log = history.log();
            lane.run(
                    () -> read(guide, wished, log),
                    read -> {
                        if (nth == asked) {
                            strictness.set(read);
                        }
                    },
                    mishap -> {
                        throw new IllegalStateException("the corrections could not be read", mishap);
                    });
        });
    }

    private static Map<String, Strictness> read(Guide guide, Map<String, Heed> wished, List<LogEntry> log) {
        var lexicons = new HashMap<Guide.Page, Lexicon>();
        var pages = guide.pages().stream()
                .collect(Collectors.groupingBy(page -> page.course().id()));
        return guide.courses()
                .map(Course::id)
                .collect(Collectors.toMap(
                        course -> course,
                        course -> Corrections.strictness(
                                log,
                                guide.deckOf(course),
                                wished.getOrDefault(course, Heed.ALL).since(),
                                spot -> lexicons.computeIfAbsent(
                                        page(pages.getOrDefault(course, List.of()), spot),
                                        page -> Lexicon.of(List.of(page.unit())))),
                        (first, _) -> first));
    }

    private static Guide.Page page(List<Guide.Page> pages, Spot spot) {
        return pages.stream()
                .filter(page -> page.unit().id().equals(spot.unit()))
                .findFirst()
                .orElseThrow();
    }
}
