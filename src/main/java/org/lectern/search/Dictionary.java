package org.lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// All words, sorted, and where each stands.
///
/// @param places of each word pairs of numbers: the document and field, and which word of the document it is
record Dictionary(List<String> words, List<int[]> places) {
    static final Dictionary EMPTY = new Dictionary(List.of(), List.of());

    private static final int FIELD_BITS = 3;

    static int place(int document, Field field) {
        return document << FIELD_BITS | field.ordinal();
    }

    static int document(int place) {
        return place >> FIELD_BITS;
    }

    static Field field(int place) {
        return Field.of(place & (1 << FIELD_BITS) - 1);
    }

    /// The first word that is not before this one, from 0.
    int from(String word) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (words.get(middle).compareTo(word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// After the last word that begins with these letters.
    int after(String start) {
        return from(start + Character.MAX_VALUE);
    }

    /// The same without some documents, and with the words of others.
    ///
    /// @param gone whether what the dictionary knows of a document is out of date
    /// @param come where the words of other documents stand
    Dictionary with(IntPredicate gone, Map<String, Row> come) {
        var merged = new ArrayList<String>();
        var standing = new ArrayList<int[]>();
        var fresh = come.keySet().stream().sorted().toList();
        for (int i = 0, j = 0; i < words.size() || j < fresh.size(); ) {
            var order = i == words.size()
                    ? 1
                    : j == fresh.size() ? -1 : words.get(i).compareTo(fresh.get(j));
            var word = order <= 0 ? words.get(i) : fresh.get(j);
            var kept = order <= 0 ? without(places.get(i++), gone) : new int[0];
            var all = order >= 0
                    ? joined(kept, come.getOrDefault(fresh.get(j++), new Row()).all())
                    : kept;
            if (all.length > 0) {
                merged.add(word);
                standing.add(all);
            }
        }
        return new Dictionary(List.copyOf(merged), List.copyOf(standing));
    }

    private static int[] without(int[] places, IntPredicate gone) {
        var kept = 0;
        for (var i = 0; i < places.length; i += 2) {
            kept += gone.test(document(places[i])) ? 0 : 2;
        }
        if (kept == places.length) {
            return places;
        }
        var left = new int[kept];
        for (int i = 0, j = 0; i < places.length; i += 2) {
            if (!gone.test(document(places[i]))) {
                left[j++] = places[i];
                left[j++] = places[i + 1];
            }
        }
        return left;
    }

    private static int[] joined(int[] one, int[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
