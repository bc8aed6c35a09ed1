package org.lectern.ui.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.lectern.content.Stretch;
import org.lectern.margin.Kind;
import org.lectern.margin.Placed;
import org.lectern.ui.MarkSymbol;
import org.lectern.ui.guide.DrawnLines;
import org.lectern.ui.guide.WordsView;

/// The marks of one page: their colours under the words, their signs in its margin, whether blocks are drawn or not.
final class MarginSigns {
    private final PageView page;
    private final Consumer<Placed> open;
    private final Map<String, Pane> panes = new HashMap<>();
    private final Runnable pulse = this::place;
    private List<Placed> marks = List.of();
    private OptionalLong awaited = OptionalLong.empty();

    /// @param open opens a mark
    MarginSigns(PageView page, Consumer<Placed> open) {
        this.page = page;
        this.open = open;
        page.markings().whenDrawn((block, _) -> drawn(block));
        page.markings().whenUndrawn(panes::remove);
        page.sceneProperty().subscribe(this::attach);
        attach(null, page.getScene());
    }

    private void attach(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(pulse);
        }
    }

    /// Shows these marks and no others.
    void show(List<Placed> wanted) {
        if (marks.equals(wanted)) {
            return;
        }
        marks = List.copyOf(wanted);
        for (var kind : Kind.values()) {
            if (kind.isHighlight()) {
                page.markings().set("pen-" + MarkSymbol.word(kind), stretches(kind));
            }
        }
        panes.forEach(this::fill);
        place();
    }

    private List<Stretch> stretches(Kind kind) {
        return marks.stream()
                .filter(mark -> mark.mark().kind() == kind)
                .flatMap(mark -> mark.found().stream())
                .flatMap(found -> found.stretches().stream())
                .toList();
    }

    private void drawn(String block) {
        var pane = new Pane();
        pane.setManaged(false);
        pane.setPickOnBounds(false);
        pane.setViewOrder(-2); // above the block and what covers it
        var former = panes.put(block, pane);
        if (block.isEmpty()) {
            page.getChildren().remove(former);
            page.getChildren().addFirst(pane); // Tab comes to what belongs to the head before it goes down the page
        } else {
            page.slot(block).ifPresent(slot -> slot.cover(pane));
        }
        fill(block, pane);
    }

    private void fill(String block, Pane pane) {
        pane.getChildren()
                .setAll(marks.stream()
                        .filter(mark -> mark.block().equals(block))
                        .map(mark -> new MarkSign(mark, () -> open.accept(mark)))
                        .toList());
    }

    /// Gives the keyboard to the sign of a mark as soon as it is drawn.
    void focus(long number) {
        awaited = OptionalLong.of(number);
        place();
    }

    /// Puts every sign beside the line where its mark begins, and one that would lie on another below it.
    private void place() {
        panes.forEach((block, pane) -> {
            var tops = new LinkedHashMap<MarkSign, Double>();
            for (var child : pane.getChildren()) {
                if (child instanceof MarkSign sign) {
                    var line = line(sign.mark());
                    sign.setVisible(line.isPresent());
                    line.map(pane::sceneToLocal).ifPresent(box -> tops.put(sign, box.getCenterY()));
                }
            }
            var least = new double[] {Double.NEGATIVE_INFINITY};
            tops.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                    .forEach(entry -> {
                        var sign = entry.getKey();
                        sign.autosize();
                        sign.relocate(
                                left(block, pane) - sign.getWidth(),
                                Math.max(entry.getValue() - sign.middle(), least[0]));
                        least[0] = sign.getLayoutY() + sign.getHeight();
                    });
        });
        if (awaited.isPresent()) {
            sign(awaited.getAsLong()).filter(MarkSign::isVisible).ifPresent(sign -> {
                awaited = OptionalLong.empty();
                sign.requestFocus();
            });
        }
    }

    /// Where the lines of a block begin, in the pixels of its pane.
    private double left(String block, Pane pane) {
        return block.isEmpty()
                ? page.markings().lines(block).stream()
                        .mapToDouble(line -> pane.sceneToLocal(line.localToScene(line.getLayoutBounds()))
                                .getMinX())
                        .min()
                        .orElse(0)
                : 0;
    }

    Optional<MarkSign> sign(long number) {
        return panes.values().stream()
                .flatMap(pane -> pane.getChildren().stream())
                .flatMap(child -> child instanceof MarkSign sign ? Stream.of(sign) : Stream.empty())
                .filter(sign -> sign.mark().number() == number)
                .findFirst();
    }

    /// Where the line begins with which a mark begins, in the scene; empty while it cannot be seen.
    Optional<Bounds> line(Placed mark) {
        var stretches = mark.found().stream()
                .flatMap(found -> found.stretches().stream())
                .toList();
        return stretches.isEmpty()
                ? heading(mark.block()).map(line -> beginning(line, 0))
                : stretches.stream()
                        .flatMap(stretch -> drawn(stretch).map(line -> beginning(line, stretch.from())))
                        .findFirst();
    }

    private static Bounds beginning(WordsView line, int at) {
        return line.localToScene(new Path(line.caret(at)).getLayoutBounds());
    }

    /// The first line of a section that can be seen.
    private Optional<WordsView> heading(String block) {
        return page.markings().lines(block).stream().filter(DrawnLines::isShown).findFirst();
    }

    /// Where a mark lies in the scene, stretch by stretch, as far as it is drawn; of a section, its first line.
    Stream<Bounds> boxes(Placed mark) {
        var stretches = mark.found().stream()
                .flatMap(found -> found.stretches().stream())
                .toList();
        if (stretches.isEmpty()) {
            return heading(mark.block()).stream().map(line -> line.localToScene(line.getLayoutBounds()));
        }
        return stretches.stream().flatMap(stretch -> drawn(stretch).map(line -> box(line, stretch)));
    }

    private Stream<WordsView> drawn(Stretch stretch) {
        return page.markings().line(stretch.block(), stretch.line()).stream().filter(DrawnLines::isShown);
    }

    private static Bounds box(WordsView line, Stretch stretch) {
        return line.localToScene(new Path(line.shape(stretch.from(), stretch.to())).getLayoutBounds());
    }

    /// The mark whose words are at a point of the scene, the latest of several.
    Optional<Placed> at(Point2D point) {
        return marks.stream()
                .filter(mark -> mark.mark().kind().isHighlight())
                .filter(mark -> mark.found().stream()
                        .flatMap(found -> found.stretches().stream())
                        .anyMatch(stretch -> drawn(stretch).anyMatch(line -> covers(line, stretch, point))))
                .max(Comparator.comparingLong(Placed::number));
    }

    private static boolean covers(WordsView line, Stretch stretch, Point2D point) {
        var shape = new Path(line.shape(stretch.from(), stretch.to()));
        shape.setFill(Color.BLACK);
        return shape.contains(line.sceneToLocal(point));
    }
}
