package org.lectern.typeset;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Writes down the outlines of what is drawn, in place of painting it.
final class Pen extends Blank {
    /// More than this no formula has that anyone could read.
    private static final int MOST_SHAPES = 5000;

    private static final FontRenderContext UNHINTED = new FontRenderContext(new AffineTransform(), true, true);

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();
    private AffineTransform way = AffineTransform.getScaleInstance(Outline.EM, Outline.EM);
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
    private Stroke stroke = new BasicStroke(1);

    /// A place at which a line may end.
    ///
    /// @param index of the first shape behind it
    /// @param end where what stands before it ends
    /// @param start where what stands behind it begins
    private record Cut(int index, double end, double start) {}

    /// Lets a line end here.
    ///
    /// @param x in the measures of what is drawn
    /// @param gap the space that follows
    void cut(double x, double gap) {
        var end = way.getTranslateX() + x * way.getScaleX();
        cuts.add(new Cut(shapes.size(), end, end + gap * way.getScaleX()));
    }

    /// What was drawn, in pieces.
    ///
    /// @param width of all of it, in thousandths of an em
    List<Outline> outlines(double width) {
        var outlines = new ArrayList<Outline>();
        var from = 0;
        var start = 0.0;
        for (var cut : cuts) {
            outlines.add(outline(from, cut.index(), start, cut.end()));
            from = cut.index();
            start = cut.start();
        }
        outlines.add(outline(from, shapes.size(), start, width));
        return outlines;
    }

    private Outline outline(int from, int to, double start, double end) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var shift = AffineTransform.getTranslateInstance(-start, 0);
        shapes.subList(from, to).forEach(shape -> path.append(shape.getPathIterator(shift), false));
        var ink = path.getBounds2D();
        return new Outline(
                Paths.svg(path),
                end - start,
                Math.ceil(Math.max(0, -ink.getMinY())),
                Math.ceil(Math.max(0, ink.getMaxY())));
    }

    @Override
    public void fill(Shape shape) {
        if (shapes.size() == MOST_SHAPES) {
            throw new TooMuch();
        }
        shapes.add(way.createTransformedShape(shape));
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void drawString(String words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    @Override
    public void drawString(String words, float x, float y) {
        drawGlyphVector(font.createGlyphVector(UNHINTED, words), x, y);
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        drawString(new String(data, offset, length), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font other) {
        font = other;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return UNHINTED;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(way);
    }

    @Override
    public void setTransform(AffineTransform other) {
        way = new AffineTransform(other);
    }

    @Override
    public void transform(AffineTransform further) {
        way.concatenate(further);
    }

    @Override
    public void translate(int x, int y) {
        way.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        way.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        way.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        way.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        way.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        way.shear(x, y);
    }
}
