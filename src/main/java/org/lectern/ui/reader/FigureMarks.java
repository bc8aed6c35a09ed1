package org.lectern.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import org.lectern.content.Stretch;
import org.lectern.content.UnitText;
import org.lectern.ui.guide.BlockView;
import org.lectern.ui.guide.diagram.DrawingView;

/// Which words within the figures of a page are marked as found, be they drawn yet or not.
final class FigureMarks {
    private final Map<String, DrawingView> drawings = new HashMap<>();
    private Set<String> selected = Set.of();
    private Map<String, List<Stretch>> found = Map.of();
    private Optional<Stretch> present = Optional.empty();
    private Optional<UnitText> words = Optional.empty();

    /// A block was drawn.
    void drawn(String block, BlockView view) {
        drawings.remove(block);
        view.drawing().ifPresent(drawing -> {
            drawings.put(block, drawing);
            paint(block, drawing);
            drawing.select(selected.contains(block));
        });
    }

    /// Shows that the figures of these blocks are selected with the text around them, and no others.
    void select(Set<String> blocks) {
        if (!selected.equals(blocks)) {
            selected = Set.copyOf(blocks);
            drawings.forEach((block, drawing) -> drawing.select(selected.contains(block)));
        }
    }

    /// Marks these, and no others any more.
    ///
    /// @param labels all words within the figures
    /// @param looked the one that is looked at, which may be elsewhere
    void set(UnitText labels, List<Stretch> hits, Optional<Stretch> looked) {
        words = Optional.of(labels);
        present = looked;
        found = hits.stream().filter(hit -> label(hit).isPresent()).collect(Collectors.groupingBy(Stretch::block));
        drawings.forEach(this::paint);
    }

    private void paint(String block, DrawingView drawing) {
        var here = found.getOrDefault(block, List.of());
        drawing.mark(
                here.stream().flatMap(hit -> label(hit).stream()).collect(Collectors.toSet()),
                present.filter(here::contains).flatMap(this::label));
    }

    /// All the words of the label that a stretch is in.
    private Optional<String> label(Stretch hit) {
        return words.flatMap(text -> {
            var index = text.index(hit.block(), hit.line());
            return index.isPresent()
                    ? Optional.of(text.entries().get(index.getAsInt()).line().words())
                    : Optional.empty();
        });
    }

    /// Where a label is drawn, in the scene; all of its figure where it cannot be told.
    Optional<Bounds> place(Stretch hit) {
        return Optional.ofNullable(drawings.get(hit.block()))
                .map(drawing -> label(hit)
                        .flatMap(drawing::place)
                        .orElseGet(() -> drawing.localToScene(drawing.getLayoutBounds())));
    }
}
