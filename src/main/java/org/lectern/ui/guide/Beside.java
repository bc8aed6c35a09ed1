package org.lectern.ui.guide;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Two parts side by side where there is room, the second under the first where there is not.
final class Beside extends Region {
    private static final double LEAD_SHARE = 0.27;
    private static final double LEAST_EMS = 34;

    private final Region lead;
    private final Region rest;
    private final Text em = new Text();

    Beside(Region lead, Region rest, String styleClass) {
        this.lead = lead;
        this.rest = rest;
        getStyleClass().addAll("beside", styleClass);
        em.getStyleClass().add("em");
        em.setManaged(false);
        getChildren().addAll(em, lead, rest);
    }

    private double ems(double count) {
        return em.getFont().getSize() * count;
    }

    private boolean wide(double width) {
        return width < 0 || width >= ems(LEAST_EMS);
    }

    private double leadWidth(double width) {
        return wide(width) ? snapSizeX(width * LEAD_SHARE - ems(1.5)) : width;
    }

    private double restWidth(double width) {
        return wide(width) ? width - snapSizeX(width * LEAD_SHARE) : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + rest.prefWidth(-1) / (1 - LEAD_SHARE) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width - snappedLeftInset() - snappedRightInset();
        var first = lead.prefHeight(leadWidth(inner));
        var second = rest.prefHeight(restWidth(inner));
        return snappedTopInset()
                + snapSizeY(wide(inner) ? Math.max(first, second) : first + ems(0.2) + second)
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var inner = getWidth() - x - snappedRightInset();
        var leadHeight = lead.prefHeight(leadWidth(inner));
        lead.resizeRelocate(x, y, leadWidth(inner), leadHeight);
        var restHeight = rest.prefHeight(restWidth(inner));
        if (wide(inner)) {
            rest.resizeRelocate(x + inner - restWidth(inner), y, restWidth(inner), restHeight);
        } else {
            rest.resizeRelocate(x, y + leadHeight + ems(0.2), inner, restHeight);
        }
    }
}
