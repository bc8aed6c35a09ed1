package org.lectern.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Finds words in the lines of a unit, without regard to case and accents.
public final class Hits {
    private Hits() {}

    /// Every place of the words, in reading order; none of them overlap.
    ///
    /// @param searched whether the line with this index is searched
    public static List<Stretch> of(UnitText text, String sought, IntPredicate searched) {
        var wanted = bare(sought);
        if (wanted.isBlank()) {
            return List.of();
        }
        var hits = new ArrayList<Stretch>();
        for (var i = 0; i < text.entries().size(); i++) {
            var entry = text.entries().get(i);
            var words = entry.line().words();
            if (bare(words).contains(wanted) && searched.test(i)) {
                places(words, wanted)
                        .map(place -> entry.stretch(place[0], place[1]))
                        .forEach(hits::add);
            }
        }
        return hits;
    }

    private static String bare(String words) {
        var bare = new StringBuilder(words.length());
        words.chars().forEach(sign -> bare.append(bare((char) sign)));
        return bare.toString();
    }

    private static String bare(char sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return " ";
        }
        return Bare.of(sign);
    }

    /// Where the wanted words begin and end in the words as they were.
    private static Stream<int[]> places(String words, String wanted) {
        var bare = bare(words);
        var origin = new int[bare.length() + 1];
        var length = 0;
        for (var i = 0; i < words.length(); i++) {
            var signs = bare(words.charAt(i)).length();
            Arrays.fill(origin, length, length + signs, i);
            length += signs;
        }
        origin[length] = words.length();
        var places = Stream.<int[]>builder();
        for (var at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length())) {
            var end = at + wanted.length();
            // A hit that ends within a character that became two takes all of it.
            places.add(new int[] {origin[at], Math.max(origin[end], origin[end - 1] + 1)});
        }
        return places.build();
    }
}
