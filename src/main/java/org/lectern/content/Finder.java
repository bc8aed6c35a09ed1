package org.lectern.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds places in a library: by the words a reader types, and by the ids that references name.
public final class Finder {
    private final Map<Address, Index> units = new LinkedHashMap<>();
    private final Map<Address, Passage> inCourse = new HashMap<>();

    private Finder(Library library, Map<Address, Index> known) {
        for (var shelf : library.shelves()) {
            for (var unit : shelf.units()) {
                var address = new Address(shelf.course().id(), unit.id());
                var index = Optional.ofNullable(known.get(address))
                        .filter(former -> former.holds(shelf.course(), unit))
                        .orElseGet(() -> new Index(shelf.course(), unit));
                units.put(address, index);
                index.items.forEach(
                        (id, passage) -> inCourse.put(new Address(shelf.course().id(), id), passage));
            }
        }
    }

    public static Finder of(Library library) {
        return new Finder(library, Map.of());
    }

    /// A finder for a library that was read again; what is known of units that are still the same is kept.
    public Finder again(Library library) {
        return new Finder(library, units);
    }

    /// Whether every id leads to the same unit in both.
    public boolean leadsWhere(Finder other) {
        return units.keySet().equals(other.units.keySet())
                && units.entrySet().stream()
                        .allMatch(unit -> Optional.ofNullable(other.units.get(unit.getKey()))
                                .filter(index -> index.leadsWhere(unit.getValue()))
                                .isPresent());
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
        return units.values().stream()
                .flatMap(index -> index.entries.stream())
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
        return Optional.ofNullable(units.get(new Address(course, unit)))
                .flatMap(index -> index.passage(target))
                .or(() -> item(course, target));
    }

    /// Where an item stands in its course.
    public Optional<Passage> item(String course, String item) {
        return Optional.ofNullable(inCourse.get(new Address(course, item)));
    }

    /// @param id of a unit or an item
    private record Address(String course, String id) {}

    /// What can be found in one unit.
    private static final class Index {
        private final Course course;
        private final Unit unit;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Passage> blocks = new HashMap<>();
        private final Map<String, Passage> items = new HashMap<>();

        Index(Course course, Unit unit) {
            this.course = course;
            this.unit = unit;
            add("", What.UNIT, List.of(unit.title()));
            unit.blocks().forEach(this::add);
        }

        boolean holds(Course present, Unit read) {
            return course.equals(present) && unit.equals(read);
        }

        boolean leadsWhere(Index other) {
            return this == other
                    || blocks.keySet().equals(other.blocks.keySet())
                            && items.keySet().equals(other.items.keySet());
        }

        Optional<Passage> passage(String target) {
            return Optional.ofNullable(items.get(target)).or(() -> Optional.ofNullable(blocks.get(target)));
        }

        private void add(String target, What what, List<String> names) {
            entries.add(new Entry(new Hit(course.id(), unit.id(), target, what, names.getFirst()), names));
        }

        private void add(Block block) {
            add(block.id(), What.BLOCK, List.of(block.title()));
            blocks.put(block.id(), new Passage(course, unit, block, Optional.empty(), block.title()));
            Item.of(block).forEach(item -> {
                add(item.id(), item.what(), item.names());
                items.put(
                        item.id(),
                        new Passage(
                                course,
                                unit,
                                block,
                                Optional.of(item.id()),
                                item.names().getFirst()));
            });
        }
    }

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
