package org.lectern.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Says("A course: its exam, its units and the sources of its facts.")
public record Course(
        @Says("The folder's name.") String id,
        @Says("What the course is called.") String title,
        @Says("The exam the course prepares for.") Optional<Exam> exam,

        @Says("The ids of the units, in reading order; each is a file of that name beside this one.") @Needed
        List<String> units,

        @Says("Where facts come from, by the keys that facts name.")
        Map<String, Source> sources,

        @Says("The names its texts use, each in its present form.")
        List<Name> names,

        @Says("The kinds of cards that are not made of this course unless the student asks for them.")
        List<CardKind> withoutCards) {
    public Course {
        units = List.copyOf(units);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        names = List.copyOf(names);
        withoutCards = List.copyOf(withoutCards);
    }

    /// A course of which all cards are made.
    public Course(
            String id,
            String title,
            Optional<Exam> exam,
            List<String> units,
            Map<String, Source> sources,
            List<Name> names) {
        this(id, title, exam, units, sources, names, List.of());
    }

    /// A course without a dictionary of names.
    public Course(String id, String title, Optional<Exam> exam, List<String> units, Map<String, Source> sources) {
        this(id, title, exam, units, sources, List.of());
    }

    @Says("A document that facts were checked against.")
    public record Source(
            @Says("What the document is called.") String title,

            @Says("Where it can be read, without the https://.")
            Optional<String> address) {}
}
