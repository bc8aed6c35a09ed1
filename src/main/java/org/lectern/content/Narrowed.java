package org.lectern.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A block with one of its items alone, so that it can be read without the others giving anything away.
public final class Narrowed {
    private Narrowed() {}

    /// The block with only this item of it, and what the item stands under; the whole block when it has no such item,
    /// or
    /// cannot be taken apart.
    public static Block to(Block block, String item) {
        return narrowed(block, item).orElse(block);
    }

    private static Optional<Block> narrowed(Block block, String item) {
        return switch (block) {
            case Block.Glossary it ->
                only(it.terms(), Term::id, item).map(terms -> new Block.Glossary(it.id(), it.title(), terms));
            case Block.DefinitionExamples it ->
                only(it.pairs(), Pair::id, item).map(pairs -> new Block.DefinitionExamples(it.id(), it.title(), pairs));
            case Block.Table it ->
                only(it.rows(), Row::id, item)
                        .map(rows -> new Block.Table(it.id(), it.title(), it.caption(), it.columns(), rows));
            case Block.Objectives it ->
                only(it.items(), Objective::id, item)
                        .map(objectives -> new Block.Objectives(it.id(), it.title(), objectives));
            case Block.MuddyPoints it ->
                only(it.points(), MuddyPoint::id, item)
                        .map(points -> new Block.MuddyPoints(it.id(), it.title(), points));
            case Block.Outline it ->
                path(it.points(), item).map(points -> new Block.Outline(it.id(), it.title(), points, it.order()));
            case Block.Prose _,
                    Block.BigIdea _,
                    Block.Diagram _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.WorkedExample _,
                    Block.Checkpoint _,
                    Block.CaseStudy _,
                    Block.Callout _,
                    Block.Formula _ -> Optional.empty();
        };
    }

    private static <T> Optional<List<T>> only(List<T> items, Function<T, String> id, String wanted) {
        return Optional.of(items.stream()
                        .filter(item -> id.apply(item).equals(wanted))
                        .toList())
                .filter(Predicate.not(List::isEmpty));
    }

    /// The point with all that is under it, below those it stands under.
    private static Optional<List<Point>> path(List<Point> points, String wanted) {
        return points.stream()
                .flatMap(point -> point.id().equals(wanted)
                        ? Optional.of(point).stream()
                        : path(point.points(), wanted).stream()
                                .map(under ->
                                        new Point(point.id(), point.text(), under, point.order(), point.provenance())))
                .findFirst()
                .map(List::of);
    }
}
