package org.lectern.typeset;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The name that was probably meant: the fewest letters away that were added, lost, mistaken or swapped.
record Nearest(String name, int away) {
    private static final int SHORT = 3;

    static Optional<String> to(String written, Stream<String> names) {
        return names.map(name -> new Nearest(name, distance(written, name)))
                .filter(near -> near.away() <= (written.length() <= SHORT ? 1 : 2))
                .min(Comparator.comparingInt(Nearest::away)
                        .thenComparing(near -> -shared(written, near.name()))
                        .thenComparing(Nearest::name))
                .map(Nearest::name);
    }

    /// How many letters begin both.
    private static int shared(String one, String other) {
        var count = 0;
        while (count < Math.min(one.length(), other.length()) && one.charAt(count) == other.charAt(count)) {
            count++;
        }
        return count;
    }

    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
