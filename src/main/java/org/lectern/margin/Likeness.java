package org.lectern.margin;

import java.util.ArrayList;
import java.util.List;

/// How much alike words are, counted in letters that must be added, left out or changed.
final class Likeness {
    private Likeness() {}

    /// Some of the characters of a text.
    ///
    /// @param from the first
    /// @param to after the last
    /// @param changes how many letters differ from what was sought
    record Place(int from, int to, int changes) {}

    /// How much alike two pieces of text are.
    ///
    /// @return from 0, nothing alike, to 1, the same
    static double of(String one, String other) {
        var longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) distances(other, one, true)[other.length()] / longer;
    }

    /// The places in a text that are most like the words sought.
    ///
    /// @param most how many letters may differ
    static List<Place> mostLike(String text, String sought, int most) {
        var distances = distances(text, sought, false);
        var least = most;
        for (var distance : distances) {
            least = Math.min(least, distance);
        }
        var places = new ArrayList<Place>();
        for (var end = 1; end < distances.length; end++) {
            // Of places beside each other the first adds the fewest letters.
            if (distances[end] == least && distances[end - 1] != least) {
                places.add(new Place(beginning(text, sought, end), end, least));
            }
        }
        return places;
    }

    /// Reading backwards from where it ends finds where it begins.
    private static int beginning(String text, String sought, int end) {
        var nearby = text.substring(Math.max(0, end - 2 * sought.length()), end);
        var distances = distances(backwards(nearby), backwards(sought), true);
        var length = 0;
        for (var i = 1; i < distances.length; i++) {
            length = distances[i] < distances[length] ? i : length;
        }
        return end - length;
    }

    private static String backwards(String words) {
        return new StringBuilder(words).reverse().toString();
    }

    /// How far the words are from what ends after each number of letters of a text, as Sellers' algorithm finds it.
    ///
    /// @param whole whether that must begin where the text begins, or may begin anywhere
    private static int[] distances(String text, String words, boolean whole) {
        var column = new int[words.length() + 1];
        for (var i = 0; i < column.length; i++) {
            column[i] = i;
        }
        var distances = new int[text.length() + 1];
        distances[0] = words.length();
        for (var at = 1; at <= text.length(); at++) {
            var diagonal = column[0];
            column[0] = whole ? at : 0;
            for (var i = 1; i < column.length; i++) {
                var changed = diagonal + (words.charAt(i - 1) == text.charAt(at - 1) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(changed, Math.min(column[i], column[i - 1]) + 1);
            }
            distances[at] = column[words.length()];
        }
        return distances;
    }
}
