package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Dimension2D;
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

    /// Whether the author says where each node stands.
    static boolean isPlaced(Block.Diagram diagram) {
        return diagram.nodes().stream().allMatch(node -> node.at().isPresent());
    }

    static DiagramLayout of(Block.Diagram diagram, Ruler ruler) {
        return isPlaced(diagram) ? placed(diagram, ruler) : Layered.of(diagram, ruler);
    }

    private static DiagramLayout placed(Block.Diagram diagram, Ruler ruler) {
        var sizes = new HashMap<String, Dimension2D>();
        diagram.nodes().forEach(node -> sizes.put(node.id(), BoxSize.of(node, ruler)));
        var nesting = new Nesting(diagram);
        var flat = nesting.flat(diagram);
        var grid = new Grid(flat, sizes, ruler);
        var boxes = new LinkedHashMap<String, Box>();
        diagram.nodes()
                .forEach(node -> boxes.put(
                        node.id(),
                        new Box(
                                node,
                                grid.at(Grid.place(node)),
                                Objects.requireNonNull(sizes.get(node.id())),
                                ruler.em())));
        return withWords(diagram, nesting, boxes, grid, ruler);
    }

    private static DiagramLayout withWords(
            Block.Diagram diagram, Nesting nesting, Map<String, Box> boxes, Grid grid, Ruler ruler) {
        var all = List.copyOf(boxes.values());
        var routes = new ArrayList<>(diagram.edges().stream()
                .filter(edge -> !nesting.meetsGroup(edge))
                .map(edge -> Route.of(edge, boxes, grid))
                .toList());
        var clearing = new Clearing(all, braces(all, ruler), routes, ruler.em());
        var frames = frames(nesting, boxes, clearing, ruler);
        diagram.edges().stream().filter(nesting::meetsGroup).forEach(edge -> routes.add(Route.of(edge, boxes, grid)));
        var captions = routes.stream()
                .flatMap(route ->
                        route.edge().label().stream().map(label -> clearing.caption(route, label, ruler.note(label))))
                .toList();
        return around(all, routes, captions, frames, ruler);
    }

    /// Frames, each after those inside it. Those with a name become ends of arrows, as boxes are.
    private static List<Frame> frames(Nesting nesting, Map<String, Box> boxes, Clearing clearing, Ruler ruler) {
        var frames = new ArrayList<Frame>();
        for (var group : nesting.innerFirst()) {
            var inside = group.nodes().stream()
                    .map(id -> area(Objects.requireNonNull(boxes.get(id), id), ruler))
                    .toList();
            var frame = clearing.frame(group, inside, ruler.note(group.label()));
            frames.add(frame);
            group.id().ifPresent(id -> boxes.put(id, Box.around(id, frame.bounds(), ruler.em())));
        }
        return frames;
    }

    static List<Brace> braces(List<Box> boxes, Ruler ruler) {
        return boxes.stream()
                .flatMap(box -> box.node().brace().stream().map(words -> Brace.under(box, words, ruler)))
                .toList();
    }

    /// What was laid out, with its braces and bounds.
    static DiagramLayout around(
            List<Box> boxes, List<Route> routes, List<Caption> captions, List<Frame> frames, Ruler ruler) {
        var braces = braces(boxes, ruler);
        return new DiagramLayout(
                boxes, routes, captions, braces, frames, bounds(boxes, routes, captions, braces, frames, ruler.em()));
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
        routes.forEach(route -> route.points().forEach(point -> areas.add(Areas.spot(point))));
        captions.forEach(caption -> areas.add(caption.place()));
        braces.forEach(brace -> areas.add(brace.words()));
        frames.forEach(frame -> areas.add(frame.bounds()));
        return Areas.grown(Areas.around(areas), 0.25 * em);
    }
}
