package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import org.lectern.content.Hits;
import org.lectern.content.Stretch;
import org.lectern.content.Transcript;
import org.lectern.content.Unit;
import org.lectern.content.UnitText;
import org.lectern.ui.guide.DrawnLines;
import org.lectern.ui.guide.WordsView;

/// The words of an open page: where they lie in the window, and which of them can be seen.
final class PageText {
    /// How much more a line counts that lies above or below a point than one beside it.
    private static final double STEEP = 1000;

    private final PageView page;
    private final Unit unit;
    private Optional<UnitText> words = Optional.empty();
    private Optional<UnitText> labels = Optional.empty();
    private Optional<UnitText> copied = Optional.empty();

    PageText(PageView page, Unit unit) {
        this.page = page;
        this.unit = unit;
    }

    /// Put together when it is first asked for: a long unit shall open at once.
    UnitText text() {
        var known = words.orElseGet(() -> UnitText.of(unit));
        words = Optional.of(known);
        return known;
    }

    /// The words within the figures, which can be found, and are copied with the text around them.
    UnitText labels() {
        var known = labels.orElseGet(() -> UnitText.ofFigures(unit));
        labels = Optional.of(known);
        return known;
    }

    /// Every place of words that can be seen, within figures too, in reading order.
    List<Stretch> hits(String words) {
        var order = new HashMap<String, Integer>();
        unit.blocks().forEach(block -> order.put(block.id(), order.size()));
        return Stream.concat(
                        Hits.of(text(), words, this::isShown).stream(),
                        Hits.of(labels(), words, this::isLabelShown).stream())
                .sorted(Comparator.comparingInt(hit -> order.getOrDefault(hit.block(), -1)))
                .toList();
    }

    private boolean isLabelShown(int line) {
        var entry = labels().entries().get(line);
        return isLabelShown(entry.block(), entry.line().key());
    }

    private boolean isLabelShown(String block, String label) {
        return page.peeling()
                .cover(block)
                .filter(cover -> cover.covered()
                        .anyMatch(target -> target.isLabel() && target.item().equals(label)))
                .isEmpty();
    }

    /// All that can be copied: the words of the page, and those of its figures where these stand.
    UnitText copied() {
        var known = copied.orElseGet(() -> UnitText.withFigures(unit));
        copied = Optional.of(known);
        return known;
    }

    /// Stretches of the text, and between them the whole words of each figure that lies among them, as far as they can
    /// be seen.
    List<Stretch> withFigures(List<Stretch> stretches) {
        var all = new ArrayList<Stretch>();
        for (var at = 0; at < stretches.size(); at++) {
            all.add(stretches.get(at));
            if (at > 0 && at == stretches.size() - 1 ? isEnd(stretches.get(at)) : at < stretches.size() - 1) {
                all.addAll(figure(stretches.get(at)));
            }
        }
        return all;
    }

    private boolean isEnd(Stretch stretch) {
        var last = text().entries().getLast();
        return stretch.equals(last.stretch(stretch.from(), last.length()));
    }

    /// The words of the figure under a title.
    private List<Stretch> figure(Stretch title) {
        return !title.line().equals("title")
                ? List.of()
                : copied().entries().stream()
                        .filter(entry -> entry.block().equals(title.block()))
                        .filter(entry -> entry.line().key().startsWith(UnitText.WITHIN))
                        .filter(entry ->
                                isLabelShown(entry.block(), entry.line().key().substring(UnitText.WITHIN.length())))
                        .map(entry -> entry.stretch(0, entry.length()))
                        .toList();
    }

    PageView page() {
        return page;
    }

    UnitText.Entry entry(int line) {
        return text().entries().get(line);
    }

    int length(int line) {
        return entry(line).length();
    }

    /// Whether a line can be seen, or could if its block were drawn: answers are hidden until they are asked for.
    boolean isShown(int line) {
        var entry = entry(line);
        return page.markings().lines(entry.block()).isEmpty()
                ? entry.line().shown() != Transcript.Shown.ANSWERED
                        && !page.peeling().hides(entry.block(), entry.line().key())
                : drawn(line).filter(DrawnLines::isShown).isPresent();
    }

    /// The lines that can be seen, from one to another.
    IntStream shown(int from, int to) {
        return IntStream.rangeClosed(
                        Math.max(0, from), Math.min(to, text().entries().size() - 1))
                .filter(this::isShown);
    }

    Optional<WordsView> drawn(int line) {
        return page.markings().line(entry(line).block(), entry(line).line().key());
    }

    /// The stretches between two places, line by line, of what can be seen.
    List<Stretch> between(Caret from, Caret to) {
        return shown(from.line(), to.line())
                .mapToObj(line -> entry(line)
                        .stretch(line == from.line() ? from.at() : 0, line == to.line() ? to.at() : length(line)))
                .toList();
    }

    /// The place that is nearest to a point of the scene.
    Optional<Caret> at(Point2D point) {
        return nearest(point).flatMap(flow -> caret(flow, flow.at(flow.sceneToLocal(point))));
    }

    private Optional<Caret> caret(WordsView flow, int at) {
        var block = page.blockAt(page.sceneToLocal(flow.localToScene(0, 1)).getY());
        return flow.line()
                .map(line -> text().index(block, line.key()))
                .filter(index -> index.isPresent())
                .map(index -> new Caret(index.getAsInt(), at));
    }

    private Optional<WordsView> nearest(Point2D point) {
        var block = page.blockAt(page.sceneToLocal(point).getY());
        return page.markings().lines(block).stream()
                .filter(DrawnLines::isShown)
                .min(Comparator.comparingDouble(flow -> distance(flow, point)));
    }

    private static double distance(WordsView flow, Point2D point) {
        var box = flow.localToScene(flow.getLayoutBounds());
        return STEEP * beyond(point.getY(), box.getMinY(), box.getMaxY())
                + beyond(point.getX(), box.getMinX(), box.getMaxX());
    }

    private static double beyond(double value, double least, double most) {
        return Math.max(0, Math.max(least - value, value - most));
    }

    /// The place where a stretch begins; empty when the unit has no such line.
    Optional<Caret> caret(Stretch stretch) {
        var index = text().index(stretch.block(), stretch.line());
        return index.isPresent() ? Optional.of(new Caret(index.getAsInt(), stretch.from())) : Optional.empty();
    }

    /// The place where a stretch begins, or the last line before the figure that it is in.
    Caret near(Stretch stretch) {
        return caret(stretch).orElseGet(() -> {
            var last = IntStream.range(0, text().entries().size())
                    .filter(line -> entry(line).block().equals(stretch.block()))
                    .max()
                    .orElse(0);
            return new Caret(last, length(last));
        });
    }

    /// The first place that can be seen in the window.
    Caret top() {
        var top = page.window();
        return at(new Point2D(top.getMinX(), top.getMinY() + 1)).orElse(new Caret(0, 0));
    }

    /// Where the caret stands in the scene; empty while its block is not drawn.
    Optional<Bounds> place(Caret caret) {
        return drawn(caret.line()).map(flow -> flow.localToScene(new Path(flow.caret(caret.at())).getLayoutBounds()));
    }
}
