package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.lectern.content.Block;

/// Nodes and arrows.
record DiagramSketch(Block.Diagram diagram) implements Sketch<DiagramLayout> {
    @Override
    public boolean takesLong() {
        return !DiagramLayout.isPlaced(diagram);
    }

    @Override
    public Callable<DiagramLayout> lay(FontRuler ruler) {
        var wrapped = new Wrapping(ruler).of(diagram);
        var measured = Measured.of(wrapped, ruler);
        return () -> DiagramLayout.of(wrapped, measured);
    }

    @Override
    public Map<String, String> told(Set<String> covered) {
        return new Told(diagram, covered).nodes();
    }

    @Override
    public Drawn paint(DiagramLayout layout, Brush brush) {
        var parts = new ArrayList<Node>();
        layout.frames().forEach(frame -> parts.add(brush.frame(frame.bounds())));
        layout.routes().forEach(route -> parts.add(brush.arrow(route)));
        var told = told(Set.of());
        layout.boxes()
                .forEach(box ->
                        parts.add(brush.box(box, told.getOrDefault(box.node().id(), ""))));
        layout.braces().forEach(brace -> parts.add(brush.brace(brace)));
        layout.frames().forEach(frame -> parts.add(brush.note(frame.label(), frame.words(), "frame-label")));
        layout.captions().forEach(caption -> parts.add(brush.note(caption.text(), caption.place(), "edge-label")));
        return new Drawn(layout.bounds(), parts);
    }
}
