package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.lectern.content.Block;
import org.lectern.content.Direction;
import org.lectern.content.Edge;
import org.lectern.content.Group;
import org.lectern.content.Node;

/// Finds places for the nodes of a diagram that has none, layer by layer along the arrows, by ELK.
final class Layered {
    private final Block.Diagram diagram;
    private final Nesting nesting;
    private final Ruler ruler;
    private final Spacing spacing;
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<Group, ElkNode> groups = new IdentityHashMap<>();
    private final Map<Edge, ElkEdge> edges = new IdentityHashMap<>();
    private final Map<String, Box> ends = new HashMap<>();

    private Layered(Block.Diagram diagram, Ruler ruler) {
        this.diagram = diagram;
        this.ruler = ruler;
        nesting = new Nesting(diagram);
        spacing = new Spacing(diagram.direction().orElse(Direction.RIGHT), ruler.em());
    }

    static DiagramLayout of(Block.Diagram diagram, Ruler ruler) {
        return new Layered(diagram, ruler).lay();
    }

    private DiagramLayout lay() {
        LayoutMetaDataService.getInstance(); // without which ELK does not know its own options
        var page = ElkGraphUtil.createGraph();
        spacing.set(page);
        if (diagram.groups().isEmpty()) {
            spacing.keepOrder(page);
        }
        nesting.innerFirst().reversed().forEach(group -> add(group, page));
        diagram.nodes().forEach(node -> add(node, page));
        diagram.edges().forEach(this::add);
        new LayeredLayoutProvider().layout(page, new BasicProgressMonitor());
        return read();
    }

    private ElkNode inside(Optional<Group> group, ElkNode page) {
        return group.map(around -> Objects.requireNonNull(groups.get(around))).orElse(page);
    }

    private void add(Group group, ElkNode page) {
        var made = ElkGraphUtil.createNode(inside(nesting.around(group), page));
        spacing.setGroup(made, ruler.note(group.label()));
        groups.put(group, made);
        group.id().ifPresent(id -> nodes.put(id, made));
    }

    private void add(Node node, ElkNode page) {
        var made = ElkGraphUtil.createNode(inside(nesting.around(node.id()), page));
        var size = BoxSize.of(node, ruler);
        var brace = node.brace().map(ruler::note);
        made.setDimensions(
                Math.max(size.getWidth(), brace.map(Dimension2D::getWidth).orElse(0.0)),
                size.getHeight()
                        + brace.map(words -> Brace.height(words, ruler.em())).orElse(0.0));
        nodes.put(node.id(), made);
    }

    private void add(Edge edge) {
        var made = ElkGraphUtil.createSimpleEdge(node(edge.from()), node(edge.to()));
        ElkGraphUtil.updateContainment(made);
        edge.label()
                .map(ruler::note)
                .ifPresent(
                        words -> ElkGraphUtil.createLabel("", made).setDimensions(words.getWidth(), words.getHeight()));
        edges.put(edge, made);
    }

    private ElkNode node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    private DiagramLayout read() {
        var boxes = new ArrayList<Box>();
        diagram.nodes().forEach(node -> boxes.add(box(node)));
        boxes.forEach(box -> ends.put(box.node().id(), box));
        var frames = new LinkedHashMap<Group, Frame>();
        nesting.innerFirst().reversed().forEach(group -> frames.put(group, frame(group)));
        frames.forEach((group, frame) ->
                group.id().ifPresent(id -> ends.put(id, Box.around(id, frame.bounds(), ruler.em()))));
        var routes = diagram.edges().stream().map(this::route).toList();
        var clearing = new Clearing(boxes, DiagramLayout.braces(boxes, ruler), routes, ruler.em());
        frames.values().forEach(clearing::keep);
        var captions = captions(routes, clearing);
        return DiagramLayout.around(boxes, routes, captions, List.copyOf(frames.values()), ruler);
    }

    private Box box(Node node) {
        var place = area(node(node.id()));
        var size = BoxSize.of(node, ruler);
        var centre = new Point2D(Areas.centre(place).getX(), place.getMinY() + size.getHeight() / 2);
        return new Box(node, centre, size, ruler.em());
    }

    private Frame frame(Group group) {
        var bounds = area(Objects.requireNonNull(groups.get(group)));
        var words = ruler.note(group.label());
        return new Frame(
                group.label(),
                bounds,
                new Rectangle2D(
                        bounds.getMinX() + 0.7 * ruler.em(),
                        bounds.getMinY() + 0.4 * ruler.em(),
                        words.getWidth(),
                        words.getHeight()));
    }

    /// Where ELK put the words of an arrow. Between a group and what is inside it ELK draws a line, but forgets its
    /// words, and lines across the borders of groups may have them in a box.
    private Optional<Caption> caption(Route route, Clearing clearing) {
        var made = Objects.requireNonNull(edges.get(route.edge()));
        return route.edge().label().flatMap(words -> {
            var label = made.getLabels().getFirst();
            var corner = origin(made.getContainingNode()).add(label.getX(), label.getY());
            var place = new Rectangle2D(corner.getX(), corner.getY(), label.getWidth(), label.getHeight());
            var forgotten = label.getX() == 0 && label.getY() == 0;
            return forgotten || !clearing.take(place) ? Optional.empty() : Optional.of(new Caption(words, place));
        });
    }

    private List<Caption> captions(List<Route> routes, Clearing clearing) {
        var placed = new IdentityHashMap<Route, Caption>();
        routes.forEach(route -> caption(route, clearing).ifPresent(caption -> placed.put(route, caption)));
        routes.stream()
                .filter(route -> !placed.containsKey(route))
                .forEach(route -> route.edge()
                        .label()
                        .ifPresent(words -> placed.put(route, clearing.caption(route, words, ruler.note(words)))));
        return routes.stream()
                .flatMap(route -> Stream.ofNullable(placed.get(route)))
                .toList();
    }

    private Route route(Edge edge) {
        var made = Objects.requireNonNull(edges.get(edge));
        var from = origin(made.getContainingNode());
        var section = made.getSections().getFirst();
        var points = new ArrayList<Point2D>();
        points.add(from.add(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(from.add(bend.getX(), bend.getY()));
        }
        points.add(from.add(section.getEndX(), section.getEndY()));
        points.set(0, end(edge.from()).reached(points.getFirst(), points.get(1)));
        points.set(points.size() - 1, end(edge.to()).reached(points.getLast(), points.get(points.size() - 2)));
        return new Route(edge, points);
    }

    private Box end(String id) {
        return Objects.requireNonNull(ends.get(id), id);
    }

    private static Rectangle2D area(ElkNode node) {
        var corner = origin(node);
        return new Rectangle2D(corner.getX(), corner.getY(), node.getWidth(), node.getHeight());
    }

    /// The corner of a node on the whole page; its own place is told within its parent.
    private static Point2D origin(ElkNode node) {
        var here = new Point2D(node.getX(), node.getY());
        return node.getParent() == null ? here : origin(node.getParent()).add(here);
    }
}
