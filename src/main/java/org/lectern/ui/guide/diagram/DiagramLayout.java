package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Block;

/// Where everything in a diagram stands, in pixels.
///
/// @param bounds the smallest rectangle around all of it
record DiagramLayout(
        List<Box> boxes,
        List<Route> routes,
        List<Caption> captions,
        List<Brace> braces,
        List<Frame> frames,
        Rectangle2D bounds) {

    static DiagramLayout of(Block.Diagram diagram, Ruler ruler) {
        var sizes = new HashMap<String, Dimension2D>();
        diagram.nodes().forEach(node -> sizes.put(node.id(), BoxSize.of(node, ruler)));
        var grid = new Grid(diagram, sizes, ruler);
        var boxes = new LinkedHashMap<String, Box>();
        diagram.nodes()
                .forEach(node -> boxes.put(
                        node.id(),
                        new Box(node, grid.at(Grid.place(node)), Objects.requireNonNull(sizes.get(node.id())))));
        var routes = diagram.edges().stream()
                .map(edge -> Route.of(edge, boxes, grid))
                .toList();
        return withWords(diagram, boxes, routes, ruler);
    }

    private static DiagramLayout withWords(
            Block.Diagram diagram, Map<String, Box> boxes, List<Route> routes, Ruler ruler) {
        var all = List.copyOf(boxes.values());
        var braces = all.stream()
                .flatMap(box -> box.node().brace().stream().map(words -> Brace.under(box, words, ruler)))
                .toList();
        var clearing = new Clearing(all, braces, routes, ruler.em());
        var frames = diagram.groups().stream()
                .map(group -> clearing.frame(
                        group,
                        group.nodes().stream()
                                .map(id -> area(Objects.requireNonNull(boxes.get(id), id), ruler))
                                .toList(),
                        ruler.note(group.label())))
                .toList();
        var captions = routes.stream()
                .flatMap(route ->
                        route.edge().label().stream().map(label -> clearing.caption(route, label, ruler.note(label))))
                .toList();
        return new DiagramLayout(
                all, routes, captions, braces, frames, bounds(all, routes, captions, braces, frames, ruler.em()));
    }

    private static Rectangle2D area(Box box, Ruler ruler) {
        return box.node()
                .brace()
                .map(words -> Areas.around(
                        List.of(box.bounds(), Brace.under(box, words, ruler).words())))
                .orElse(box.bounds());
    }

    private static Rectangle2D bounds(
            List<Box> boxes,
            List<Route> routes,
            List<Caption> captions,
            List<Brace> braces,
            List<Frame> frames,
            double em) {
        var areas = new ArrayList<Rectangle2D>();
        boxes.forEach(box -> areas.add(box.bounds()));
        routes.forEach(route -> route.points().forEach(point -> areas.add(spot(point))));
        captions.forEach(caption -> areas.add(caption.place()));
        braces.forEach(brace -> areas.add(brace.words()));
        frames.forEach(frame -> areas.add(frame.bounds()));
        return Areas.grown(Areas.around(areas), 0.25 * em);
    }

    private static Rectangle2D spot(Point2D point) {
        return new Rectangle2D(point.getX(), point.getY(), 0, 0);
    }
}
