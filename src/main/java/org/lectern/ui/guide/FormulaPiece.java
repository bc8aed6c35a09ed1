package org.lectern.ui.guide;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.lectern.typeset.Outline;

/// A formula, or a part of one, on the line of the words around it, in their colour and as large as they are.
final class FormulaPiece extends Region {
    /// What makes stems bold, in thousandths of an em.
    private static final double BOLD = 3 * Outline.WEIGHT;

    /// Room at either side, lest the overhang of a letter beside it eat up the space, in thousandths of an em.
    private static final double ASIDE = 50;

    private final Outline outline;
    private final Text letters;
    private final SVGPath ink = new SVGPath();
    private double scale;

    /// @param letters words that stand where it does: they are styled, and it follows
    FormulaPiece(Outline outline, Text letters) {
        this.outline = outline;
        this.letters = letters;
        ink.setContent(outline.path());
        ink.fillProperty().bind(letters.fillProperty());
        ink.strokeProperty().bind(letters.fillProperty());
        ink.setStrokeLineJoin(StrokeLineJoin.ROUND);
        ink.setManaged(false);
        ink.setMouseTransparent(true);
        getChildren().add(ink);
        letters.fontProperty().subscribe(this::size);
    }

    private void size(Font font) {
        var x = new Text("x");
        x.setFont(font);
        x.setBoundsType(TextBoundsType.VISUAL);
        scale = Outline.em(x.getLayoutBounds().getHeight()) / Outline.EM;
        ink.setStrokeWidth(font.getStyle().contains("Bold") ? BOLD : Outline.WEIGHT);
        ink.getTransforms().setAll(new Translate(ASIDE * scale, getBaselineOffset()), new Scale(scale, scale));
        requestLayout();
    }

    @Override
    public double getBaselineOffset() {
        return outline.ascent() * scale;
    }

    @Override
    protected double computePrefWidth(double height) {
        return (outline.width() + 2 * ASIDE) * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (outline.ascent() + outline.descent()) * scale;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
