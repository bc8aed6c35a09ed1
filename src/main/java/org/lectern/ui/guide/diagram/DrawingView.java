package org.lectern.ui.guide.diagram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.lectern.content.Block;
import org.lectern.ui.Lane;
import org.lectern.ui.Messages;

/// A figure drawn from its record: sharp at every size, never larger than its letters ask, shrunk to fit the width as
/// long as they can be read.
public final class DrawingView extends Region {
    /// The least share of their size to which letters are shrunk.
    private static final double LEAST = 0.62;
    /// About how tall a figure is while its layout is awaited, in ems.
    private static final double AWAITED = 16;
    /// How many times larger than its letters ask it may fill a window.
    private static final double LARGE = 3;
    /// Pixels of a copied image for each pixel of the screen.
    private static final double SHARPNESS = 2;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final String LABEL = "diagram-label";

    private final Text label = Labels.sample(LABEL);
    private final Text note = Labels.sample("diagram-note");
    private final Group drawing = new Group();
    private final Scale scale = new Scale();
    private final Rectangle paper = new Rectangle();
    private final Rectangle window = new Rectangle();
    private final Grip grip;
    private final Runnable redraw;
    private final Function<Set<String>, Map<String, String>> telling;
    private final String description;
    private Set<String> covered = Set.of();
    private Consumer<Labels> marking = _ -> {};
    private Lens lens = Lens.WHOLE;
    private double largest = 1;
    private Drawn drawn = Drawn.NOTHING;
    private boolean begun;

    private <L> DrawingView(
            org.lectern.content.Text description, Sketch<L> sketch, Lane lane, Consumer<String> follow) {
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        this.description = description.plain();
        telling = sketch::told;
        setAccessibleText(this.description);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        paper.getStyleClass().add("drawing-paper");
        paper.setManaged(false);
        paper.setVisible(false);
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        grip = Grip.attach(this);
        getChildren().addAll(paper, label, note, drawing);
        redraw = () -> draw(sketch, sketch.takesLong() ? lane : Lane.inline(), follow);
        if (!sketch.takesLong()) {
            redraw.run();
        }
        // The stylesheet decides the fonts, so the drawing waits for it and follows when the text size changes.
        label.fontProperty().addListener((_, _, _) -> redraw.run());
        note.fontProperty().addListener((_, _, _) -> redraw.run());
    }

    /// @param lane for layouts that take long
    /// @param follow opens the block or item that a linked box names
    public static DrawingView of(Block.Diagram diagram, Lane lane, Consumer<String> follow) {
        return new DrawingView(diagram.description(), new DiagramSketch(diagram), lane, follow);
    }

    /// Its layout is quick.
    public static DrawingView of(Block.Sequence sequence, Consumer<String> follow) {
        return new DrawingView(sequence.description(), new SequenceSketch(sequence), Lane.inline(), follow);
    }

    /// Its layout is quick.
    public static DrawingView of(Block.Picture picture, Consumer<String> follow) {
        return new DrawingView(picture.description(), new PictureSketch(picture), Lane.inline(), follow);
    }

    private <L> void draw(Sketch<L> sketch, Lane lane, Consumer<String> follow) {
        begun = true;
        var ruler = new FontRuler(label.getFont(), note.getFont());
        var work = sketch.lay(ruler);
        lane.run(
                () -> work.call(),
                layout -> {
                    if (ruler.equals(new FontRuler(label.getFont(), note.getFont()))) {
                        show(sketch.paint(layout, new Brush(ruler, follow)));
                    }
                },
                mishap -> {
                    throw new IllegalStateException("a figure could not be laid out", mishap);
                });
    }

    private void show(Drawn figure) {
        drawn = figure;
        // Tab passes by what lies inside a node that it comes to.
        setFocusTraversable(figure.parts().stream().noneMatch(Node::isFocusTraversable));
        drawing.getChildren().setAll(figure.parts());
        cover();
        marking.accept(new Labels(figure.parts()));
        figure.parts()
                .forEach(part -> part.focusVisibleProperty().addListener((_, _, visible) -> {
                    if (visible) {
                        reveal(part);
                    }
                }));
        requestLayout();
    }

    /// Covers the labels of these nodes, and no others any more: they keep their room, and no spoken word tells them.
    public void hide(Set<String> nodes) {
        if (!covered.equals(nodes)) {
            covered = Set.copyOf(nodes);
            cover();
        }
    }

    /// The nodes whose labels are covered.
    public Set<String> hidden() {
        return covered;
    }

