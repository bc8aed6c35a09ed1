package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import org.lectern.content.Block;
import org.lectern.content.Node;

/// Breaks the labels of a diagram into lines, so that its boxes are neither flat nor wide. Where an author broke a
/// label himself it stays as it is.
record Wrapping(Ruler ruler) {
    /// How wide a label may be before it is broken, in ems.
    private static final double WIDE = 15;

    private static final int MOST_LINES = 6;
    /// Width over height of a diamond that looks like one.
    private static final double DIAMOND = 1.7;

    Block.Diagram of(Block.Diagram diagram) {
        return new Block.Diagram(
                diagram.id(),
                diagram.title(),
                diagram.description(),
                diagram.caption(),
                diagram.direction(),
                diagram.nodes().stream().map(this::of).toList(),
                diagram.edges(),
                diagram.groups());
    }

    private Node of(Node node) {
        return new Node(node.id(), label(node), node.at(), node.shape(), node.fill(), node.brace(), node.link());
    }

    private String label(Node node) {
        var label = node.label();
        if (label.contains("\n")) {
            return label;
        }
        var ways = IntStream.rangeClosed(1, MOST_LINES)
                .mapToObj(lines -> broken(label, lines))
                .distinct()
                .toList();
        return switch (node.shape().orElse(Node.Shape.BOX)) {
            case DECISION ->
                ways.stream()
                        .min(Comparator.comparingDouble(way -> flatness(way, node)))
                        .orElse(label);
            case BOX, ROUNDED, START, CIRCLE, STORE, PREPARATION, DATA, SUBROUTINE ->
                ways.stream()
                        .filter(way -> ruler.label(way).getWidth() <= WIDE * ruler.em())
                        .findFirst()
                        .orElse(ways.getLast());
        };
    }

    /// How far a diamond with this label is from a good one: 0 is one.
    private double flatness(String label, Node node) {
        Dimension2D size = BoxSize.of(
                new Node(node.id(), label, node.at(), node.shape(), node.fill(), node.brace(), node.link()), ruler);
        return Math.abs(Math.log(size.getWidth() / size.getHeight() / DIAMOND));
    }

    /// The words in no more lines than that, as even as they can be.
    private String broken(String label, int lines) {
        var words = List.of(label.split(" "));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from ->
                        IntStream.rangeClosed(from + 1, words.size()).mapToObj(to -> width(words.subList(from, to))))
                .sorted()
                .map(width -> filled(words, width))
                .filter(broken -> broken.size() <= lines)
                .findFirst()
                .map(broken -> String.join("\n", broken))
                .orElse(label);
    }

    private List<String> filled(List<String> words, double width) {
        var lines = new ArrayList<String>();
        var begun = 0;
        for (var at = 1; at <= words.size(); at++) {
            if (at == words.size() || width(words.subList(begun, at + 1)) > width) {
                lines.add(String.join(" ", words.subList(begun, at)));
                begun = at;
            }
        }
        return lines;
    }

    private double width(List<String> words) {
        return ruler.label(String.join(" ", words)).getWidth();
    }
}
