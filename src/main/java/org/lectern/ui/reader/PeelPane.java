package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.guide.BlockView;
import org.lectern.ui.guide.Markings;
import org.lectern.ui.guide.diagram.DrawingView;

/// Lies over a block and draws how it is covered. What is covered keeps its room, so nothing shifts when it is
/// revealed; it is invisible, so neither selection nor search nor a screen reader finds it.
final class PeelPane extends Pane {
    private static final Bounds NOWHERE = new BoundingBox(0, 0, -1, -1);

    private final String block;
    private final BlockView view;
    private final Optional<DrawingView> drawing;
    private final Markings markings;
    private final Peeling peeling;
    /// What lies beside or over the words of a target: its mask, or the sign of its grade.
    private final Map<Peel.Target, Node> signs = new LinkedHashMap<>();
    private final List<Node> hidden = new ArrayList<>();
    private final Runnable pulse = this::place;
    private Optional<GradeStrip> strip = Optional.empty();

    PeelPane(String block, BlockView view, Markings markings, Peeling peeling) {
        this.block = block;
        this.view = view;
        this.drawing = view.drawing();
        this.markings = markings;
        this.peeling = peeling;
        setManaged(false);
        setPickOnBounds(false);
        setViewOrder(-1); // above the block, which is laid in the same slot
        sceneProperty().subscribe(this::attach);
    }

    private void attach(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(pulse);
        }
    }

    /// Draws how the block is covered now.
    void show(Optional<Cover> cover) {
        hidden.forEach(node -> node.setVisible(true));
        hidden.clear();
        signs.clear();
        strip = Optional.empty();
        cover.ifPresent(this::draw);
        var labels = cover.stream()
                .flatMap(Cover::covered)
                .filter(Peel.Target::isLabel)
                .map(Peel.Target::item)
                .collect(Collectors.toSet());
        drawing.ifPresent(figure -> figure.hide(labels));
        getChildren().setAll(cover.map(this::inOrder).orElse(List.of()));
        // Else the pane would give them the size they prefer at each layout, before they are put in their places.
        getChildren().forEach(sign -> sign.setManaged(false));
        place();
    }

    private void draw(Cover cover) {
        cover.covered()
                .filter(target -> target.isLabel() || !words(target).isEmpty())
                .forEach(target -> {
                    hidden.addAll(words(target));
                    signs.put(target, mask(target));
                });
        hidden.forEach(node -> node.setVisible(false));
        strip = cover.latest()
                .flatMap(target -> peeling.card(block, target)
                        .map(card -> new GradeStrip(
                                target,
                                peeling.grading().orElseThrow(),
                                card,
                                cover.before().orElseThrow(),
                                cover.given(target),
                                kept -> peeling.graded(block, target, kept),
                                peeling::undo)));
        cover.peel().targets().stream()
                .filter(target ->
                        strip.filter(open -> open.target().equals(target)).isEmpty())
                .forEach(target -> cover.given(target).ifPresent(given -> signs.put(target, new GradeSign(given))));
    }

    /// As one reads, so that Tab comes to the grades where the words are that they are about.
    private List<Node> inOrder(Cover cover) {
        return cover.peel().targets().stream()
                .flatMap(target -> Stream.<Node>concat(
                        Optional.ofNullable(signs.get(target)).stream(),
                        strip.filter(open -> open.target().equals(target)).stream()))
                .toList();
    }

    private List<Node> words(Peel.Target target) {
        return target.lines().stream()
                .flatMap(key -> markings.line(block, key).stream())
                .map(Node.class::cast)
                .toList();
    }

    private Button mask(Peel.Target target) {
        var button = new Button(null, new Icon(Feather.EYE_OFF));
        button.setId("mask-" + target.item());
        button.getStyleClass().setAll("peel-mask");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(Messages.of("peel.hidden", target.name()));
        button.setOnAction(_ -> peeling.reveal(block, target));
        return button;
    }

    /// Puts everything where its words are.
    private void place() {
        signs.forEach((target, sign) -> {
            var area = area(target);
            sign.setVisible(!area.isEmpty());
            if (sign instanceof Button) {
                sign.resizeRelocate(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
            } else {
                sign.autosize();
                var half = sign.getLayoutBounds().getWidth() / 2;
                sign.relocate(Math.min(area.getMaxX(), view.getWidth()) - half, area.getMinY() - half);
            }
        });
        strip.ifPresent(open -> {
            open.autosize();
            var area = area(open.target());
            open.setVisible(!area.isEmpty());
            open.relocate(Math.max(0, Math.min(area.getMaxX(), view.getWidth()) - open.getWidth()), area.getMaxY() + 2);
        });
    }

    private Bounds area(Peel.Target target) {
        var nodes = target.isLabel()
                ? drawing.flatMap(figure -> figure.label(target.item())).stream()
                        .toList()
                : words(target);
        return nodes.stream()
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .reduce((one, other) -> {
                    var left = Math.min(one.getMinX(), other.getMinX());
                    var top = Math.min(one.getMinY(), other.getMinY());
                    return new BoundingBox(
                            left,
                            top,
                            Math.max(one.getMaxX(), other.getMaxX()) - left,
                            Math.max(one.getMaxY(), other.getMaxY()) - top);
                })
                .orElse(NOWHERE);
    }

    /// Gives the keyboard to the grades of what was revealed, or else to what is next.
    void focus() {
        strip.ifPresentOrElse(GradeStrip::requestFocus, this::focusNext);
    }

    /// Gives the keyboard to what is covered next.
    void focusNext() {
        signs.values().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, () -> strip.ifPresent(GradeStrip::requestFocus));
    }
}
