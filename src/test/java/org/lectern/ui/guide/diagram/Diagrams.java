package org.lectern.ui.guide.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import org.lectern.content.Block;
import org.lectern.content.Cell;
import org.lectern.content.Edge;
import org.lectern.content.Group;
import org.lectern.content.Node;
import org.lectern.content.Text;

/// Diagrams to lay out, and a ruler for letters of one width.
final class Diagrams {
    static final Ruler RULER = new Ruler() {
        @Override
        public double em() {
            return 15;
        }

        @Override
        public Dimension2D label(String words) {
            return size(words, 8, 18);
        }

        @Override
        public Dimension2D note(String words) {
            return size(words, 7, 16);
        }
    };

    private Diagrams() {}

    private static Dimension2D size(String words, double letter, double line) {
        return new Dimension2D(
                words.lines().mapToInt(String::length).max().orElse(0) * letter,
                words.lines().count() * line);
    }

    static Block.Diagram blueGreen() {
        return diagram(
                List.of(
                        node("lb", "Load balancer", 1, 0, Node.Shape.ROUNDED, Optional.empty()),
                        node("blue", "Blue (V1.0)", 0, 1, Node.Shape.BOX, Optional.of("Production")),
                        node("green", "Green (V1.1)", 2, 1, Node.Shape.BOX, Optional.of("Staging to production"))),
                List.of(edge("lb", "blue", "100% (old)"), edge("lb", "green", "Swap to 100% (new)")),
                List.of());
    }

    static Block.Diagram pipeline() {
        return diagram(
                List.of(
                        node("src", "Source\n(code + data)", 0, 0, Node.Shape.START, Optional.empty()),
                        node("proc", "Data processing", 1, 0, Node.Shape.BOX, Optional.empty()),
                        node("train", "Training\nand tuning", 2, 0, Node.Shape.BOX, Optional.empty()),
                        node("eval", "Evaluation", 3, 0, Node.Shape.BOX, Optional.empty()),
                        node("gate", "Meets\nthreshold?", 2, 1, Node.Shape.DECISION, Optional.empty()),
                        node("reg", "Model Registry", 1, 1, Node.Shape.STORE, Optional.empty()),
                        node("appr", "Approved?", 1, 2, Node.Shape.DECISION, Optional.empty()),
                        node("dep", "Deploy\n(endpoint or batch)", 2, 2, Node.Shape.BOX, Optional.empty()),
                        node("mon", "Monitor", 3, 2, Node.Shape.BOX, Optional.empty())),
                List.of(
                        edge("src", "proc", ""),
                        edge("proc", "train", ""),
                        edge("train", "eval", ""),
                        edge("eval", "gate", "", 3, 1),
                        edge("gate", "train", "no"),
                        edge("gate", "reg", "yes"),
                        edge("reg", "appr", ""),
                        edge("appr", "dep", "Approved"),
                        edge("appr", "train", "Rejected", 0.4, 2, 0.4, 0.5, 1.8, 0.5),
                        edge("dep", "mon", ""),
                        edge("mon", "proc", "drift: retrain", 3.6, 2, 3.6, -0.6, 1, -0.6)),
                List.of(
                        new Group(
                                Optional.empty(),
                                "SageMaker Pipelines",
                                List.of("proc", "train", "eval", "gate", "reg")),
                        new Group(Optional.empty(), "CodePipeline (CI/CD)", List.of("appr", "dep"))));
    }

    static Block.Diagram diagram(List<Node> nodes, List<Edge> edges, List<Group> groups) {
        return new Block.Diagram("d", "Diagram", Text.EMPTY, Optional.empty(), Optional.empty(), nodes, edges, groups);
    }

    static Node node(String id, String label, double column, double row, Node.Shape shape, Optional<String> brace) {
        return new Node(
                id,
                label,
                Optional.of(new Cell(column, row)),
                Optional.of(shape),
                Optional.empty(),
                brace,
                Optional.empty());
    }

    static Edge edge(String from, String to, String label, double... via) {
        var corners = IntStream.range(0, via.length / 2)
                .mapToObj(i -> new Cell(via[2 * i], via[2 * i + 1]))
                .toList();
        return new Edge(
                from,
                to,
                Optional.of(label).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                corners);
    }
}
