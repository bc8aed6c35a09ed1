package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Guesses which words were meant by some that stand nowhere.
final class Guess {
    /// Letters that a word needs for one slip to be forgiven, and for two.
    private static final int ONE_SLIP = 3;

    private static final int TWO_SLIPS = 6;

    private final Dictionary dictionary;
    private final Index index;

    Guess(Index index) {
        this.index = index;
        dictionary = index.dictionary();
    }

    /// The same with other words in place of those that stand nowhere; empty when that finds nothing either.
    Optional<String> instead(Sought sought) {
        var meant = new ArrayList<String>();
        for (var clause : sought.clauses()) {
            meant.add(instead(clause));
        }
        var words = String.join(" ", meant);
        var others = Sought.of(words);
        return others.clauses().equals(sought.clauses()) || index.search(others).isEmpty()
                ? Optional.empty()
                : Optional.of(words);
    }

    private String instead(Sought.Clause clause) {
        var way = clause.ways().getFirst();
        var known = clause.ways().stream()
                .anyMatch(one -> IntStream.range(0, one.words().size()).allMatch(nth -> isKnown(one, nth)));
        if (known) {
            return clause.written();
        }
        return quoted(
                way,
                IntStream.range(0, way.words().size())
                        .mapToObj(nth -> isKnown(way, nth)
                                ? way.words().get(nth)
                                : nearest(way.words().get(nth))
                                        .orElse(way.words().get(nth)))
                        .collect(Collectors.joining(" ")));
    }

    private static String quoted(Sought.Way way, String words) {
        return way.exact() ? "\"" + words + "\"" : words;
    }

    private boolean isKnown(Sought.Way way, int nth) {
        var known = new boolean[1];
        var open = way.open() && nth == way.words().size() - 1;
        new Forms(dictionary, way.words().get(nth), way.exact(), open).each((_, _) -> known[0] = true);
        return known[0];
    }

    private record Candidate(String word, int slips, int often) {}

    private Optional<String> nearest(String word) {
        var most = word.length() < ONE_SLIP ? 0 : word.length() < TWO_SLIPS ? 1 : 2;
        return IntStream.range(0, dictionary.words().size())
                .mapToObj(nth -> new Candidate(
                        dictionary.words().get(nth),
                        slips(word, dictionary.words().get(nth), most),
                        dictionary.places().get(nth).length))
                .filter(candidate -> candidate.slips() <= most)
                .min(Comparator.comparing(Candidate::slips)
                        .thenComparing(Candidate::often, Comparator.reverseOrder())
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /// How many letters were forgotten, put in, mistaken or exchanged with their neighbour; a word that goes on is
    /// one slip more than its beginning.
    ///
    /// @param most beyond which it does not matter
    static int slips(String typed, String word, int most) {
        if (typed.length() > word.length() + most) {
            return most + 1;
        }
        var before = new int[word.length() + 1];
        var last = new int[word.length() + 1];
        var row = new int[word.length() + 1];
        for (var j = 0; j <= word.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= typed.length(); i++) {
            var spare = before;
            before = last;
            last = row;
            row = spare;
            if (fill(row, last, before, typed, word, i) > most) {
                return most + 1;
            }
        }
        var begun = most + 1;
        for (var j = 0; j < word.length(); j++) {
            begun = Math.min(begun, row[j] + 1);
        }
        return Math.min(row[word.length()], begun);
    }

    /// @return the least number of the row
    private static int fill(int[] row, int[] last, int[] before, String typed, String word, int i) {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= word.length(); j++) {
            var same = typed.charAt(i - 1) == word.charAt(j - 1);
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1
                    && j > 1
                    && typed.charAt(i - 1) == word.charAt(j - 2)
                    && typed.charAt(i - 2) == word.charAt(j - 1)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
