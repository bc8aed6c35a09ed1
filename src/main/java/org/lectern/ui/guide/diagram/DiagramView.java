package org.lectern.ui.guide.diagram;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.lectern.content.Block;

/// A diagram drawn from its record: sharp at every size, never larger than its letters ask, shrunk to fit the width.
public final class DiagramView extends Region {
    private final Block.Diagram diagram;
    private final Consumer<String> follow;
    private final Text label = sample("diagram-label");
    private final Text note = sample("diagram-note");
    private final Group drawing = new Group();
    private final Scale scale = new Scale();
    private DiagramLayout layout;

    /// @param follow opens the block or item that a linked box names
    public DiagramView(Block.Diagram diagram, Consumer<String> follow) {
        this.diagram = diagram;
        this.follow = follow;
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(diagram.description().plain());
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().addAll(label, note, drawing);
        layout = draw();
        // The stylesheet decides the fonts, so the drawing waits for it and follows when the text size changes.
        label.fontProperty().addListener((_, _, _) -> redraw());
        note.fontProperty().addListener((_, _, _) -> redraw());
    }

    DiagramLayout drawn() {
        return layout;
    }

    private void redraw() {
        layout = draw();
        requestLayout();
    }

    private DiagramLayout draw() {
        var ruler = new FontRuler(label.getFont(), note.getFont());
        var drawn = DiagramLayout.of(diagram, ruler);
        var brush = new Brush(ruler);
        var parts = drawing.getChildren();
        parts.clear();
        drawn.frames().forEach(frame -> parts.add(brush.frame(frame)));
        drawn.routes().forEach(route -> parts.add(brush.arrow(route)));
        drawn.boxes().forEach(box -> parts.add(brush.box(box, follow)));
        drawn.braces().forEach(brace -> parts.add(brush.brace(brace)));
        drawn.frames().forEach(frame -> parts.add(brush.note(frame.label(), frame.words(), "frame-label")));
        drawn.captions().forEach(caption -> parts.add(brush.note(caption.text(), caption.place(), "edge-label")));
        return drawn;
    }

    private static Text sample(String styleClass) {
        var text = new Text("M");
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        text.setVisible(false);
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return layout.bounds().getWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return layout.bounds().getHeight() * shrink(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double shrink(double width) {
        return width <= 0 ? 1 : Math.min(1, width / layout.bounds().getWidth());
    }

    @Override
    protected void layoutChildren() {
        var shrink = shrink(getWidth());
        var bounds = layout.bounds();
        scale.setX(shrink);
        scale.setY(shrink);
        drawing.setLayoutX((getWidth() - bounds.getWidth() * shrink) / 2 - bounds.getMinX() * shrink);
        drawing.setLayoutY(-bounds.getMinY() * shrink);
    }
}
