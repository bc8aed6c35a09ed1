package org.lectern.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// What is drawn behind a stretch of words: the tint of code, the line under a link, the ring of focus.
final class Mark extends Path {
    /// What the mark looks like.
    enum Form {
        AREA("\\S+"),
        /// A formula tells by its colour alone that it belongs to a link: its own lines would meet one under it.
        LINE("[^\\s\ufffc]+");

        private final Pattern word;

        Form(String word) {
            this.word = Pattern.compile(word);
        }
    }

    private final int start;
    private final String words;
    private final Form form;

    /// @param start the first character of the flow that it marks
    /// @param words the words that it marks
    Mark(int start, String words, Form form, String styleClass) {
        this.start = start;
        this.words = words;
        this.form = form;
        getStyleClass().add(styleClass);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Takes its place again after the words were laid out.
    void follow(WordsView flow) {
        getElements().clear();
        for (var line : lines(flow)) {
            switch (form) {
                case AREA -> area(line);
                case LINE -> underline(line);
            }
        }
    }

    /// One rectangle for each line of words, without the space at which a line was broken.
    private List<Rectangle2D> lines(WordsView flow) {
        var lines = new ArrayList<Rectangle2D>();
        form.word.matcher(words).results().forEach(word -> {
            for (var box : boxes(flow, start + word.start(), start + word.end())) {
                if (!lines.isEmpty() && lines.getLast().getMinY() == box.getMinY()) {
                    var line = lines.removeLast();
                    lines.add(new Rectangle2D(
                            line.getMinX(), line.getMinY(), box.getMaxX() - line.getMinX(), line.getHeight()));
                } else {
                    lines.add(box);
                }
            }
        });
        return lines;
    }

    private List<Rectangle2D> boxes(WordsView flow, int from, int to) {
        return switch (form) {
            case AREA -> rectangles(flow.getRangeShape(from, to, false));
            case LINE -> rectangles(flow.getUnderlineShape(from, to));
        };
    }

    /// The toolkit describes each rectangle by the ways between its corners, beginning with a move to the first.
    private static List<Rectangle2D> rectangles(PathElement[] ways) {
        var rectangles = new ArrayList<Rectangle2D>();
        for (var i = 0; i + 2 < ways.length; i++) {
            if (ways[i] instanceof MoveTo corner && ways[i + 2] instanceof LineTo opposite) {
                rectangles.add(new Rectangle2D(
                        Math.min(corner.getX(), opposite.getX()),
                        Math.min(corner.getY(), opposite.getY()),
                        Math.abs(opposite.getX() - corner.getX()),
                        Math.abs(opposite.getY() - corner.getY())));
            }
        }
        return rectangles;
    }

    /// The letters fill the middle of their line; a tint as tall as the line would look too heavy.
    private void area(Rectangle2D line) {
        var top = line.getMinY() + 0.16 * line.getHeight();
        var bottom = line.getMaxY() - 0.1 * line.getHeight();
        getElements()
                .addAll(
                        new MoveTo(line.getMinX(), top),
                        new LineTo(line.getMaxX(), top),
                        new LineTo(line.getMaxX(), bottom),
                        new LineTo(line.getMinX(), bottom),
                        new ClosePath());
    }

    private void underline(Rectangle2D line) {
        var y = (line.getMinY() + line.getMaxY()) / 2;
        getElements().addAll(new MoveTo(line.getMinX(), y), new LineTo(line.getMaxX(), y));
    }
}
