package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.lectern.content.Block;
import org.lectern.content.Edge;
import org.lectern.content.Participant;

/// Who says what to whom.
record SequenceSketch(Block.Sequence sequence) implements Sketch<SequenceLayout> {
    @Override
    public boolean takesLong() {
        return false;
    }

    @Override
    public Callable<SequenceLayout> lay(FontRuler ruler) {
        return () -> SequenceLayout.of(sequence, ruler);
    }

    @Override
    public Map<String, String> told(Set<String> covered) {
        return new Heard(sequence).participants();
    }

    @Override
    public Drawn paint(SequenceLayout layout, Brush brush) {
        var parts = new ArrayList<Node>();
        layout.lines().forEach(line -> parts.add(line(line, "lifeline")));
        layout.frames().forEach(frame -> parts.add(frame(frame, brush)));
        layout.messages().forEach(said -> parts.add(message(said, brush)));
        var told = told(Set.of());
        layout.heads()
                .forEach(head -> parts.add(
                        head(head, told.getOrDefault(head.participant().id(), ""), brush)));
        layout.notes().forEach(note -> parts.add(note(note, brush)));
        layout.messages().stream()
                .flatMap(said -> said.words().stream())
                .forEach(words -> parts.add(brush.note(words.text(), words.place(), "edge-label")));
        return new Drawn(layout.bounds(), parts);
    }

    private static Group message(SequenceLayout.Said said, Brush brush) {
        return Arrow.of(
                said.points(),
                said.message().line().orElse(Edge.Line.SOLID),
                said.message().ends().orElse(Edge.Ends.ARROW),
                brush.ruler().em());
    }

    private static Group head(SequenceLayout.Head head, String told, Brush brush) {
        var participant = head.participant();
        var em = brush.ruler().em();
        var area = head.place();
        var words = Brush.words(participant.label(), brush.ruler().label(), "diagram-label");
        var size = brush.ruler().label(participant.label());
        words.setX(Areas.centre(area).getX() - size.getWidth() / 2);
        var group = switch (participant.role().orElse(Participant.Role.SYSTEM)) {
            case SYSTEM -> {
                words.setY(Areas.centre(area).getY() - size.getHeight() / 2);
                yield new Group(box(area, "box-shape"), words);
            }
            case PERSON -> {
                words.setY(area.getMaxY() - size.getHeight() - 0.25 * em);
                yield new Group(person(Areas.centre(area).getX(), area.getMinY(), em), words);
            }
        };
        group.setId(participant.id());
        group.getStyleClass().addAll("diagram-node", "plain");
        brush.tell(group, told);
        brush.link(group, told, participant.link());
        return group;
    }

    /// A head on shoulders.
    private static Node person(double x, double top, double em) {
        var head = new Circle(x, top + 0.65 * em, 0.6 * em);
        var body = new Path(
                new MoveTo(x - 1.1 * em, top + 2.6 * em),
                new CubicCurveTo(
                        x - 1.1 * em, top + 1.1 * em, x + 1.1 * em, top + 1.1 * em, x + 1.1 * em, top + 2.6 * em),
                new ClosePath());
        List.of(body, head).forEach(part -> part.getStyleClass().add("box-shape"));
        return new Group(body, head);
    }

    private static Group note(Caption note, Brush brush) {
        var size = brush.ruler().note(note.text());
        var words = Brush.words(note.text(), brush.ruler().note(), "diagram-note");
        words.setX(Areas.centre(note.place()).getX() - size.getWidth() / 2);
        words.setY(Areas.centre(note.place()).getY() - size.getHeight() / 2);
        return new Group(box(note.place(), "sequence-note"), words);
    }

    private static Group frame(SequenceLayout.Enclosure frame, Brush brush) {
        var tab = frame.word().place();
        var cut = tab.getHeight() / 2;
        var corner = new Polygon(
                tab.getMinX(),
                tab.getMinY(),
                tab.getMaxX(),
                tab.getMinY(),
                tab.getMaxX(),
                tab.getMaxY() - cut,
                tab.getMaxX() - cut,
                tab.getMaxY(),
                tab.getMinX(),
                tab.getMaxY());
        corner.getStyleClass().add("frame-corner");
        var word = Brush.words(frame.word().text(), brush.ruler().note(), "diagram-note");
        word.getStyleClass().add("frame-word");
        word.setX(tab.getMinX() + 0.6 * brush.ruler().em());
        word.setY(tab.getMinY() + 0.2 * brush.ruler().em());
        var group = new Group(box(frame.bounds(), "enclosure"), corner, word);
        frame.partings().forEach(line -> group.getChildren().add(line(line, "parting")));
        frame.labels()
                .forEach(label -> group.getChildren().add(brush.note(label.text(), label.place(), "frame-label")));
        return group;
    }

    private static Rectangle box(Rectangle2D area, String styleClass) {
        var box = new Rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        box.getStyleClass().add(styleClass);
        return box;
    }

    private static Line line(Leg leg, String styleClass) {
        var line = new Line(
                leg.start().getX(),
                leg.start().getY(),
                leg.end().getX(),
                leg.end().getY());
        line.getStyleClass().add(styleClass);
        return line;
    }
}
