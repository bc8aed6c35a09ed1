package org.lectern.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the gaps that errors leave in a library with what stood there before.
///
/// No two open items of a course share an id: when an item has moved out of a unit that is broken now, that unit's
/// former version would claim it too, and stays closed.
final class LastGood {
    private final Library now;
    private final Map<String, Library.Shelf> shelves;
    private final Map<String, Library.Shelf> former;
    private final Set<Written> broken;

    /// A file, by its folder's name and its own.
    private record Written(String folder, String name) {
        static Written of(Path file) {
            return new Written(
                    Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                            .map(Folders::name)
                            .orElse(""),
                    Folders.name(file));
        }
    }

    LastGood(Library now, Library former) {
        this.now = now;
        this.shelves = byCourse(now);
        this.former = byCourse(former);
        this.broken = now.problems().stream()
                .filter(Problem::closes)
                .map(Problem::file)
                .distinct()
                .map(Written::of)
                .collect(Collectors.toSet());
    }

    Library library() {
        var courses = new TreeSet<>(shelves.keySet());
        former.keySet().stream()
                .filter(course -> broken.contains(new Written(course, CourseFolder.COURSE_FILE)))
                .forEach(courses::add);
        return new Library(courses.stream().map(this::shelf).toList(), now.problems(), now.files(), now.unshelved());
    }

    private Library.Shelf shelf(String id) {
        var before = Optional.ofNullable(former.get(id));
        return Optional.ofNullable(shelves.get(id))
                .map(shelf -> shelf(shelf.course(), shelf.units(), units(before)))
                .orElseGet(() -> shelf(
                        before.orElseThrow().course(), now.unshelved().getOrDefault(id, List.of()), units(before)));
    }

    private Library.Shelf shelf(Course course, List<Unit> read, List<Unit> before) {
        var order = course.units().stream().distinct().toList();
        var fresh = byId(read);
        var stale = byId(before);
        stale.keySet().removeIf(unit -> !fresh.containsKey(unit) && !isBroken(course, unit));
        var open = new HashMap<String, Unit>();
        var taken = new HashSet<String>();
        for (var units : List.of(fresh, stale)) {
            for (var id : order) {
                var unit = units.get(id);
                if (unit != null && !open.containsKey(id) && claims(unit, taken)) {
                    open.put(id, unit);
                }
            }
        }
        return new Library.Shelf(
                course,
                order.stream().flatMap(id -> Stream.ofNullable(open.get(id))).toList());
    }

    private boolean isBroken(Course course, String unit) {
        return broken.contains(new Written(course.id(), unit + Folders.JSON));
    }

    /// Takes the ids of the unit's items, if none of them is taken yet.
    private static boolean claims(Unit unit, Set<String> taken) {
        var items = unit.blocks().stream().flatMap(Item::of).map(Item::id).toList();
        var free = items.stream().noneMatch(taken::contains);
        if (free) {
            taken.addAll(items);
        }
        return free;
    }

    private static List<Unit> units(Optional<Library.Shelf> shelf) {
        return shelf.map(Library.Shelf::units).orElse(List.of());
    }

    private static Map<String, Library.Shelf> byCourse(Library library) {
        return library.shelves().stream()
                .collect(Collectors.toMap(shelf -> shelf.course().id(), Function.identity()));
    }

    private static Map<String, Unit> byId(List<Unit> units) {
        return units.stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (first, _) -> first, HashMap::new));
    }
}
