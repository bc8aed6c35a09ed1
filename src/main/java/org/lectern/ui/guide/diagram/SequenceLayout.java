package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Block;
import org.lectern.content.Event;
import org.lectern.content.Participant;

/// Where everything in a sequence stands, in pixels.
///
/// @param frames each before those inside it
/// @param bounds the smallest rectangle around all of it
record SequenceLayout(
        List<Head> heads,
        List<Leg> lines,
        List<Said> messages,
        List<Caption> notes,
        List<Enclosure> frames,
        Rectangle2D bounds) {

    /// A participant at the top of its line.
    record Head(Participant participant, Rectangle2D place) {}

    /// A message on its way.
    ///
    /// @param words where they stand; none for a message without
    record Said(Event.Message message, List<Point2D> points, List<Caption> words) {
        Said {
            points = List.copyOf(points);
            words = List.copyOf(words);
        }
    }

    /// A frame around some events.
    ///
    /// @param word in the corner
    /// @param labels of its branches
    /// @param partings the lines between its branches
    record Enclosure(Caption word, Rectangle2D bounds, List<Caption> labels, List<Leg> partings) {
        Enclosure {
            labels = List.copyOf(labels);
            partings = List.copyOf(partings);
        }
    }

    static SequenceLayout of(Block.Sequence sequence, Ruler ruler) {
        var em = ruler.em();
        var columns = new Columns(sequence, ruler);
        var top = sequence.participants().stream()
                .mapToDouble(each -> Columns.head(each, ruler).getHeight())
                .max()
                .orElse(0);
        var heads = sequence.participants().stream()
                .map(each -> {
                    var size = Columns.head(each, ruler);
                    var corner = columns.at(each.id()) - size.getWidth() / 2;
                    return new Head(
                            each, new Rectangle2D(corner, top - size.getHeight(), size.getWidth(), size.getHeight()));
                })
                .toList();
        var flow = new Flow(columns, ruler, top + 1.2 * em);
        flow.go(sequence.events());
        var lines = sequence.participants().stream()
                .map(each -> columns.at(each.id()))
                .map(x -> new Leg(new Point2D(x, top), new Point2D(x, flow.bottom())))
                .toList();
        return new SequenceLayout(
                heads, lines, flow.messages(), flow.notes(), flow.frames(), bounds(heads, lines, flow, em));
    }

    private static Rectangle2D bounds(List<Head> heads, List<Leg> lines, Flow flow, double em) {
        var areas = new ArrayList<Rectangle2D>();
        heads.forEach(head -> areas.add(head.place()));
        lines.forEach(line -> areas.add(Areas.spot(line.end())));
        flow.messages().stream()
                .flatMap(said -> Stream.concat(
                        said.points().stream().map(Areas::spot),
                        said.words().stream().map(Caption::place)))
                .forEach(areas::add);
        flow.notes().forEach(note -> areas.add(note.place()));
        flow.frames().forEach(frame -> areas.add(frame.bounds()));
        return Areas.grown(Areas.around(areas), 0.25 * em);
    }
}
