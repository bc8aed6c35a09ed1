package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what stands between `\draw` and its semicolon.
final class PathReader {
    private final Board board;
    private final Style around;
    private final Style style;
    private final Outline outline = new Outline();
    private final List<PathNode> waiting = new ArrayList<>();
    private final List<Runnable> after = new ArrayList<>();
    private final NodeMaker nodes;
    private Place here;
    private Leg leg;

    /// Whether a line has begun whose end is not read yet, so that nodes wait for it.
    private boolean open;

    /// @param around the options of the scope
    /// @param style the same and those of the command
    PathReader(Board board, Style around, Style style) {
        this.board = board;
        this.around = around;
        this.style = style;
        nodes = new NodeMaker(board);
        here = new Place(style.affine().at(Vec.ZERO));
        leg = Leg.still(here.at());
    }

    void read(Scan scan) {
        while (!scan.done() && board.step()) {
            var mark = scan.mark();
            if (!(option(scan) || line(scan) || place(scan) || figure(scan) || node(scan)) || scan.mark() == mark) {
                board.leave("From here on this path is not understood", scan.rest());
            }
        }
        waiting.forEach(it -> stand(it, 1));
        new Strokes(board, style).draw(outline);
        nodes.drawn().forEach(this::draw);
        after.forEach(Runnable::run);
    }

    private void draw(Drawn drawn) {
        if (!board.canvas().add(drawn)) {
            board.miss("A shape that lies too far away, or is one too many, is left out.");
        }
    }

    private boolean option(Scan scan) {
        var options = scan.group('[');
        options.ifPresent(it -> Styler.apply(it, style, board));
        return options.isPresent();
    }

    private boolean line(Scan scan) {
        if (scan.take("--")) {
            return to(scan, Legs::straight);
        }
        if (scan.take("-|")) {
            return to(scan, (from, to) -> Legs.square(from, to, true));
        }
        if (scan.take("|-")) {
            return to(scan, (from, to) -> Legs.square(from, to, false));
        }
        if (scan.takeWord("to")) {
            var own = style.copy();
            scan.group('[').ifPresent(it -> Styler.apply(it, own, board));
            quote(own);
            return to(scan, (from, to) -> Legs.to(from, to, own));
        }
        if (scan.takeWord("edge")) {
            edge(scan);
            return true;
        }
        return scan.take("..") && curve(scan);
    }

    /// How a line gets from one place to the next.
    private interface Way {
        Leg leg(Place from, Place to);
    }

    private boolean to(Scan scan, Way way) {
        open = true;
        var good = end(scan, way);
        open = false;
        return good;
    }

    private boolean end(Scan scan, Way way) {
        while (scan.peek() == 'n' || scan.peek() == 'c') {
            if (scan.takeWord("cycle")) {
                outline.close();
                here = new Place(outline.end());
                return true;
            }
            if (!node(scan)) {
                return false;
            }
        }
        if (scan.takeWord("plot")) {
            return plot(scan, true);
        }
        var next = next(scan);
        next.ifPresent(it -> go(way.leg(here, it), it));
        return next.isPresent() || !scan.done();
    }

    private void go(Leg next, Place to) {
        leg = next;
        outline.move(next.start());
        next.segments().forEach(outline::add);
        here = to;
        var ready = List.copyOf(waiting);
        waiting.clear();
        ready.forEach(it -> stand(it, 0.5));
        Connections.tell(next, ready.stream().map(PathNode::words).toList(), style, board);
    }

    private boolean curve(Scan scan) {
        if (!scan.takeWord("controls")) {
            return false;
        }
        var first = next(scan);
        var second = scan.takeWord("and") ? next(scan) : first;
        if (!scan.take("..") || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return to(
                scan,
                (from, to) ->
                        Legs.curved(from, to, first.get().at(), second.get().at()));
    }

    /// The next place, counted from here behind `+` and `++`.
    private Optional<Place> next(Scan scan) {
        if (scan.take("++") || scan.take("+")) {
            var from = here.at();
            return new Coordinates(board, style).way(scan).map(it -> new Place(from.plus(it)));
        }
        return scan.peek() == '(' ? new Coordinates(board, style).read(scan) : Optional.empty();
    }

    private boolean place(Scan scan) {
        var mark = scan.mark();
        var next = next(scan);
        next.ifPresent(it -> {
            here = it;
            leg = Leg.still(it.at());
            if (it.node().isEmpty()) {
                outline.move(it.at());
            }
        });
        return next.isPresent() || scan.mark() > mark;
    }

    private boolean figure(Scan scan) {
        if (scan.takeWord("plot")) {
            return plot(scan, false);
        }
        if (scan.takeWord("cycle")) {
            outline.close();
            return true;
        }
        var drawn = new Figures(board, style, outline, here.at()).read(scan, () -> next(scan));
        drawn.ifPresent(it -> {
            leg = it;
            here = new Place(it.at(1));
        });
        return drawn.isPresent();
    }

    private boolean plot(Scan scan, boolean goOn) {
        var own = style.copy();
        scan.group('[').ifPresent(it -> Styler.apply(it, own, board));
        var plot = new Plot(board, own);
        var places = plot.places(scan);
        if (!own.has("only marks")) {
            plot.into(outline, places, goOn);
        }
        plot.marks(places, nodes.drawn());
        if (!places.isEmpty()) {
            leg = new Leg(
                    places.getFirst(),
                    places.stream().<Segment>map(Segment.Line::new).toList(),
                    Optional.empty(),
                    Optional.empty());
            here = new Place(places.getLast());
        }
        return true;
    }

    private boolean node(Scan scan) {
        if (scan.takeWord("coordinate")) {
            coordinate(scan);
            return true;
        }
        if (scan.takeWord("child")) {
            board.leave("The branches of a tree that is written with 'child' are left out", scan.rest());
            return true;
        }
        if (!scan.takeWord("node")) {
            return false;
        }
        var node = PathNode.read(scan, style.forNode(around), board);
        if (node.at().isPresent()) {
            var place = new Coordinates(board, style).read(new Scan(node.at().get(), board.line()));
            place.ifPresent(it -> here = new Place(
                    nodes.make(node.name(), node.words(), it.at(), node.style()).centre()));
        } else if (open) {
            waiting.add(node);
        } else {
            stand(node, 1);
            Connections.tell(leg, List.of(node.words()), style, board);
        }
        return true;
    }

    private void coordinate(Scan scan) {
        scan.group('[');
        var name = scan.group('(').orElse("");
        var at = scan.takeWord("at") ? new Coordinates(board, style).read(scan) : Optional.of(new Place(leg.at(1)));
        at.ifPresent(it -> board.stand(name, Stand.point(it.at())));
    }

    private void quote(Style own) {
        own.get("quote")
                .ifPresent(words -> waiting.add(
                        PathNode.quoted(words, own.get("quote options").orElse(""), style.forNode(around), board)));
    }

    private void stand(PathNode node, double otherwise) {
        nodes.make(node.name(), node.words(), node.on(leg, otherwise), node.style());
    }

    private void edge(Scan scan) {
        var own = style.copy();
        own.put("draw", "");
        Styler.named("every edge", own, board);
        scan.group('[').ifPresent(it -> Styler.apply(it, own, board));
        var inner = new PathReader(board, around, own);
        inner.here = here;
        inner.quote(own);
        inner.open = true;
        while (scan.peek() == 'n' && inner.node(scan)) {
            // Each node stands on the edge.
        }
        inner.next(scan).ifPresent(it -> inner.go(Legs.to(here, it, own), it));
        after.add(() -> inner.read(new Scan("", board.line())));
    }
}
