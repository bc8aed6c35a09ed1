package org.lectern.ui.guide;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Lets what is too wide for the page be scrolled sideways; its height is always shown whole.
public final class Sideways extends ScrollPane {
    private static final double BAR = 16;

    private final Region body;

    public Sideways(Region body) {
        super(body);
        this.body = body;
        getStyleClass().add("sideways");
        setFitToWidth(true);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return body.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        var least = body.minWidth(-1);
        return width >= 0 && width < least ? body.prefHeight(least) + BAR : body.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
