package org.lectern.ui.guide.diagram;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.lectern.content.Edge;
import org.lectern.content.Node.Fill;
import org.lectern.ui.LinkRole;

/// Draws the parts of a diagram as shapes; their colours come from the stylesheet.
///
/// @param follow opens the block or item that a linked box names
record Brush(FontRuler ruler, Consumer<String> follow) {
    /// @param told what a screen reader says of it
    Group box(Box box, String told) {
        var words = words(box.node().label(), ruler.label(), "diagram-label");
        var size = ruler.label(box.node().label());
        words.setX(box.centre().getX() - size.getWidth() / 2);
        words.setY(box.centre().getY() - size.getHeight() / 2 + Outline.drop(box, ruler.em()));
        var group = new Group(Outline.of(box, ruler.em()), words);
        group.setId(box.node().id());
        group.getStyleClass().addAll("diagram-node", fill(box.node().fill().orElse(Fill.PLAIN)));
        tell(group, told);
        link(group, told, box.node().link());
        return group;
    }

    /// Lets Tab come to a shape, and a screen reader say what it is.
    void tell(Group shape, String told) {
        shape.setFocusTraversable(true);
        shape.setAccessibleRole(AccessibleRole.TEXT);
        shape.setAccessibleText(told);
    }

    /// Makes a link of a shape, if it has a target.
    void link(Group shape, String words, Optional<String> link) {
        link.ifPresent(target -> {
            shape.getStyleClass().add("linked");
            LinkRole.give(shape, words.replace('\n', ' '), () -> follow.accept(target));
        });
    }

    Group arrow(Route route) {
        var edge = route.edge();
        return Arrow.of(
                route.points(), edge.line().orElse(Edge.Line.SOLID), edge.ends().orElse(Edge.Ends.ARROW), ruler.em());
    }

    Rectangle frame(Rectangle2D area) {
        var rectangle = new Rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        rectangle.setArcWidth(1.2 * ruler.em());
        rectangle.setArcHeight(1.2 * ruler.em());
        rectangle.getStyleClass().add("frame");
        return rectangle;
    }

    Group brace(Brace brace) {
        var span = brace.span();
        var middle = Areas.centre(span);
        var bend = span.getHeight() / 2;
        var path = new Path(
                new MoveTo(span.getMinX(), span.getMinY()),
                new QuadCurveTo(span.getMinX(), middle.getY(), span.getMinX() + bend, middle.getY()),
                new LineTo(middle.getX() - bend, middle.getY()),
                new QuadCurveTo(middle.getX(), middle.getY(), middle.getX(), span.getMaxY()),
                new QuadCurveTo(middle.getX(), middle.getY(), middle.getX() + bend, middle.getY()),
                new LineTo(span.getMaxX() - bend, middle.getY()),
                new QuadCurveTo(span.getMaxX(), middle.getY(), span.getMaxX(), span.getMinY()));
        path.getStyleClass().add("brace");
        return new Group(path, note(brace.text(), brace.words(), "brace-label"));
    }

    /// Words on the paper, with a rim of paper around them so that a line beneath does not disturb.
    Group note(String words, Rectangle2D place, String styleClass) {
        var rim = words(words, ruler.note(), "halo");
        var ink = words(words, ruler.note(), styleClass);
        for (var text : new Text[] {rim, ink}) {
            text.getStyleClass().add("diagram-note");
            text.setX(place.getMinX());
            text.setY(place.getMinY());
        }
        return new Group(rim, ink);
    }

    static Text words(String words, Font font, String styleClass) {
        var text = new Text(words);
        text.setFont(font);
        text.setTextOrigin(VPos.TOP);
        text.setTextAlignment(TextAlignment.CENTER);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static String fill(Fill fill) {
        return switch (fill) {
            case PLAIN -> "plain";
            case GREY -> "grey";
            case BLUE -> "blue";
            case GREEN -> "green";
            case AMBER -> "amber";
            case RED -> "red";
        };
    }
}
