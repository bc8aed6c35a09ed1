package org.lectern.margin;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Library;
import org.lectern.content.Stretch;
import org.lectern.content.Unit;
import org.lectern.content.UnitText;

/// Where marks are in a guide as it is now. Looking changes nothing: words that come back are found again.
public final class Whereabouts {
    private final Map<String, Library.Shelf> shelves = new LinkedHashMap<>();
    private final Map<Unit, UnitText> texts = new IdentityHashMap<>();

    public Whereabouts(Library library) {
        library.shelves().forEach(shelf -> shelves.put(shelf.course().id(), shelf));
    }

    /// All marks with their places, in the order in which the guide is read.
    public List<Placed> places(Margin margin) {
        return inOrder(margin.numbers().stream()
                .flatMap(number -> margin.mark(number).map(mark -> place(number, mark)).stream())
                .toList());
    }

    /// A mark with the place where it is now.
    Placed place(long number, Mark mark) {
        return new Placed(number, mark, of(mark.anchor()));
    }

    /// Where an anchor is now; empty when what it was set on is not there, or cannot be told from other words.
    Optional<Found> of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OfBlock(var _, var _, var block, var _) ->
                unit(anchor, block).map(unit -> new Found(unit.id(), block, List.of(), title(unit, block)));
            case Anchor.OfWords ofWords -> words(ofWords);
        };
    }

    /// Where its first words are that are still there, and what follows them in the same unit.
    private Optional<Found> words(Anchor.OfWords anchor) {
        var holding = anchor.quotes().stream().flatMap(quote -> unit(anchor, quote.block()).stream());
        return Stream.concat(holding, unit(anchor, "").stream())
                .map(Unit::id) // whole units take long to compare
                .distinct()
                .flatMap(id -> units(anchor).filter(unit -> unit.id().equals(id)))
                .flatMap(unit -> found(anchor, unit).stream())
                .findFirst();
    }

    private Optional<Found> found(Anchor.OfWords anchor, Unit unit) {
        var text = text(unit);
        var stretches = anchor.quotes().stream()
                .flatMap(quote -> find(text, quote).stream())
                .toList();
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        unit.id(),
                        stretches.getFirst().block(),
                        stretches,
                        stretches.stream().map(stretch -> said(text, stretch)).collect(Collectors.joining("\n"))));
    }

    /// In its own block, or else in the one to which its paragraph was moved.
    private static Optional<Stretch> find(UnitText text, Quote quote) {
        var own = text.entries().stream()
                .filter(entry -> entry.block().equals(quote.block()))
                .toList();
        return new Matching(own).of(quote).or(() -> new Matching(text.entries()).moved(quote));
    }

    private static String said(UnitText text, Stretch stretch) {
        var index = text.index(stretch.block(), stretch.line()).orElseThrow();
        return text.entries().get(index).line().words().substring(stretch.from(), stretch.to());
    }

    /// The unit that holds a block now: the one it was in, or another to which it was moved.
    private Optional<Unit> unit(Anchor anchor, String block) {
        var units = units(anchor).toList();
        var same = units.stream().filter(unit -> unit.id().equals(anchor.unit()));
        return block.isEmpty()
                ? same.findFirst()
                : Stream.concat(same, units.stream())
                        .filter(unit -> block(unit, block).isPresent())
                        .findFirst();
    }

    private static Optional<Block> block(Unit unit, String id) {
        return unit.blocks().stream().filter(block -> block.id().equals(id)).findFirst();
    }

    private static String title(Unit unit, String block) {
        return block(unit, block).map(Block::title).orElse(unit.title());
    }

    private UnitText text(Unit unit) {
        return texts.computeIfAbsent(unit, UnitText::of);
    }

    /// Sorts marks as the guide is read; those of a course that are not in it any more come last.
    List<Placed> inOrder(List<Placed> marks) {
        var courses = List.copyOf(shelves.keySet());
        return marks.stream()
                .sorted(Comparator.<Placed>comparingInt(
                                mark -> place(courses, mark.mark().anchor().course()))
                        .thenComparing(Placed::isOrphaned)
                        .thenComparingInt(this::unitNumber)
                        .thenComparingInt(this::lineNumber)
                        .thenComparingInt(
                                mark -> stretch(mark).map(Stretch::from).orElse(-1))
                        .thenComparingLong(Placed::number))
                .toList();
    }

    private static int place(List<String> all, String one) {
        return all.contains(one) ? all.indexOf(one) : all.size();
    }

    private int unitNumber(Placed mark) {
        var unit = mark.found().map(Found::unit).orElse(mark.mark().anchor().unit());
        var all = units(mark.mark().anchor()).map(Unit::id).toList();
        return place(all, unit);
    }

    private int lineNumber(Placed mark) {
        return mark.found()
                .flatMap(found -> units(mark.mark().anchor())
                        .filter(unit -> unit.id().equals(found.unit()))
                        .findFirst()
                        .map(unit -> text(unit)
                                .index(
                                        found.block(),
                                        stretch(mark).map(Stretch::line).orElse("title"))
                                .orElse(0)))
                .orElse(0);
    }

    private static Optional<Stretch> stretch(Placed mark) {
        return mark.found().flatMap(found -> found.stretches().stream().findFirst());
    }

    private Stream<Unit> units(Anchor anchor) {
        return Optional.ofNullable(shelves.get(anchor.course())).stream().flatMap(shelf -> shelf.units().stream());
    }
}
