package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.content.Block;
import org.lectern.content.Direction;
import org.lectern.content.Edge;
import org.lectern.content.Group;
import org.lectern.content.Node;
import org.lectern.content.Text;

class LayeredTest {
    private static final double CLOSE = 0.5;

    static Stream<Block.Diagram> diagrams() {
        var random = new Random(7);
        return Stream.generate(() -> tangled(random)).limit(150);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void boxesDoNotOverlap(Block.Diagram diagram) {
        var boxes = lay(diagram).boxes();
        for (var i = 0; i < boxes.size(); i++) {
            for (var j = 0; j < i; j++) {
                var one = boxes.get(i);
                var other = boxes.get(j);
                assertTrue(!one.bounds().intersects(other.bounds()), one + " over " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void arrowsEndOnBorders(Block.Diagram diagram) {
        var layout = lay(diagram);
        for (var route : layout.routes()) {
            for (var end : List.of(
                    List.of(route.edge().from(), route.points().getFirst()),
                    List.of(route.edge().to(), route.points().getLast()))) {
                var border = border(diagram, layout, (String) end.getFirst());
                assertEquals(0, border.distance((javafx.geometry.Point2D) end.getLast()), CLOSE, route.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void wordsOfArrowsKeepClearOfBoxes(Block.Diagram diagram) {
        var layout = lay(diagram);
        for (var caption : layout.captions()) {
            assertEquals(
                    List.of(),
                    layout.boxes().stream()
                            .filter(box -> box.bounds().intersects(Areas.grown(caption.place(), -CLOSE)))
                            .toList(),
                    caption.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void wordsOfArrowsKeepClearOfFramesAndOfEachOther(Block.Diagram diagram) {
        var layout = lay(diagram);
        for (var caption : layout.captions()) {
            var place = Areas.grown(caption.place(), -CLOSE);
            assertEquals(
                    List.of(),
                    layout.frames().stream()
                            .filter(frame -> frame.words().intersects(place)
                                    || Areas.borders(frame.bounds()).stream().anyMatch(leg -> leg.crosses(place)))
                            .toList(),
                    caption.toString());
            assertEquals(
                    List.of(caption),
                    layout.captions().stream()
                            .filter(other -> other.place().intersects(place))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void framesHoldTheirGroupsAndNothingElse(Block.Diagram diagram) {
        var layout = lay(diagram);
        var nesting = new Nesting(diagram);
        for (var group : diagram.groups()) {
            var frame = frame(diagram, layout, group);
            assertEquals(
                    nesting.nodes(group).sorted().toList(),
                    layout.boxes().stream()
                            .filter(box -> frame.intersects(box.bounds()))
                            .peek(box -> assertTrue(frame.contains(box.bounds())))
                            .map(box -> box.node().id())
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void arrowsLeadWhereTheDiagramSays(Direction direction) {
        var layout = lay(diagram(
                direction,
                List.of(node("a", Node.Shape.BOX), node("b", Node.Shape.BOX)),
                List.of(edge("a", "b", "")),
                List.of()));
        var points = layout.routes().getFirst().points();
        var way = points.getLast().subtract(points.getFirst()).normalize();
        assertEquals(
                switch (direction) {
                    case RIGHT -> List.of(1L, 0L);
                    case DOWN -> List.of(0L, 1L);
                    case LEFT -> List.of(-1L, 0L);
                    case UP -> List.of(0L, -1L);
                },
                List.of(Math.round(way.getX()), Math.round(way.getY())));
    }

    @Test
    void theSameDiagramIsLaidOutTheSame() {
        var random = new Random(11);
        var diagram = tangled(random);
        assertEquals(lay(diagram), lay(diagram));
    }

    private static DiagramLayout lay(Block.Diagram diagram) {
        return DiagramLayout.of(diagram, Measured.of(diagram, Diagrams.RULER));
    }

    private static Border border(Block.Diagram diagram, DiagramLayout layout, String id) {
        return layout.boxes().stream()
                .filter(box -> box.node().id().equals(id))
                .map(Box::border)
                .findFirst()
                .orElseGet(() -> Border.of(
                        Node.Shape.BOX,
                        frame(diagram, layout, new Nesting(diagram).named(id).orElseThrow()),
                        15));
    }

    private static Rectangle2D frame(Block.Diagram diagram, DiagramLayout layout, Group group) {
        return layout.frames().stream()
                .filter(frame -> frame.label().equals(group.label()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no frame for " + group + " in " + diagram))
                .bounds();
    }

    /// Nodes of any shape in groups within groups, with arrows between any two of them, to groups, and to themselves.
    private static Block.Diagram tangled(Random random) {
        var shapes = Node.Shape.values();
        var nodes = new ArrayList<Node>();
        var free = new ArrayList<String>();
        var ids = new ArrayList<String>();
        var count = 2 + random.nextInt(14);
        for (var i = 0; i < count; i++) {
            nodes.add(node("n" + i, shapes[random.nextInt(shapes.length)]));
            free.add("n" + i);
        }
        ids.addAll(free);
        var groups = new ArrayList<Group>();
        for (var i = 0; i < random.nextInt(4); i++) {
            var members = new ArrayList<String>();
            for (var j = 0; j < 1 + random.nextInt(3) && free.size() > 1; j++) {
                members.add(free.remove(random.nextInt(free.size())));
            }
            if (!members.isEmpty()) {
                groups.add(new Group(Optional.of("g" + i), "group " + i, members));
                free.add("g" + i);
                ids.add("g" + i);
            }
        }
        var edges = new ArrayList<Edge>();
        for (var i = 0; i < random.nextInt(2 * count); i++) {
            var from = ids.get(random.nextInt(ids.size()));
            var to = ids.get(random.nextInt(ids.size()));
            edges.add(edge(from, to, random.nextBoolean() ? "label " + i : ""));
        }
        return diagram(Direction.values()[random.nextInt(4)], nodes, edges, groups);
    }

    private static Block.Diagram diagram(Direction direction, List<Node> nodes, List<Edge> edges, List<Group> groups) {
        return new Block.Diagram(
                "d", "Diagram", Text.EMPTY, Optional.empty(), Optional.of(direction), nodes, edges, groups);
    }

    private static Node node(String id, Node.Shape shape) {
        return new Node(
                id,
                "box " + id,
                Optional.empty(),
                Optional.of(shape),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Edge edge(String from, String to, String label) {
        return Diagrams.edge(from, to, label);
    }
}
