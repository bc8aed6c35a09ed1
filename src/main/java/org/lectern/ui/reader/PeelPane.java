package org.lectern.ui.reader;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Spot;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.PeelModel;
import org.lectern.ui.guide.BlockView;
import org.lectern.ui.guide.Markings;

/// Lies over a block and covers parts of it. What is covered keeps its room, so nothing shifts when it is revealed; it
/// is invisible, so neither selection nor search nor a screen reader finds it.
final class PeelPane extends Pane {
    private final Spot spot;
    private final Markings markings;
    private final BlockView view;
    private final Optional<PeelModel> grading;
    private final Map<Peel.Target, Mask> masks = new LinkedHashMap<>();
    private final Runnable pulse = this::place;
    private Optional<GradeStrip> strip = Optional.empty();
    private Optional<OffsetDateTime> since = Optional.empty();

    /// A cover over nodes.
    private record Mask(Button button, List<Node> covered, Map<Node, String> spoken) {}

    PeelPane(Spot spot, Markings markings, BlockView view, Optional<PeelModel> grading) {
        this.spot = spot;
        this.markings = markings;
        this.view = view;
        this.grading = grading;
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

    /// Covers all targets of a way.
    void cover(Peel peel) {
        uncover();
        since = grading.map(model -> model.now());
        for (var target : peel.targets()) {
            var covered = nodes(peel, target);
            if (!covered.isEmpty()) {
                masks.put(target, mask(target, covered));
            }
        }
        masks.values().forEach(mask -> getChildren().add(mask.button()));
        place();
    }

    private List<Node> nodes(Peel peel, Peel.Target target) {
        if (target.lines().isEmpty()) {
            var boxes = List.copyOf(view.lookupAll(".diagram-node"));
            var at = peel.targets().indexOf(target);
            return at < boxes.size() ? List.copyOf(boxes.get(at).lookupAll(".diagram-label")) : List.of();
        }
        return target.lines().stream()
                .flatMap(key -> markings.line(spot.block(), key).stream())
                .map(Node.class::cast)
                .toList();
    }

    private Mask mask(Peel.Target target, List<Node> covered) {
        var spoken = new LinkedHashMap<Node, String>();
        for (var node : covered) {
            node.setVisible(false);
            if (node instanceof Text && node.getParent().getAccessibleText() != null) {
                spoken.put(node.getParent(), node.getParent().getAccessibleText());
                node.getParent().setAccessibleText(Messages.of("peel.hidden", target.name()));
            }
        }
        var button = new Button(null, new Icon(Feather.EYE_OFF));
        button.setId("mask-" + target.item());
        button.getStyleClass().setAll("peel-mask");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(Messages.of("peel.hidden", target.name()));
        button.setOnAction(_ -> reveal(target));
        return new Mask(button, covered, spoken);
    }

    /// Puts every cover where its words are.
    private void place() {
        masks.values().forEach(mask -> {
            var area = area(mask.covered());
            mask.button().resizeRelocate(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        });
        strip.ifPresent(open -> {
            open.autosize();
            var area = area(open.beside());
            open.relocate(Math.max(0, Math.min(area.getMaxX(), view.getWidth()) - open.getWidth()), area.getMaxY() + 2);
        });
    }

    private Bounds area(List<Node> nodes) {
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
                .orElse(new BoundingBox(0, 0, 0, 0));
    }

    private void reveal(Peel.Target target) {
        var mask = Optional.ofNullable(masks.remove(target));
        mask.ifPresent(gone -> {
            show(gone);
            closeStrip();
            var card = grading.flatMap(model -> model.card(spot, target.item(), target.face()));
            card.ifPresentOrElse(
                    asked -> {
                        var open = new GradeStrip(
                                asked, grading.orElseThrow(), since.orElseThrow(), gone.covered(), this::focusNext);
                        strip = Optional.of(open);
                        since = grading.map(model -> model.now());
                        getChildren().add(open);
                        place();
                        open.requestFocus();
                    },
                    this::focusNext);
        });
    }

    private void show(Mask mask) {
        mask.covered().forEach(node -> node.setVisible(true));
        mask.spoken().forEach(Node::setAccessibleText);
        getChildren().remove(mask.button());
    }

    private void closeStrip() {
        strip.ifPresent(getChildren()::remove);
        strip = Optional.empty();
    }

    private void focusNext() {
        masks.values().stream().findFirst().ifPresent(mask -> mask.button().requestFocus());
    }

    /// Reveals the first thing that is still covered.
    void revealNext() {
        new ArrayList<>(masks.keySet()).stream().findFirst().ifPresent(this::reveal);
    }

    /// Shows everything again.
    void uncover() {
        List.copyOf(masks.values()).forEach(this::show);
        masks.clear();
        closeStrip();
    }
}
