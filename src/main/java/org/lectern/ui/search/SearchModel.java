package org.lectern.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.margin.Placed;
import org.lectern.search.Document;
import org.lectern.search.Found;
import org.lectern.search.Index;
import org.lectern.search.Kind;
import org.lectern.search.Result;
import org.lectern.search.Sought;
import org.lectern.search.Source;
import org.lectern.search.UnitSource;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.MainModel;
import org.lectern.ui.Place;

/// What is sought in everything that can be read, what was found, and what was sought before.
public final class SearchModel {
    private static final int MOST_RECENT = 8;

    private final MainModel main;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Sighting> sighting = new ReadOnlyObjectWrapper<>(Sighting.NOTHING);
    private final ReadOnlyObjectWrapper<List<String>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Source notes = NoteDocuments.of(List.of());
    private Index index = Index.EMPTY;
    private boolean ready;
    /// What the lane made last.
    private volatile Index latest = Index.EMPTY;

    /// A place that was found and gone to.
    ///
    /// @param answered whether what its answer says was asked for
    /// @param nth tells two visits of one place apart
    public record Opened(Sought sought, Document document, boolean answered, long nth) {}

    /// @param lane reads everything, away from the screen
    public SearchModel(MainModel main, Lane lane) {
        this.main = main;
        this.lane = lane;
        main.guideProperty().subscribe(_ -> read());
    }

    /// Finds the notes among some marks as well, in place of those it found before.
    public void note(List<Placed> marks) {
        notes = NoteDocuments.of(marks);
        read();
    }

    private void read() {
        var guide = main.guide();
        var written = notes;
        if (guide == Guide.EMPTY) {
            return; // nothing has been read yet
        }
        lane.run(
                () -> {
                    latest = latest.again(Stream.concat(UnitSource.of(guide.library()), Stream.of(written)));
                    return latest;
                },
                this::take,
                mishap -> {
                    throw new IllegalStateException("the guide could not be indexed", mishap);
                });
    }

    private void take(Index made) {
        index = made;
        if (!ready) {
            ready = true;
            lane.run(
                    () -> {
                        made.warm();
                        return made;
                    },
                    _ -> {},
                    mishap -> {
                        throw new IllegalStateException("the guide could not be searched", mishap);
                    });
        }
        show(now().typed(), now().narrowing(), now().answered());
    }

    ReadOnlyObjectProperty<Sighting> sightingProperty() {
        return sighting.getReadOnlyProperty();
    }

    /// The place that was gone to last.
    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// What led somewhere before, the latest first.
    public ReadOnlyObjectProperty<List<String>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /// What was sought before as one string, to be saved; [#recent] reads it back.
    public static String written(List<String> recent) {
        return String.join("\n", recent);
    }

    /// Reads what [#written] wrote.
    public static List<String> recent(String written) {
        return written.lines().filter(line -> !line.isBlank()).toList();
    }

    /// Knows again what was sought in earlier sessions.
    public void recall(List<String> sought) {
        recent.set(sought.stream().limit(MOST_RECENT).toList());
        show(now().typed(), now().narrowing(), now().answered());
    }

    /// Seeks what is typed.
    void type(String typed) {
        if (!typed.equals(now().typed())) {
            show(typed, now().narrowing(), Set.of());
        }
    }

    void narrow(Narrowing narrowing) {
        if (narrowing != now().narrowing()) {
            show(now().typed(), narrowing, now().answered());
        }
    }

    /// Shows what the answer of a question says.
    void answer(Result result) {
        var answered = new HashSet<>(now().answered());
        answered.add(result.document());
        show(now().typed(), now().narrowing(), answered);
    }

    /// Goes to a place that was found, where the words are marked.
    void open(Result result) {
        var document = result.document();
        var sought = now().found().sought();
        var answered = now().answered().contains(document);
        recall(Stream.concat(Stream.of(sought.typed()), recent.get().stream())
                .distinct()
                .toList());
        main.go(new Place.Reading(document.course(), document.unit(), document.target()));
        var nth = opened.get().map(Opened::nth).orElse(0L) + 1;
        opened.set(Optional.of(new Opened(sought, document, answered, nth)));
    }

    /// Where a document stands: its unit and its section, if it is not that itself.
    List<String> path(Document document) {
        var beside = document.kind() == Kind.NOTE;
        var guide = main.guide();
        var unit = new Place.Reading(document.course(), document.unit(), "");
        var page = guide.page(unit);
        var course = page.filter(_ -> guide.courses().count() > 1)
                .map(there -> there.course().title());
        var title = page.filter(_ -> beside || !document.target().isEmpty())
                .map(there -> there.unit().title());
        var section = guide.finder()
                .where(document.course(), document.unit(), document.block())
                .filter(_ -> beside || !document.target().equals(document.block()))
                .map(passage -> passage.block().title());
        return Stream.of(course, title, section).flatMap(Optional::stream).toList();
    }

    private Sighting now() {
        return sighting.get();
    }

    private void show(String typed, Narrowing narrowing, Set<Document> answered) {
        var sought = Sought.of(typed);
        var found = sought.isEmpty() ? Found.NOTHING : index.search(sought);
        sighting.set(new Sighting(typed, ready, found, narrowing, answered, recent.get()));
    }
}
