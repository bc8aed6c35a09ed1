package org.lectern.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Finds words in the lines of a unit, without regard to case and accents.
public final class Hits {
    private Hits() {}

    /// Every place of the words, in reading order; none of them overlap.
    ///
    /// @param searched whether the line with this index is searched
    public static List<Stretch> of(UnitText text, String sought, IntPredicate searched) {
        var bare = new Bare(sought).words.toString();
        if (bare.isBlank()) {
            return List.of();
        }
        var hits = new ArrayList<Stretch>();
        for (var i = 0; i < text.entries().size(); i++) {
            var entry = text.entries().get(i);
            var line = new Bare(entry.line().words());
            if (line.words.indexOf(bare) >= 0 && searched.test(i)) {
                line.places(bare)
                        .map(place -> entry.stretch(place[0], place[1]))
                        .forEach(hits::add);
            }
        }
        return hits;
    }

    /// Words without case and accents, each character with its place in the words as they were.
    private static final class Bare {
        private final StringBuilder words = new StringBuilder();
        private final List<Integer> from = new ArrayList<>();
        private final String whole;

        Bare(String whole) {
            this.whole = whole;
            for (var i = 0; i < whole.length(); i++) {
                var sign = whole.charAt(i);
                var bare = sign < 128
                        ? String.valueOf(Character.toLowerCase(sign))
                        : Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKD)
                                .replaceAll("\\p{M}+", "")
                                // By way of the upper case, so that the German sharp s is found as two.
                                .toUpperCase(Locale.ROOT)
                                .toLowerCase(Locale.ROOT);
                words.append(Character.isWhitespace(sign) ? " " : bare);
                while (from.size() < words.length()) {
                    from.add(i);
                }
            }
        }

        Stream<int[]> places(String sought) {
            var places = Stream.<int[]>builder();
            for (var at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + sought.length())) {
                var end = at + sought.length();
                places.add(new int[] {from.get(at), end < from.size() ? end(end) : whole.length()});
            }
            return places.build();
        }

        /// A hit that ends within a character that became two takes all of it.
        private int end(int end) {
            return Math.max(from.get(end), from.get(end - 1) + 1);
        }
    }
}