    private void cover() {
        var told = telling.apply(covered);
        drawn.parts()
                .forEach(part -> Optional.ofNullable(part.getId())
                        .filter(told::containsKey)
                        .ifPresent(id -> {
                            part.setAccessibleText(told.get(id));
                            part.lookupAll("." + LABEL).forEach(label -> label.setVisible(!covered.contains(id)));
                        }));
        setAccessibleText(covered.isEmpty() ? description : Messages.of("guide.figure.covered"));
    }

    /// Marks the words that were found in it, and those among them that are looked at.
    public void mark(Set<String> words, Optional<String> present) {
        marking = labels -> labels.mark(words, present);
        marking.accept(new Labels(drawn.parts()));
    }

    /// Shows whether it is selected, with the text around it.
    public void select(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    /// The part of it that holds a node of the scene.
    Optional<Node> part(Object node) {
        return new Labels(drawn.parts()).around(node);
    }

    /// What is written on a part that Tab comes to, in one line; empty while it is covered.
    Optional<String> words(Node part) {
        return covered.contains(part.getId()) ? Optional.empty() : new Labels(List.of(part)).words();
    }

    /// Where words are written in it, in the scene.
    public Optional<Bounds> place(String words) {
        return new Labels(drawn.parts()).saying(words).map(node -> node.localToScene(node.getLayoutBounds()));
    }

    /// The label of a node, once it is drawn.
    public Optional<Node> label(String node) {
        return drawn.parts().stream()
                .filter(part -> node.equals(part.getId()))
                .findFirst()
                .flatMap(part -> Optional.ofNullable(part.lookup("." + LABEL)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(drawn.bounds().getWidth());
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.floor(drawn.bounds().getWidth() * LEAST);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawn.equals(Drawn.NOTHING)
                ? AWAITED * label.getFont().getSize()
                : drawn.bounds().getHeight() * shrink(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double shrink(double width) {
        return width <= 0 ? 1 : Math.clamp(width / drawn.bounds().getWidth(), LEAST, 1);
    }

    /// Lets it grow, or shrink further, until it fills the room it is given.
    public DrawingView filling() {
        largest = LARGE;
        return this;
    }

    /// Takes the keys that zoom and move it from around it, too.
    public void hear(Node around) {
        grip.hear(around);
    }

    /// How it is looked at.
    public Lens lens() {
        return lens;
    }

    /// Looks closer or from further away, or at another part.
    public void look(Lens other) {
        lens = other.within(size(), drawnSize());
        setClip(lens.equals(Lens.WHOLE) ? null : window);
        requestLayout();
    }

    /// The whole figure as an image on its paper, twice as sharp as it is on the screen.
    public Image image() {
        var parameters = new SnapshotParameters();
        parameters.setFill(paper.getFill());
        var share = SHARPNESS / scale.getX();
        parameters.setTransform(new Scale(share, share));
        return drawing.snapshot(parameters, null);
    }

    /// Brings a part that the keyboard came to into sight.
    private void reveal(Node part) {
        var place = drawing.localToParent(part.getBoundsInParent());
        if (lens.isClose() && !getLayoutBounds().contains(place)) {
            look(lens.moved(getWidth() / 2 - place.getCenterX(), getHeight() / 2 - place.getCenterY()));
        }
    }

    Dimension2D size() {
        return new Dimension2D(getWidth(), getHeight());
    }

    /// The size of the figure before it is looked at more closely.
    private Dimension2D drawnSize() {
        var share = fitted();
        return new Dimension2D(drawn.bounds().getWidth() * share, drawn.bounds().getHeight() * share);
    }

    private double fitted() {
        var bounds = drawn.bounds();
        return largest > 1
                ? Math.min(largest, Math.min(getWidth() / bounds.getWidth(), getHeight() / bounds.getHeight()))
                : shrink(getWidth());
    }

    @Override
    protected void layoutChildren() {
        if (!begun) {
            redraw.run();
        }
        if (drawn.equals(Drawn.NOTHING)) {
            return;
        }
        lens = lens.within(size(), drawnSize());
        var share = fitted() * lens.zoom();
        var bounds = drawn.bounds();
        scale.setX(share);
        scale.setY(share);
        drawing.setLayoutX((getWidth() - bounds.getWidth() * share) / 2 - bounds.getMinX() * share + lens.right());
        drawing.setLayoutY((getHeight() - bounds.getHeight() * share) / 2 - bounds.getMinY() * share + lens.down());
    }
}
