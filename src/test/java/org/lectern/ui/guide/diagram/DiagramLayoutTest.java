package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.content.Block;
import org.lectern.content.Edge;
import org.lectern.content.Node;

class DiagramLayoutTest {
    private static final double CLOSE = 1e-6;

    static Stream<Block.Diagram> diagrams() {
        var random = new Random(3);
        return Stream.concat(
                Stream.of(Diagrams.blueGreen(), Diagrams.pipeline()),
                Stream.generate(() -> scattered(random)).limit(200));
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
            assertOnBorder(box(layout, route.edge().from()), route.points().getFirst());
            assertOnBorder(box(layout, route.edge().to()), route.points().getLast());
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingLiesWithinTheBounds(Block.Diagram diagram) {
        var layout = lay(diagram);
        var areas = new ArrayList<Rectangle2D>();
        layout.boxes().forEach(box -> areas.add(box.bounds()));
        layout.captions().forEach(caption -> areas.add(caption.place()));
        layout.braces().forEach(brace -> areas.add(brace.words()));
        layout.frames().forEach(frame -> areas.add(frame.bounds()));
        areas.forEach(area -> assertTrue(layout.bounds().contains(area)));
    }

    @Test
    void wordsBesideArrowsKeepClearOfBoxesLinesAndEachOther() {
        for (var diagram : List.of(Diagrams.blueGreen(), Diagrams.pipeline())) {
            var layout = lay(diagram);
            var words = Stream.concat(
                            layout.captions().stream().map(Caption::place),
                            layout.frames().stream().map(Frame::words))
                    .toList();
            for (var place : words) {
                assertTrue(layout.boxes().stream().noneMatch(box -> box.bounds().intersects(place)));
                assertTrue(layout.routes().stream()
                        .flatMap(route -> route.legs().stream())
                        .noneMatch(leg -> leg.crosses(place)));
                assertEquals(1, words.stream().filter(place::intersects).count());
            }
        }
    }

    @Test
    void aFrameHoldsItsGroupAndNothingElse() {
        var layout = lay(Diagrams.pipeline());
        var inside = layout.frames().stream()
                .map(frame -> layout.boxes().stream()
                        .filter(box -> frame.bounds().intersects(box.bounds()))
                        .map(box -> box.node().id())
                        .toList())
                .toList();
        assertEquals(List.of(List.of("proc", "train", "eval", "gate", "reg"), List.of("appr", "dep")), inside);
    }

    @Test
    void linesRoundTheOutsideKeepClearOfFrames() {
        var layout = lay(Diagrams.pipeline());
        var retrain = layout.routes().getLast().legs();
        var frame = layout.frames().getFirst().bounds();
        assertEquals(
                List.of(false, false, false, true),
                retrain.stream().map(leg -> leg.crosses(frame)).toList());
    }

    @Test
    void alongALevelArrowTheWordsFit() {
        var diagram = Diagrams.diagram(
                List.of(
                        Diagrams.node("a", "A", 0, 0, Node.Shape.BOX, Optional.empty()),
                        Diagrams.node("b", "B", 1, 0, Node.Shape.BOX, Optional.empty())),
                List.of(Diagrams.edge("a", "b", "a rather long label for so short an arrow")),
                List.of());
        var layout = lay(diagram);
        var leg = layout.routes().getFirst().legs().getFirst();
        assertTrue(leg.length() > layout.captions().getFirst().place().getWidth());
    }

    @Test
    void aCornerBesideABoxArrivesUpright() {
        var layout = lay(Diagrams.pipeline());
        var rejected = layout.routes().get(8).points();
        assertEquals(
                rejected.getLast().getX(), rejected.get(rejected.size() - 2).getX(), CLOSE);
    }

    private static void assertOnBorder(Box box, Point2D point) {
        assertEquals(0, box.border().distance(point), CLOSE);
    }

    private static Box box(DiagramLayout layout, String id) {
        return layout.boxes().stream()
                .filter(box -> box.node().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DiagramLayout lay(Block.Diagram diagram) {
        return DiagramLayout.of(Objects.requireNonNull(diagram), Diagrams.RULER);
    }

    /// Boxes of any shape and length on different cells, with arrows between any two.
    private static Block.Diagram scattered(Random random) {
        var shapes = Node.Shape.values();
        var nodes = new ArrayList<Node>();
        for (var cell = 0; cell < 16; cell++) {
            if (random.nextInt(3) > 0) {
                nodes.add(Diagrams.node(
                        "n" + cell,
                        "x".repeat(1 + random.nextInt(24)),
                        cell % 4,
                        cell / 4,
                        shapes[random.nextInt(shapes.length)],
                        random.nextInt(4) == 0 ? Optional.of("below") : Optional.empty()));
            }
        }
        var edges = new ArrayList<Edge>();
        for (var i = 1; i < nodes.size(); i++) {
            edges.add(Diagrams.edge(
                    nodes.get(i).id(), nodes.get(random.nextInt(i)).id(), random.nextBoolean() ? "label" : ""));
        }
        return Diagrams.diagram(nodes, edges, List.of());
    }
}
