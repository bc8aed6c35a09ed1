package org.lectern.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.content.Unit;

/// Finds for the parts of a guide those of the unit that an earlier import made of them.
final class Reunion {
    /// Share of common words from which two texts are taken for the same, from 0 to 1.
    private static final double ALIKE = 0.5;

    /// Pairs to compare; beyond that only the same words are recognised.
    private static final long MOST_PAIRS = 250_000;

    private final Map<Part, Part> former = new IdentityHashMap<>();
    private final List<Part> lost = new ArrayList<>();
    private final Map<Record, Part> fresh = new IdentityHashMap<>();

    private Reunion(List<Part> parts, List<Part> olds) {
        parts.forEach(part -> fresh.put(part.record(), part));
        var kinds = new HashSet<>(parts.stream().map(Part::kind).toList());
        for (var kind : kinds) {
            var here = new ArrayList<>(
                    parts.stream().filter(part -> part.kind().equals(kind)).toList());
            var there = new ArrayList<>(
                    olds.stream().filter(part -> part.kind().equals(kind)).toList());
            same(here, there, part -> part.name() + "\n" + part.detail());
            same(here, there, Part::name);
            alike(here, there);
        }
        var found = java.util.Collections.newSetFromMap(new IdentityHashMap<Part, Boolean>());
        found.addAll(former.values());
        olds.stream().filter(old -> !found.contains(old)).forEach(lost::add);
    }

    static Reunion of(Unit unit, Optional<Unit> old) {
        return new Reunion(Part.of(unit), old.map(Part::of).orElse(List.of()));
    }

    /// What the former unit had in a part's place.
    Optional<Record> before(Record record) {
        return Optional.ofNullable(fresh.get(record)).map(former::get).map(Part::record);
    }

    Optional<String> id(Record record) {
        return Optional.ofNullable(fresh.get(record)).map(former::get).map(Part::id);
    }

    /// Parts of the former unit that the guide does not have.
    List<Part> lost() {
        return List.copyOf(lost);
    }

    private void same(List<Part> here, List<Part> there, Function<Part, String> key) {
        var waiting = new HashMap<String, Deque<Part>>();
        there.forEach(old ->
                waiting.computeIfAbsent(key.apply(old), _ -> new ArrayDeque<>()).add(old));
        for (var part : List.copyOf(here)) {
            var found =
                    waiting.getOrDefault(key.apply(part), new ArrayDeque<>()).poll();
            if (found != null) {
                former.put(part, found);
            }
        }
        here.removeIf(former::containsKey);
        var taken = java.util.Collections.newSetFromMap(new IdentityHashMap<Part, Boolean>());
        taken.addAll(former.values());
        there.removeIf(taken::contains);
    }

    private void alike(List<Part> here, List<Part> there) {
        if ((long) here.size() * there.size() > MOST_PAIRS) {
            return;
        }
        var words = new IdentityHashMap<Part, Set<String>>();
        here.forEach(part -> words.put(part, words(part)));
        there.forEach(part -> words.put(part, words(part)));
        var matches = new ArrayList<Match>();
        for (var part : here) {
            for (var old : there) {
                var alike = alike(words.getOrDefault(part, Set.of()), words.getOrDefault(old, Set.of()));
                if (alike >= ALIKE) {
                    matches.add(new Match(part, old, alike));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::alike).reversed());
        var taken = java.util.Collections.newSetFromMap(new IdentityHashMap<Part, Boolean>());
        for (var match : matches) {
            if (!former.containsKey(match.part()) && taken.add(match.old())) {
                former.put(match.part(), match.old());
            }
        }
    }

    private static Set<String> words(Part part) {
        var words = part.name() + " " + part.detail();
        var opening = words.length() > 1000 ? words.substring(0, 1000) : words;
        return new HashSet<>(List.of(opening.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static double alike(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private record Match(Part part, Part old, double alike) {}
}
