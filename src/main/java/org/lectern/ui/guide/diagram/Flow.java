package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Event;

/// Sets the events of a sequence one under the other.
final class Flow {
    private final Columns columns;
    private final Ruler ruler;
    private final double em;
    private final List<SequenceLayout.Said> messages = new ArrayList<>();
    private final List<Caption> notes = new ArrayList<>();
    private final List<SequenceLayout.Enclosure> frames = new ArrayList<>();
    private double y;

    /// @param y where the first event may begin
    Flow(Columns columns, Ruler ruler, double y) {
        this.columns = columns;
        this.ruler = ruler;
        this.em = ruler.em();
        this.y = y;
    }

    List<SequenceLayout.Said> messages() {
        return List.copyOf(messages);
    }

    List<Caption> notes() {
        return List.copyOf(notes);
    }

    List<SequenceLayout.Enclosure> frames() {
        return List.copyOf(frames);
    }

    double bottom() {
        return y;
    }

    /// @return all that the events cover
    List<Rectangle2D> go(List<Event> events) {
        return events.stream()
                .flatMap(event -> switch (event) {
                    case Event.Message message -> say(message).stream();
                    case Event.Note note -> List.of(note(note)).stream();
                    case Event.Frame frame -> List.of(frame(frame)).stream();
                })
                .toList();
    }

    private List<Rectangle2D> say(Event.Message message) {
        var from = columns.at(message.from());
        var to = columns.at(message.to());
        var said = from == to ? toOneself(message, from) : across(message, from, to);
        messages.add(said);
        y += 1.3 * em;
        var areas = new ArrayList<>(said.points().stream().map(Areas::spot).toList());
        said.words().forEach(words -> areas.add(words.place()));
        return areas;
    }

    private SequenceLayout.Said across(Event.Message message, double from, double to) {
        var words = message.label().stream()
                .map(label -> caption(label, (from + to) / 2, y, 0.5))
                .toList();
        y += words.isEmpty() ? 0.6 * em : words.getFirst().place().getHeight() + 0.25 * em;
        return new SequenceLayout.Said(message, List.of(new Point2D(from, y), new Point2D(to, y)), words);
    }

    private SequenceLayout.Said toOneself(Event.Message message, double x) {
        var out = x + Columns.LOOP * em;
        var height = Math.max(
                1.4 * em,
                message.label().map(label -> ruler.note(label).getHeight()).orElse(0.0));
        var words = message.label().stream()
                .map(label -> caption(
                        label, out + 0.5 * em, y + (height - ruler.note(label).getHeight()) / 2, 0))
                .toList();
        var points = List.of(
                new Point2D(x, y), new Point2D(out, y), new Point2D(out, y + height), new Point2D(x, y + height));
        y += height;
        return new SequenceLayout.Said(message, points, words);
    }

    /// @param share the part of the width that lies left of x
    private Caption caption(String words, double x, double top, double share) {
        var size = ruler.note(words);
        return new Caption(words, new Rectangle2D(x - share * size.getWidth(), top, size.getWidth(), size.getHeight()));
    }

    private Rectangle2D note(Event.Note note) {
        var over = note.over().stream().mapToDouble(columns::at).summaryStatistics();
        var size = columns.note(note.text());
        var middle = (over.getMin() + over.getMax()) / 2;
        var place = switch (note.side().orElse(Event.Side.OVER)) {
            case LEFT -> at(over.getMin() - 0.7 * em - size.getWidth(), size);
            case RIGHT -> at(over.getMax() + 0.7 * em, size);
            case OVER -> {
                var width = Math.max(size.getWidth(), over.getMax() - over.getMin() + 2 * em);
                yield at(
                        middle - (over.getCount() > 1 ? width : size.getWidth()) / 2,
                        new Dimension2D(over.getCount() > 1 ? width : size.getWidth(), size.getHeight()));
            }
        };
        notes.add(new Caption(note.text(), place));
        y += size.getHeight() + em;
        return place;
    }

    private Rectangle2D at(double x, Dimension2D size) {
        return new Rectangle2D(x, y, size.getWidth(), size.getHeight());
    }

    private Rectangle2D frame(Event.Frame frame) {
        var top = y;
        var place = frames.size();
        var word = ruler.note(frame.word());
        var tab = new Rectangle2D(0, top, word.getWidth() + 1.6 * em, word.getHeight() + 0.4 * em);
        var inside = new ArrayList<Rectangle2D>();
        var labels = new ArrayList<Caption>();
        var partings = new ArrayList<Double>();
        for (var branch : frame.branches()) {
            var first = inside.isEmpty() && partings.isEmpty() && y == top;
            if (!first) {
                partings.add(y - 0.4 * em);
            }
            branch.label()
                    .map(label -> "[" + label + "]")
                    .ifPresent(label ->
                            labels.add(caption(label, first ? tab.getWidth() + 0.6 * em : 0.7 * em, y + 0.2 * em, 0)));
            y += first || branch.label().isPresent() ? tab.getHeight() + 0.6 * em : 0.6 * em;
            inside.addAll(go(branch.events()));
            y += branch.events().isEmpty() ? 0.8 * em : 0;
        }
        var bounds = around(inside, labels, tab, top);
        frames.add(place, enclosure(frame.word(), bounds, tab, labels, partings));
        y = bounds.getMaxY() + 1.1 * em;
        return bounds;
    }

    /// Labels and tab are still told from the frame's left side.
    private Rectangle2D around(List<Rectangle2D> inside, List<Caption> labels, Rectangle2D tab, double top) {
        var core = Areas.around(inside);
        var left = core.getMinX() - 1.1 * em;
        var wide = labels.stream()
                .mapToDouble(label -> label.place().getMaxX() + 0.7 * em)
                .max()
                .orElse(0);
        var right = Math.max(core.getMaxX() + 1.1 * em, left + Math.max(wide, tab.getWidth() + em));
        return new Rectangle2D(left, top, right - left, y - 0.4 * em - top);
    }

    private static SequenceLayout.Enclosure enclosure(
            String word, Rectangle2D bounds, Rectangle2D tab, List<Caption> labels, List<Double> partings) {
        var left = bounds.getMinX();
        return new SequenceLayout.Enclosure(
                new Caption(word, Areas.moved(tab, left)),
                bounds,
                labels.stream()
                        .map(label -> new Caption(label.text(), Areas.moved(label.place(), left)))
                        .toList(),
                partings.stream()
                        .map(at -> new Leg(new Point2D(left, at), new Point2D(bounds.getMaxX(), at)))
                        .toList());
    }
}
