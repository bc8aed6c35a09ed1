package org.lectern.content;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything that could be read from a content folder, and every problem met on the way.
///
/// @param shelves sorted by the id of their course
/// @param problems sorted by file and place
/// @param files how many files were read
/// @param unshelved the good units of courses that cannot be opened, by the name of their folder
public record Library(List<Shelf> shelves, List<Problem> problems, int files, Map<String, List<Unit>> unshelved) {
    public static final Library EMPTY = new Library(List.of(), List.of());

    public Library {
        shelves = List.copyOf(shelves);
        problems = List.copyOf(problems);
        unshelved = Collections.unmodifiableMap(new TreeMap<>(unshelved));
    }

    /// A library that was put together instead of read.
    public Library(List<Shelf> shelves, List<Problem> problems) {
        this(shelves, problems, 0, Map.of());
    }

    /// Reads a folder of course folders, or one course folder. A file with an error in it is left out, the others open.
    public static Library read(Path folder) {
        return read(folder, Scrutiny.NONE);
    }

    /// Reads it and scrutinizes each course, which takes longer.
    public static Library read(Path folder, Scrutiny scrutiny) {
        return Folders.read(folder, Drafts.none(), scrutiny);
    }

    /// This library, read after another: where a file now has an error, its unit or course stays as it was there.
    public Library after(Library former) {
        return new LastGood(this, former).library();
    }

    /// The same courses with other problems.
    public Library with(List<Problem> others) {
        return new Library(shelves, others, files, unshelved);
    }

    /// A course with those of its units that could be read, in reading order.
    public record Shelf(Course course, List<Unit> units) {
        public Shelf {
            units = List.copyOf(units);
        }
    }
}
