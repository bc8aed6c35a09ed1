package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Stretch;

/// What is sought on a page, where it stands, and which place is looked at.
final class Finding {
    private static final String HIT = "hit";
    private static final String PRESENT = "present-hit";

    private final ReadOnlyObjectWrapper<Count> count = new ReadOnlyObjectWrapper<>(new Count("", 0, 0));
    private final Consumer<Stretch> reveal;
    private Optional<PageText> text = Optional.empty();
    private List<Stretch> hits = List.of();
    private String sought = "";
    private Function<PageText, List<Stretch>> seeking = _ -> List.of();
    private int present;

    /// @param present the place that is looked at, from 1; 0 when there is none
    record Count(String sought, int present, int all) {}

    /// @param reveal brings a hit into view
    Finding(Consumer<Stretch> reveal) {
        this.reveal = reveal;
    }

    ReadOnlyObjectProperty<Count> countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Searches another page, or the same with other words in it.
    void search(PageText page) {
        text.ifPresent(former -> paint(former, List.of(), List.of()));
        text = Optional.of(page);
        refresh();
    }

    /// Seeks words from a place on.
    void seek(String words, Optional<Caret> from) {
        sought = words;
        seeking = page -> page.hits(words);
        hits = found();
        present = from.flatMap(start -> IntStream.range(0, hits.size())
                        .filter(hit -> start.compareTo(near(hits.get(hit))) <= 0)
                        .boxed()
                        .findFirst())
                .orElse(0);
        show();
    }

    /// Marks what something else than the words alone seeks, and looks at one of the places.
    ///
    /// @param words as they were typed
    void look(String words, Function<PageText, List<Stretch>> found, Stretch first) {
        sought = words;
        seeking = found;
        hits = found();
        present = Math.max(0, hits.indexOf(first));
        show();
    }

    /// Looks again: answers may have been shown or hidden.
    void refresh() {
        var looked = present < hits.size() ? Optional.of(hits.get(present)) : Optional.<Stretch>empty();
        hits = found();
        present = looked.map(hits::indexOf)
                .filter(at -> at >= 0)
                .orElse(Math.clamp(present, 0, Math.max(0, hits.size() - 1)));
        paint();
    }

    void next() {
        turn(1);
    }

    void before() {
        turn(-1);
    }

    /// What is sought is no longer marked.
    void close() {
        text.ifPresent(page -> paint(page, List.of(), List.of()));
        hits = List.of();
    }

    /// The hit that is looked at.
    Optional<Stretch> present() {
        return present < hits.size() ? Optional.of(hits.get(present)) : Optional.empty();
    }

    private void turn(int by) {
        refresh();
        if (!hits.isEmpty()) {
            present = Math.floorMod(present + by, hits.size());
        }
        show();
    }

    private List<Stretch> found() {
        return text.map(seeking).orElse(List.of());
    }

    private Caret near(Stretch hit) {
        return text.orElseThrow().near(hit);
    }

    private void show() {
        paint();
        present().ifPresent(reveal);
    }

    private void paint() {
        text.ifPresent(page -> paint(page, hits, present().map(List::of).orElse(List.of())));
        count.set(new Count(sought, hits.isEmpty() ? 0 : present + 1, hits.size()));
    }

    private static void paint(PageText page, List<Stretch> all, List<Stretch> present) {
        page.page().markings().set(HIT, all);
        page.page().markings().set(PRESENT, present);
        page.page().figures().set(page.labels(), all, present.stream().findFirst());
    }
}
