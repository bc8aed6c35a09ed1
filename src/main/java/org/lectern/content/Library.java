package org.lectern.content;

import java.util.List;

/// Everything that could be read from a content folder, and every problem met on the way.
public record Library(List<Shelf> shelves, List<Problem> problems) {
    public static final Library EMPTY = new Library(List.of(), List.of());

    public Library {
        shelves = List.copyOf(shelves);
        problems = List.copyOf(problems);
    }

    /// A course with those of its units that could be read, in reading order.
    public record Shelf(Course course, List<Unit> units) {
        public Shelf {
            units = List.copyOf(units);
        }
    }
}
