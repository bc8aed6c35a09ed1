package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Option;
import org.lectern.content.Order;
import org.lectern.content.Point;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// The cards that an outline holds.
final class OutlineCards {
    /// Longer points are prose to be read.
    private static final int LONGEST = 200;

    private static final int FEWEST_CHILDREN = 2;
    private static final int MOST_CHILDREN = 7;
    /// Of two, each tells where the other stands.
    private static final int FEWEST_ORDERED = 3;

    private final Source source;
    private final String unit;
    private final Block.Outline outline;
    private final List<Card> cards = new ArrayList<>();

    /// Points of one depth that others stand under.
    ///
    /// @param below what stands under each of them says
    private record Parents(
            List<Point> points, List<Rivals.Candidate> candidates, Giveaways names, List<List<Sense>> below) {
        static Parents of(List<Point> level) {
            var points =
                    level.stream().filter(point -> !point.points().isEmpty()).toList();
            var candidates = points.stream()
                    .map(point -> Rivals.Candidate.of(point.id(), Phrase.name(point.text())))
                    .toList();
            return new Parents(
                    points,
                    candidates,
                    new Giveaways(candidates.stream()
                            .map(candidate -> candidate.words().plain())
                            .toList()),
                    points.stream()
                            .map(point -> point.points().stream()
                                    .map(child -> Sense.of(child.text()))
                                    .toList())
                            .toList());
        }

        /// Whether what stands under one of them could as well stand under another.
        boolean isAmbiguous(Sense leaf, int parent) {
            return IntStream.range(0, below.size())
                    .filter(other -> other != parent)
                    .anyMatch(other -> below.get(other).stream().anyMatch(leaf::isLike));
        }
    }

    /// @param unit what the unit is called
    OutlineCards(Source source, String unit, Block.Outline outline) {
        this.source = source;
        this.unit = unit;
        this.outline = outline;
    }

    List<Card> cards() {
        children(source.whole(), Text.of(unit), outline.points(), outline.order());
        walk(outline.points());
        return cards;
    }

    /// @param level points of one depth, whoever they stand under
    private void walk(List<Point> level) {
        var parents = Parents.of(level);
        for (var at = 0; at < parents.points().size(); at++) {
            var point = parents.points().get(at);
            children(point.id(), Phrase.name(point.text()), point.points(), point.order());
            for (var child : point.points()) {
                if (child.points().isEmpty()) {
                    parent(child, at, parents);
                }
            }
        }
        var below = level.stream().flatMap(point -> point.points().stream()).toList();
        if (!below.isEmpty()) {
            walk(below);
        }
    }

    /// What stands below a point, in parts where that is much: the others are shown then.
    private void children(String item, Text head, List<Point> children, Optional<Order> order) {
        var names = children.stream().map(child -> Phrase.name(child.text())).toList();
        if (names.size() < FEWEST_CHILDREN || !names.stream().allMatch(name -> Phrase.isFact(name, LONGEST))) {
            return;
        }
        var parts = Phrase.parts(names, MOST_CHILDREN);
        for (var part = 0; part < parts.size(); part++) {
            var wanted = parts.get(part);
            var others = names.stream().filter(name -> !wanted.contains(name)).toList();
            cards.add(source.made(
                    item, Phrase.face("points", part), CardKind.POINTS, Cue.of(head, others), Source.listed(wanted)));
        }
        if (order.isPresent() && parts.size() == 1 && names.size() >= FEWEST_ORDERED && Sense.differ(names)) {
            cards.add(source.made(item, "order", CardKind.POINT_ORDER, Cue.of(head), ordering(children)));
        }
    }

    private static Question ordering(List<Point> points) {
        var steps = points.stream()
                .map(point -> new Option(point.id(), Phrase.name(point.text()), Optional.empty()))
                .toList();
        return new Question.Ordering("made", Text.EMPTY, steps, List.of(), Backing.NONE);
    }

    /// @param at which of the parents a leaf stands under
    private void parent(Point leaf, int at, Parents parents) {
        var key = parents.candidates().get(at);
        if (parents.candidates().size() >= Rivals.FEWEST
                && Phrase.isFact(leaf.text(), LONGEST)
                && !parents.isAmbiguous(Sense.of(leaf.text()), at)) {
            var shown = parents.names().hidden(leaf.text(), key.words().plain());
            Rivals.choice(key, parents.candidates())
                    .map(question -> source.made(leaf.id(), "parent", CardKind.PARENT, Cue.of(shown), question))
                    .ifPresent(cards::add);
        }
    }
}
