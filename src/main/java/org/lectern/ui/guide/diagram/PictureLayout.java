package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Block;
import org.lectern.content.Cell;
import org.lectern.content.PathData;
import org.lectern.content.Shape;

/// Where everything in a picture stands, in pixels.
///
/// @param parts the first lies lowest
/// @param bounds the smallest rectangle around all of it
record PictureLayout(List<Part> parts, Rectangle2D bounds) {
    /// An inch is 2.54 centimetres or 72.27 points, and the letters of a label are 10 points high.
    static final double POINTS_PER_EM = 10;
    /// A fifth more than in print, since letters of the screen are wider than those of books.
    private static final double EMS_PER_CENTIMETRE = 1.2 * 72.27 / 2.54 / POINTS_PER_EM;

    PictureLayout {
        parts = List.copyOf(parts);
    }

    /// A shape in its place.
    sealed interface Part {
        Rectangle2D bounds();
    }

    /// @param words in the middle of the box
    record Boxed(Shape.Box box, Rectangle2D bounds, Optional<Fitting> words) implements Part {}

    /// @param pieces of the path, still in centimetres
    /// @param unit a centimetre in pixels
    record Traced(Shape.Path path, List<PathData.Piece> pieces, double unit, Rectangle2D bounds) implements Part {}

    record Written(Shape.Words words, Fitting fitting, Rectangle2D bounds) implements Part {}

    static PictureLayout of(Block.Picture picture, Ruler ruler) {
        var unit = EMS_PER_CENTIMETRE * ruler.em();
        var parts = new ArrayList<Part>();
        for (var shape : picture.shapes()) {
            parts.add(
                    switch (shape) {
                        case Shape.Box box -> boxed(box, unit, ruler);
                        case Shape.Path path -> traced(path, unit);
                        case Shape.Words words -> written(words, unit, ruler);
                    });
        }
        var around = Areas.around(parts.stream().map(Part::bounds).toList());
        return new PictureLayout(parts, Areas.grown(around, 0.5 * ruler.em()));
    }

    private static Part boxed(Shape.Box box, double unit, Ruler ruler) {
        var size = new Dimension2D(box.size().width() * unit, box.size().height() * unit);
        var centre = at(box.at(), unit);
        var form = box.form().orElse(Shape.Form.RECTANGLE);
        return new Boxed(
                box, around(centre, size), box.label().map(label -> Fitting.of(label.plain(), form, size, ruler)));
    }

    private static Part traced(Shape.Path path, double unit) {
        var pieces = PathData.of(path.path()).pieces();
        var spots = pieces.stream()
                .flatMap(piece -> switch (piece) {
                    case PathData.Curve curve -> Stream.of(curve.first(), curve.second(), curve.end());
                    case PathData.Move _, PathData.Line _, PathData.Close _ -> Stream.of(piece.end());
                })
                .map(spot -> Areas.spot(new Point2D(spot.x() * unit, spot.y() * unit)))
                .toList();
        return new Traced(path, pieces, unit, Areas.around(spots));
    }

    private static Part written(Shape.Words words, double unit, Ruler ruler) {
        var fitting = Fitting.sized(words.words().plain(), words.height().orElse(POINTS_PER_EM) / POINTS_PER_EM, ruler);
        var half = fitting.size().getWidth() / 2;
        var centre = at(words.at(), unit)
                .add(
                        switch (words.align().orElse(Shape.Align.CENTRE)) {
                            case CENTRE -> 0;
                            case LEFT -> half;
                            case RIGHT -> -half;
                        },
                        0);
        return new Written(words, fitting, around(centre, fitting.size()));
    }

    private static Point2D at(Cell spot, double unit) {
        return new Point2D(spot.column() * unit, spot.row() * unit);
    }

    private static Rectangle2D around(Point2D centre, Dimension2D size) {
        return new Rectangle2D(
                centre.getX() - size.getWidth() / 2,
                centre.getY() - size.getHeight() / 2,
                size.getWidth(),
                size.getHeight());
    }
}
