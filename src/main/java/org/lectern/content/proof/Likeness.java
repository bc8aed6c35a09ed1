package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
        var asked = new ArrayList<Asked>();
        for (var unit : units) {
            unit.all(Question.class)
                    .forEach(question -> asked.add(new Asked(
                            asked.size(),
                            unit,
                            question,
                            Words.stems(question.question().plain()))));
        }
        var frequency = new HashMap<String, Integer>();
        asked.forEach(it -> it.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        var byRareStem = new HashMap<String, List<Asked>>();
        for (var one : asked) {
            var rare = rarest(one.stems(), frequency);
            var candidates = Collections.<Asked>newSetFromMap(new IdentityHashMap<>());
            rare.forEach(stem -> candidates.addAll(byRareStem.getOrDefault(stem, List.of())));
            candidates.stream()
                    .sorted(Comparator.comparingInt(Asked::nth))
                    .filter(other -> Words.likeness(one.stems(), other.stems()) > ALIKE)
                    .findFirst()
                    .ifPresent(other -> one.unit()
                            .remark(
                                    Rule.SIMILAR_STEMS,
                                    (Record) one.question(),
                                    "question",
                                    "this is nearly the question '"
                                            + other.question().id() + "'"));
            rare.forEach(stem ->
                    byRareStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(one));
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

    private record Asked(int nth, Manuscript<Unit> unit, Question question, Set<String> stems) {}
}
