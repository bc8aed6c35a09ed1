package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.content.Manuscript;
import org.lectern.content.Question;
import org.lectern.content.Rule;
import org.lectern.content.Unit;

/// Whether two questions are nearly the same: B05.
///
/// Each stem stands as its rank among all stems, the rarest first. So a question is a sorted list of numbers, and two
/// of
/// them are compared by going down both at once.
final class Likeness {
    private static final double ALIKE = 0.8;

    private Likeness() {}

    static void read(List<Manuscript<Unit>> units) {
        var asked = units.parallelStream()
                .flatMap(unit -> unit.all(Question.class).stream().map(question -> Asked.of(unit, question)))
                .toList();
        var ranks = ranks(asked);
        var ranked = asked.parallelStream().map(it -> ranked(it.stems(), ranks)).toList();
        var byRareStem = new ArrayList<List<Integer>>(ranks.size());
        ranks.forEach((_, _) -> byRareStem.add(new ArrayList<>(0)));
        for (var nth = 0; nth < ranked.size(); nth++) {
            var one = ranked.get(nth);
            var rarest = rarest(one);
            var candidates = new BitSet(nth);
            for (var at = 0; at < rarest; at++) {
                byRareStem.get(one[at]).forEach(candidates::set);
                byRareStem.get(one[at]).add(nth);
            }
            for (var other = candidates.nextSetBit(0); other >= 0; other = candidates.nextSetBit(other + 1)) {
                if (areAlike(one, ranked.get(other))) {
                    remark(asked.get(nth), asked.get(other));
                    break;
                }
            }
        }
    }

    private static void remark(Asked one, Asked other) {
        one.unit()
                .remark(
                        Rule.SIMILAR_STEMS,
                        (Record) one.question(),
                        "question",
                        "this is nearly the question '" + other.question().id() + "'");
    }

    /// The rank of each stem, from 0 for the one that the fewest questions hold.
    private static Map<String, Integer> ranks(List<Asked> asked) {
        var frequency = new HashMap<String, Integer>();
        asked.forEach(it -> it.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        var rarestFirst = new ArrayList<>(frequency.entrySet());
        rarestFirst.sort(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        var ranks = HashMap.<String, Integer>newHashMap(rarestFirst.size());
        rarestFirst.forEach(stem -> ranks.put(stem.getKey(), ranks.size()));
        return ranks;
    }

    private static int[] ranked(Set<String> stems, Map<String, Integer> ranks) {
        var ranked =
                stems.stream().mapToInt(stem -> ranks.getOrDefault(stem, 0)).toArray();
        Arrays.sort(ranked);
        return ranked;
    }

    /// How many of its rarest stems a question must share at least one of with any that it is like, so that not every
    /// pair must be compared.
    private static int rarest(int[] stems) {
        return Math.min(stems.length, stems.length - (int) Math.ceil(ALIKE * stems.length) + 1);
    }

    /// Whether what two questions have in common is a large share of all their stems.
    private static boolean areAlike(int[] one, int[] other) {
        var common = 0;
        for (int at = 0, beside = 0; at < one.length && beside < other.length; ) {
            var difference = one[at] - other[beside];
            common += difference == 0 ? 1 : 0;
            at += difference <= 0 ? 1 : 0;
            beside += difference >= 0 ? 1 : 0;
        }
        return (double) common / (one.length + other.length - common) > ALIKE;
    }

    private record Asked(Manuscript<Unit> unit, Question question, Set<String> stems) {
        static Asked of(Manuscript<Unit> unit, Question question) {
            return new Asked(unit, question, Words.stems(question.question().plain()));
        }
    }
}
