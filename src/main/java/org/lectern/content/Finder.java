package org.lectern.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds places in a library: by the words a reader types, and by the ids that references name.
public final class Finder {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Address, Passage> inUnit = new HashMap<>();
    private final Map<Address, Passage> inCourse = new HashMap<>();

    private Finder(Library library) {
        for (var shelf : library.shelves()) {
            shelf.units().forEach(unit -> add(shelf.course(), unit));
        }
    }

    public static Finder of(Library library) {
        return new Finder(library);
    }

    /// What a place is, in the order in which equally good hits are shown.
    public enum What {
        UNIT,
        BLOCK,
        TERM,
        QUESTION,
        OBJECTIVE,
        PAIR,
        MUDDY_POINT,
        ROW,
        STEP,
        POINT
    }

    /// A place that fits the words.
    ///
    /// @param target id of the block or item; empty when the unit itself is meant
    /// @param label what the place is called
    public record Hit(String course, String unit, String target, What what, String label) {}

    /// Where an id leads.
    ///
    /// @param item the item's id; empty when the block itself is meant
    /// @param label what the block or item is called
    public record Passage(Course course, Unit unit, Block block, Optional<String> item, String label) {}

    /// Places in which a word begins with each of the words given, without regard to case and accents, best first:
    /// those that begin with the words as given, then all others; each in the order of [What] and then of reading.
    public List<Hit> search(String words) {
        var sought = Folded.of(words);
        if (sought.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.names().stream().anyMatch(name -> name.hasAll(sought)))
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.names().stream().noneMatch(name -> name.startsWith(sought)))
                        .thenComparing(entry -> entry.hit().what()))
                .map(Entry::hit)
                .toList();
    }

    /// Where a reference leads: to a block or item of the unit it stands in, else to an item of another unit.
    ///
    /// @param unit id of the unit the reference stands in
    public Optional<Passage> where(String course, String unit, String target) {
        return Optional.ofNullable(inUnit.get(new Address(course, unit, target)))
                .or(() -> item(course, target));
    }

    /// Where an item stands in its course.
    public Optional<Passage> item(String course, String item) {
        return Optional.ofNullable(inCourse.get(new Address(course, "", item)));
    }

    private void add(Course course, Unit unit) {
        entries.add(new Entry(new Hit(course.id(), unit.id(), "", What.UNIT, unit.title()), List.of(unit.title())));
        for (var block : unit.blocks()) {
            var blockHit = new Hit(course.id(), unit.id(), block.id(), What.BLOCK, block.title());
            entries.add(new Entry(blockHit, List.of(block.title())));
            inUnit.put(
                    new Address(course.id(), unit.id(), block.id()),
                    new Passage(course, unit, block, Optional.empty(), block.title()));
            Item.of(block).forEach(item -> add(course, unit, block, item));
        }
    }

    private void add(Course course, Unit unit, Block block, Item item) {
        var hit = new Hit(
                course.id(), unit.id(), item.id(), item.what(), item.names().getFirst());
        entries.add(new Entry(hit, item.names()));
        var passage = new Passage(course, unit, block, Optional.of(item.id()), hit.label());
        inUnit.put(new Address(course.id(), unit.id(), item.id()), passage);
        inCourse.put(new Address(course.id(), "", item.id()), passage);
    }

    /// @param unit empty for an address that holds in the whole course
    private record Address(String course, String unit, String target) {}

    private record Entry(Hit hit, List<Folded> names) {
        Entry(Hit hit, Iterable<String> names) {
            this(hit, folded(names));
        }

        private static List<Folded> folded(Iterable<String> names) {
            var folded = new ArrayList<Folded>();
            names.forEach(name -> folded.add(Folded.of(name)));
            return folded;
        }
    }
}
