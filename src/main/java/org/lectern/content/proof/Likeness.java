package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.content.Manuscript;
import org.lectern.content.Question;
import org.lectern.content.Rule;
import org.lectern.content.Unit;

/// Whether two questions are nearly the same: B05.
final class Likeness {
    private static final double ALIKE = 0.8;

    private Likeness() {}

    static void read(List<Manuscript<Unit>> units) {
        var asked = units.parallelStream()
                .flatMap(unit -> unit.all(Question.class).stream().map(question -> Asked.of(unit, question)))
                .toList();
        var frequency = new HashMap<String, Integer>();
        asked.forEach(it -> it.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        var rarest =
                asked.parallelStream().map(it -> rarest(it.stems(), frequency)).toList();
        var byRareStem = new HashMap<String, List<Integer>>();
        for (var nth = 0; nth < asked.size(); nth++) {
            var one = asked.get(nth);
            var candidates = new BitSet(nth);
            rarest.get(nth)
                    .forEach(stem -> byRareStem.getOrDefault(stem, List.of()).forEach(candidates::set));
            candidates.stream()
                    .mapToObj(asked::get)
                    .filter(other -> Words.likeness(one.stems(), other.stems()) > ALIKE)
                    .findFirst()
                    .ifPresent(other -> one.unit()
                            .remark(
                                    Rule.SIMILAR_STEMS,
                                    (Record) one.question(),
                                    "question",
                                    "this is nearly the question '"
                                            + other.question().id() + "'"));
            for (var stem : rarest.get(nth)) {
                byRareStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(nth);
            }
        }
    }

    /// The stems of which two sets that are alike share at least one, so that not every pair must be compared.
    private static List<String> rarest(Set<String> stems, Map<String, Integer> frequency) {
        var needed = stems.size() - (int) Math.ceil(ALIKE * stems.size()) + 1;
        return stems.stream()
                .sorted(Comparator.comparingInt((String stem) -> frequency.getOrDefault(stem, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(needed)
                .toList();
    }

    private record Asked(Manuscript<Unit> unit, Question question, Set<String> stems) {
        static Asked of(Manuscript<Unit> unit, Question question) {
            return new Asked(unit, question, Words.stems(question.question().plain()));
        }
    }
}
