package org.lectern.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.lectern.content.Library;
import org.lectern.content.Unit;
import org.lectern.quiz.Spot;

/// The outline of the guide as a tree: courses, their units, their blocks.
final class OutlineTree {
    private OutlineTree() {}

    /// A line of the outline.
    ///
    /// @param place where it leads
    record Line(String title, Level level, Place place) {
        /// Whether it leads to a block, or stands above the line that does.
        boolean isOnTheWayTo(Place.Reading block) {
            return switch (level) {
                case COURSE -> place.equals(new Place.Progressing(block.course()));
                case UNIT -> place.equals(block.at(""));
                case BLOCK -> place.equals(block);
            };
        }

        /// The block it leads to, if it leads to one.
        Optional<Spot> block() {
            return level == Level.BLOCK && place instanceof Place.Reading(var course, var unit, var block)
                    ? Optional.of(new Spot(course, unit, block))
                    : Optional.empty();
        }
    }

    /// How deep a line stands.
    enum Level {
        COURSE,
        UNIT,
        BLOCK
    }

    /// The tree under an unseen root, reduced to the lines whose title holds the words, and those above them.
    static TreeItem<Line> of(Guide guide, String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        var root = new TreeItem<>(new Line("", Level.COURSE, new Place.Nowhere()));
        guide.library().shelves().stream()
                .flatMap(shelf -> course(shelf, sought).stream())
                .forEach(root.getChildren()::add);
        return root;
    }

    private static Optional<TreeItem<Line>> course(Library.Shelf shelf, String sought) {
        var units = shelf.units().stream()
                .flatMap(unit -> unit(new Guide.Page(shelf.course(), unit), sought).stream())
                .toList();
        var line = new Line(
                shelf.course().title(),
                Level.COURSE,
                new Place.Progressing(shelf.course().id()));
        return branch(line, units, sought);
    }

    private static Optional<TreeItem<Line>> unit(Guide.Page page, String sought) {
        var whole = matches(page.unit().title(), sought);
        var blocks = blocks(page, page.unit(), whole ? "" : sought).toList();
        return branch(new Line(page.unit().title(), Level.UNIT, page.place()), blocks, sought);
    }

    private static Stream<TreeItem<Line>> blocks(Guide.Page page, Unit unit, String sought) {
        return unit.blocks().stream()
                .filter(block -> matches(block.title(), sought))
                .map(block -> new TreeItem<>(new Line(block.title(), Level.BLOCK, page.at(block.id()))));
    }

    private static Optional<TreeItem<Line>> branch(Line line, List<TreeItem<Line>> below, String sought) {
        if (below.isEmpty() && !matches(line.title(), sought)) {
            return Optional.empty();
        }
        var item = new TreeItem<>(line);
        item.getChildren().addAll(below);
        item.setExpanded(true);
        return Optional.of(item);
    }

    private static boolean matches(String title, String sought) {
        return title.toLowerCase(Locale.ROOT).contains(sought);
    }
}
