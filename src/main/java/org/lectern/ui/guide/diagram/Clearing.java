package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Group;

/// Finds clear places for the words of arrows and frames among what is already drawn.
final class Clearing {
    /// How far to look for a free place, in halves of an em.
    private static final int RINGS = 60;

    private final List<Route> routes;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Leg> borders = new ArrayList<>();
    private final Rectangle2D boxes;
    private final double em;

    Clearing(List<Box> boxes, List<Brace> braces, List<Route> routes, double em) {
        this.routes = routes;
        this.em = em;
        boxes.forEach(box -> taken.add(box.bounds()));
        this.boxes = Areas.around(taken);
        braces.forEach(brace -> taken.add(Areas.around(List.of(brace.span(), brace.words()))));
    }

    /// A frame that stands where it stands: neither its name nor its border is written over.
    void keep(Frame frame) {
        taken.add(frame.words());
        borders.addAll(Areas.borders(frame.bounds()));
    }

    /// A frame around the given areas, with its name in the corner where least is in the way.
    Frame frame(Group group, List<Rectangle2D> inside, Dimension2D words) {
        var core = Areas.grown(Areas.around(inside), 0.8 * em);
        var strip = words.getHeight() + 0.1 * em;
        var inset = 0.7 * em;
        var right = core.getMaxX() - inset - words.getWidth();
        var frame = Stream.of(core.getMinX() + inset, right)
                .flatMap(x -> Stream.of(
                        new Frame(
                                group.label(),
                                Areas.extended(core, strip, 0),
                                place(x, core.getMinY() - strip + 0.4 * em, words)),
                        new Frame(
                                group.label(),
                                Areas.extended(core, 0, strip),
                                place(x, core.getMaxY() - 0.4 * em, words))))
                .min(Comparator.comparingDouble(each -> cost(each.words())))
                .orElseThrow();
        keep(frame);
        return frame;
    }

    /// The words of an arrow, beside its line where least is in the way.
    Caption caption(Route route, String text, Dimension2D words) {
        var legs = route.legs();
        var places = new ArrayList<Choice>();
        for (var i = 0; i < legs.size(); i++) {
            var leg = legs.get(i);
            var cramped = leg.length() < leg.taken(words) + 1.2 * em ? 3 : 0;
            for (var share : new double[] {0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75}) {
                for (var side : new int[] {-1, 1}) {
                    var place = leg.beside(words, share, side, 0.35 * em);
                    places.add(
                            new Choice(place, cost(place) + cramped + 0.6 * i + Math.abs(share - 0.5) + inward(place)));
                }
            }
        }
        var best = places.stream()
                .min(Comparator.comparingDouble(Choice::cost))
                .orElseThrow()
                .place();
        var place = takes(best) ? nearby(best).orElse(best) : best;
        taken.add(place);
        return new Caption(text, place);
    }

    /// Takes a place if nothing else has it and no border passes through it.
    boolean take(Rectangle2D place) {
        return !takes(place) && taken.add(place);
    }

    private boolean takes(Rectangle2D place) {
        var wide = Areas.grown(place, 0.1 * em);
        return taken.stream().anyMatch(wide::intersects) || borders.stream().anyMatch(border -> border.crosses(wide));
    }

    /// The nearest free place, even where lines pass.
    private Optional<Rectangle2D> nearby(Rectangle2D place) {
        return IntStream.rangeClosed(1, RINGS)
                .boxed()
                .flatMap(ring -> IntStream.range(0, 24)
                        .mapToObj(step -> step * Math.PI / 12)
                        .map(angle -> new Rectangle2D(
                                place.getMinX() + 0.5 * em * ring * Math.sin(angle),
                                place.getMinY() - 0.5 * em * ring * Math.cos(angle),
                                place.getWidth(),
                                place.getHeight())))
                .filter(each -> !takes(each))
                .findFirst();
    }

    private record Choice(Rectangle2D place, double cost) {}

    /// Words stand better on the outer side of a line, and above a level one.
    private double inward(Rectangle2D place) {
        var away = Math.abs(Areas.centre(place).getX() - Areas.centre(boxes).getX()) / Math.max(1, boxes.getWidth());
        return 0.3 * (1 - away) + 0.1 * (place.getMinY() - boxes.getMinY()) / Math.max(1, boxes.getHeight());
    }

    private double cost(Rectangle2D place) {
        var wide = Areas.grown(place, 0.12 * em);
        var overTaken = taken.stream().filter(wide::intersects).count();
        var overLines = routes.stream()
                .flatMap(route -> route.legs().stream())
                .filter(leg -> leg.crosses(wide))
                .count();
        var overBorders = borders.stream().filter(leg -> leg.crosses(wide)).count();
        return 100 * overTaken + 20 * overLines + 40 * overBorders;
    }

    private static Rectangle2D place(double x, double y, Dimension2D words) {
        return new Rectangle2D(x, y, words.getWidth(), words.getHeight());
    }
}
