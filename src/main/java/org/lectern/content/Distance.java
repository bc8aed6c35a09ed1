package org.lectern.content;

/// How far two words are apart.
public final class Distance {
    private Distance() {}

    /// Damerau-Levenshtein distance in its optimal string alignment form: insertions, deletions, substitutions and
    /// swaps of neighbours each cost 1.
    public static int between(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, i, j, costs);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int i, int j, int[][] costs) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
