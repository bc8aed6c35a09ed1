package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.lectern.content.Block;
import org.lectern.content.Cell;
import org.lectern.content.Edge;
import org.lectern.content.Node;

/// Finds how far apart the columns and rows of a diagram must stand for its boxes, labels, braces and frames.
final class Grid {
    private final Block.Diagram diagram;
    private final Map<String, Dimension2D> sizes;
    private final Ruler ruler;
    private final double em;
    private final Axis columns;
    private final Axis rows;

    Grid(Block.Diagram diagram, Map<String, Dimension2D> sizes, Ruler ruler) {
        this.diagram = diagram;
        this.sizes = sizes;
        this.ruler = ruler;
        em = ruler.em();
        columns = axis(Cell::column, 3 * em);
        rows = axis(Cell::row, 2.5 * em);
        diagram.nodes().forEach(left -> diagram.nodes().forEach(right -> spreadColumns(left, right)));
        diagram.edges().forEach(this::spreadEdge);
        diagram.nodes().forEach(upper -> diagram.nodes().forEach(lower -> spreadRows(upper, lower)));
        diagram.edges().forEach(this::clearCorners);
    }

    Point2D at(Cell cell) {
        return new Point2D(columns.at(cell.column()), rows.at(cell.row()));
    }

    private Axis axis(ToDoubleFunction<Cell> position, double least) {
        var used = Stream.concat(
                        diagram.nodes().stream().map(Grid::place),
                        diagram.edges().stream().flatMap(edge -> edge.via().stream()))
                .mapToDouble(position)
                .summaryStatistics();
        return new Axis(used.getMin(), used.getMax(), least);
    }

    private void spreadColumns(Node left, Node right) {
        if (place(left).column() >= place(right).column()
                || Math.abs(place(left).row() - place(right).row()) >= 0.75) {
            return;
        }
        var gap = 2.2 * em;
        for (var edge : between(left, right)) {
            gap = Math.max(gap, 3 * em);
            gap = Math.max(
                    gap, edge.label().map(label -> ruler.note(label).getWidth()).orElse(0.0) + 1.8 * em);
        }
        var frames = sameFrame(left, right) ? 0 : 1.2 * em;
        columns.keepApart(
                place(left).column(), place(right).column(), halfWidth(left) + gap + frames + halfWidth(right));
    }

    private void spreadRows(Node upper, Node lower) {
        if (place(upper).row() >= place(lower).row()
                || Math.abs(at(place(upper)).getX() - at(place(lower)).getX()) >= halfWidth(upper) + halfWidth(lower)) {
            return;
        }
        var frames = sameFrame(upper, lower) ? 0 : 2.2 * em;
        rows.keepApart(
                place(upper).row(),
                place(lower).row(),
                halfHeight(upper) + brace(upper) + gap(between(upper, lower)) + frames + halfHeight(lower));
    }

    /// A slanting arrow needs room for its label and a slope that the eye follows.
    private void spreadEdge(Edge edge) {
        var from = node(edge.from());
        var to = node(edge.to());
        if (!edge.via().isEmpty() || Math.abs(place(from).row() - place(to).row()) < 0.75) {
            return;
        }
        var slanting = Math.abs(place(from).column() - place(to).column()) >= 0.75;
        rows.keepApart(
                place(from).row(),
                place(to).row(),
                halfHeight(from) + brace(from) + gap(List.of(edge)) + (slanting ? em : 0) + halfHeight(to));
        if (slanting) {
            columns.keepApart(place(from).column(), place(to).column(), halfWidth(from) + halfWidth(to));
        }
    }

    private double gap(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> edge.label().stream())
                .mapToDouble(label -> ruler.note(label).getHeight() + 2 * em)
                .reduce(2.2 * em, Math::max);
    }

    /// A line that goes round by corners must pass clear of the boxes beside it, and of the frames around them.
    private void clearCorners(Edge edge) {
        var path = new ArrayList<Cell>();
        path.add(place(node(edge.from())));
        path.addAll(edge.via());
        path.add(place(node(edge.to())));
        for (var i = 1; i < path.size(); i++) {
            var inner = i > 1 && i < path.size() - 1;
            for (var node : diagram.nodes()) {
                if (inner || !(node.id().equals(edge.from()) || node.id().equals(edge.to()))) {
                    clear(path.get(i - 1), path.get(i), node);
                }
            }
        }
    }

    private void clear(Cell a, Cell b, Node node) {
        var at = place(node);
        if (a.row() == b.row() && a.row() != at.row() && within(at.column(), a.column(), b.column())) {
            var below = a.row() > at.row() ? brace(node) : 0;
            rows.keepApart(a.row(), at.row(), halfHeight(node) + below + frame(node, Cell::row, a.row()) + 1.1 * em);
        } else if (a.column() == b.column() && a.column() != at.column() && within(at.row(), a.row(), b.row())) {
            columns.keepApart(
                    a.column(), at.column(), halfWidth(node) + frame(node, Cell::column, a.column()) + 1.1 * em);
        }
    }

    private static boolean within(double value, double a, double b) {
        return value >= Math.min(a, b) - 0.25 && value <= Math.max(a, b) + 0.25;
    }

    /// The room of the frames that lie between a node and a line past it.
    private double frame(Node node, ToDoubleFunction<Cell> position, double line) {
        return diagram.groups().stream()
                .filter(group -> group.nodes().contains(node.id()))
                .mapToDouble(group -> {
                    var span = group.nodes().stream()
                            .mapToDouble(id -> position.applyAsDouble(place(node(id))))
                            .summaryStatistics();
                    return line > span.getMin() && line < span.getMax() ? 0 : 2.2 * em;
                })
                .sum();
    }

    private boolean sameFrame(Node a, Node b) {
        return diagram.groups().stream()
                .allMatch(
                        group -> group.nodes().contains(a.id()) == group.nodes().contains(b.id()));
    }

    private List<Edge> between(Node a, Node b) {
        return diagram.edges().stream()
                .filter(edge -> edge.via().isEmpty())
                .filter(edge -> edge.from().equals(a.id()) && edge.to().equals(b.id())
                        || edge.from().equals(b.id()) && edge.to().equals(a.id()))
                .toList();
    }

    private double brace(Node node) {
        return node.brace().map(words -> Brace.height(ruler.note(words), em)).orElse(0.0);
    }

    private double halfWidth(Node node) {
        return size(node).getWidth() / 2;
    }

    private double halfHeight(Node node) {
        return size(node).getHeight() / 2;
    }

    private Dimension2D size(Node node) {
        var size = sizes.get(node.id());
        if (size == null) {
            throw new IllegalArgumentException("no size for " + node.id());
        }
        return size;
    }

    private Node node(String id) {
        return diagram.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the diagram has no node " + id));
    }

    static Cell place(Node node) {
        return node.at().orElseGet(() -> new Cell(0, 0));
    }
}
