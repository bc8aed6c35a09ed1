package org.lectern.quiz;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.content.CardKind;
import org.lectern.content.Course;

/// Which kinds of cards a student wants of a course. What he did not decide is as the course's author set it.
///
/// @param decided whether a kind is wanted
public record Kinds(Map<CardKind, Boolean> decided) {
    /// Nothing was decided.
    public static final Kinds UNDECIDED = new Kinds(Map.of());

    private static final String WANTED = "+";
    private static final String UNWANTED = "-";

    public Kinds {
        var copy = new EnumMap<CardKind, Boolean>(CardKind.class);
        copy.putAll(decided);
        decided = Collections.unmodifiableMap(copy);
    }

    /// Whether cards of a kind are asked.
    public boolean has(CardKind kind, Course course) {
        return decided.getOrDefault(kind, !course.withoutCards().contains(kind));
    }

    /// The same with a kind switched on that was off, or off that was on.
    public Kinds turned(CardKind kind, Course course) {
        var other = new EnumMap<CardKind, Boolean>(CardKind.class);
        other.putAll(decided);
        other.put(kind, !has(kind, course));
        return new Kinds(other);
    }

    /// The kinds as one string, to be saved; [#of] reads it back.
    public String written() {
        return decided.entrySet().stream()
                .map(kind ->
                        (kind.getValue() ? WANTED : UNWANTED) + kind.getKey().word())
                .collect(Collectors.joining(" "));
    }

    /// Reads what [#written] wrote. What makes no sense, as after a change of version, is passed over.
    public static Kinds of(String written) {
        var decided = new EnumMap<CardKind, Boolean>(CardKind.class);
        for (var word : written.split(" ")) {
            Arrays.stream(CardKind.values())
                    .filter(kind -> word.equals(WANTED + kind.word()) || word.equals(UNWANTED + kind.word()))
                    .forEach(kind -> decided.put(kind, word.startsWith(WANTED)));
        }
        return new Kinds(decided);
    }
}
