package org.lectern.ui.guide.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Dimension2D;
import org.lectern.content.Block;

/// The words of a diagram, measured beforehand, so that it can be laid out away from the screen.
record Measured(double em, Map<String, Dimension2D> labels, Map<String, Dimension2D> notes) implements Ruler {
    static Measured of(Block.Diagram diagram, Ruler ruler) {
        var labels = new HashMap<String, Dimension2D>();
        var notes = new HashMap<String, Dimension2D>();
        diagram.nodes().forEach(node -> {
            labels.computeIfAbsent(node.label(), ruler::label);
            node.brace().ifPresent(words -> notes.computeIfAbsent(words, ruler::note));
        });
        diagram.edges().forEach(edge -> edge.label().ifPresent(words -> notes.computeIfAbsent(words, ruler::note)));
        diagram.groups().forEach(group -> notes.computeIfAbsent(group.label(), ruler::note));
        return new Measured(ruler.em(), labels, notes);
    }

    @Override
    public Dimension2D label(String words) {
        return Objects.requireNonNull(labels.get(words), words);
    }

    @Override
    public Dimension2D note(String words) {
        return Objects.requireNonNull(notes.get(words), words);
    }
}
