package org.lectern.exchange.mermaid;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Node;

/// How the brackets around a label name the shape of a node.
///
/// @param open the bracket before the label
/// @param close the bracket after it
record Vertex(String open, String close, Node.Shape shape) {
    /// The longest come first.
    static final List<Vertex> ALL = List.of(
            new Vertex("(((", ")))", Node.Shape.CIRCLE),
            new Vertex("((", "))", Node.Shape.CIRCLE),
            new Vertex("([", "])", Node.Shape.START),
            new Vertex("[(", ")]", Node.Shape.STORE),
            new Vertex("[[", "]]", Node.Shape.SUBROUTINE),
            new Vertex("{{", "}}", Node.Shape.PREPARATION),
            new Vertex("[/", "/]", Node.Shape.DATA),
            new Vertex("[\\", "\\]", Node.Shape.DATA),
            new Vertex("[/", "\\]", Node.Shape.DATA),
            new Vertex("[\\", "/]", Node.Shape.DATA),
            new Vertex("(", ")", Node.Shape.ROUNDED),
            new Vertex("{", "}", Node.Shape.DECISION),
            new Vertex(">", "]", Node.Shape.DATA),
            new Vertex("[", "]", Node.Shape.BOX));

    /// The shape that `@{ shape: ... }` names.
    static Optional<Node.Shape> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "rect", "box", "proc", "process", "rectangle" -> Node.Shape.BOX;
                    case "rounded", "event" -> Node.Shape.ROUNDED;
                    case "stadium", "pill", "terminal" -> Node.Shape.START;
                    case "circle", "circ", "sm-circ", "start", "dbl-circ", "double-circle", "fr-circ", "stop" ->
                        Node.Shape.CIRCLE;
                    case "diam", "diamond", "decision", "question" -> Node.Shape.DECISION;
                    case "cyl", "cylinder", "database", "db", "h-cyl", "das", "lin-cyl", "disk" -> Node.Shape.STORE;
                    case "hex", "hexagon", "prepare" -> Node.Shape.PREPARATION;
                    case "lean-r",
                            "lean-l",
                            "lean-right",
                            "lean-left",
                            "in-out",
                            "out-in",
                            "trap-b",
                            "trap-t",
                            "doc",
                            "document",
                            "docs" -> Node.Shape.DATA;
                    case "fr-rect", "subprocess", "subproc", "subroutine", "framed-rectangle" -> Node.Shape.SUBROUTINE;
                    default -> null;
                });
    }
}
