package org.lectern.ui.reader;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The blocks of a page, one below the other. Only those that are drawn are in the scene: style and layout of a long
/// page then cost no more than those of a short one.
final class SlotColumn extends Region {
    private List<Slot> slots = List.of();

    /// Shows these slots from top to bottom.
    void fill(List<Slot> wanted) {
        slots = List.copyOf(wanted);
        getChildren().setAll(slots.stream().filter(Slot::isDrawn).toList());
        requestLayout();
    }

    /// Takes a slot in that was drawn, at its place among the others: the keyboard goes through them in this order.
    void take(Slot drawn) {
        var before = slots.stream()
                .takeWhile(slot -> slot != drawn)
                .filter(slot -> slot.getParent() == this)
                .count();
        if (drawn.getParent() != this && slots.contains(drawn)) {
            getChildren().add((int) before, drawn);
        }
    }

    /// The slots that are drawn, as they are now.
    Stream<Slot> drawn() {
        return List.copyOf(getChildren()).stream().map(Slot.class::cast);
    }

    /// Lets a slot go whose block is no longer drawn.
    void release(Slot undrawn) {
        getChildren().remove(undrawn);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return slots.stream().mapToDouble(slot -> slot.height(width)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(slot -> slot.prefWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var y = 0.0;
        for (var slot : slots) {
            var height = slot.height(getWidth());
            slot.resizeRelocate(0, y, getWidth(), height);
            y += height;
        }
    }
}
