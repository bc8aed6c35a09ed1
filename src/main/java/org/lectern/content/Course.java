package org.lectern.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A course as its `course.json` says it, before its units are read.
///
/// @param id the folder's name
/// @param units ids of the units, in reading order
/// @param sources where facts come from, by the keys that facts name
/// @param names the names its texts use, each in its present form
public record Course(
        String id,
        String title,
        Optional<Exam> exam,
        @Needed List<String> units,
        Map<String, Source> sources,
        List<Name> names) {
    public Course {
        units = List.copyOf(units);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        names = List.copyOf(names);
    }

    /// A course without a dictionary of names.
    public Course(String id, String title, Optional<Exam> exam, List<String> units, Map<String, Source> sources) {
        this(id, title, exam, units, sources, List.of());
    }

    /// A document that facts were checked against.
    ///
    /// @param address where it can be read, without the `https://`
    public record Source(String title, Optional<String> address) {}
}
