package org.lectern.typeset;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the toolkit asks of a drawing surface and formulas do not need: colours are passed over, all else is refused.
abstract class Blank extends Graphics2D {
    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("formulas are made of letters, lines and rules alone");
    }

    @Override
    public final Color getColor() {
        return Color.BLACK;
    }

    @Override
    public final Paint getPaint() {
        return Color.BLACK;
    }

    @Override
    public final Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public final void setColor(@Nullable Color color) {}

    @Override
    public final void setPaint(@Nullable Paint paint) {}

    @Override
    public final void setBackground(@Nullable Color color) {}

    @Override
    public final void setPaintMode() {}

    @Override
    public final void setXORMode(Color color) {}

    @Override
    public final void setComposite(Composite composite) {}

    @Override
    public final Composite getComposite() {
        throw refusal();
    }

    @Override
    public final void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public final @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public final void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public final void addRenderingHints(Map<?, ?> hints) {}

    @Override
    public final RenderingHints getRenderingHints() {
        return new RenderingHints(Map.of());
    }

    @Override
    public final void dispose() {}

    @Override
    public final Graphics create() {
        throw refusal();
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        throw refusal();
    }

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        throw refusal();
    }

    @Override
    public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw refusal();
    }

    @Override
    public final void clip(@Nullable Shape shape) {
        throw refusal();
    }

    @Override
    public final @Nullable Shape getClip() {
        return null;
    }

    @Override
    public final void setClip(@Nullable Shape shape) {
        throw refusal();
    }

    @Override
    public final @Nullable Rectangle getClipBounds() {
        return null;
    }

    @Override
    public final void clipRect(int x, int y, int width, int height) {
        throw refusal();
    }

    @Override
    public final void setClip(int x, int y, int width, int height) {
        throw refusal();
    }

    @Override
    public final void copyArea(int x, int y, int width, int height, int right, int down) {
        throw refusal();
    }

    @Override
    public final void clearRect(int x, int y, int width, int height) {
        throw refusal();
    }

    @Override
    public final void drawPolyline(int[] x, int[] y, int count) {
        throw refusal();
    }

    @Override
    public final void drawPolygon(int[] x, int[] y, int count) {
        throw refusal();
    }

    @Override
    public final void fillPolygon(int[] x, int[] y, int count) {
        throw refusal();
    }

    @Override
    public final void drawRoundRect(int x, int y, int width, int height, int wide, int high) {
        throw refusal();
    }

    @Override
    public final void fillRoundRect(int x, int y, int width, int height, int wide, int high) {
        throw refusal();
    }

    @Override
    public final void drawOval(int x, int y, int width, int height) {
        throw refusal();
    }

    @Override
    public final void fillOval(int x, int y, int width, int height) {
        throw refusal();
    }

    @Override
    public final void drawArc(int x, int y, int width, int height, int from, int angle) {
        throw refusal();
    }

    @Override
    public final void fillArc(int x, int y, int width, int height, int from, int angle) {
        throw refusal();
    }

    @Override
    public final void drawString(AttributedCharacterIterator words, int x, int y) {
        throw refusal();
    }

    @Override
    public final void drawString(AttributedCharacterIterator words, float x, float y) {
        throw refusal();
    }

    @Override
    public final boolean drawImage(Image image, AffineTransform way, ImageObserver observer) {
        throw refusal();
    }

    @Override
    public final void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
        throw refusal();
    }

    @Override
    public final void drawRenderedImage(RenderedImage image, AffineTransform way) {
        throw refusal();
    }

    @Override
    public final void drawRenderableImage(RenderableImage image, AffineTransform way) {
        throw refusal();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refusal();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refusal();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, Color behind, ImageObserver observer) {
        throw refusal();
    }

    @Override
    public final boolean drawImage(
            Image image, int x, int y, int width, int height, Color behind, ImageObserver observer) {
        throw refusal();
    }

    @Override
    public final boolean drawImage(
            Image image, int x, int y, int right, int bottom, int a, int b, int c, int d, ImageObserver observer) {
        throw refusal();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int x,
            int y,
            int right,
            int bottom,
            int a,
            int b,
            int c,
            int d,
            Color behind,
            ImageObserver observer) {
        throw refusal();
    }
}
