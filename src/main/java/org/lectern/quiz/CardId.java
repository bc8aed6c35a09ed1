package org.lectern.quiz;

import java.util.regex.Pattern;

/// The stable name of a card, made of the ids that authors gave and of nothing else, so that rewording, reordering and
/// moving between units lose no review. Written `mla-c01/neo:meaning`.
///
/// @param course id of the course
/// @param item id of the question, term, pair, row or step, unique in the course
/// @param face what is asked of the item; for a table cell the id of its column
public record CardId(String course, String item, String face) implements Comparable<CardId> {
    private static final Pattern WRITTEN = Pattern.compile("([^/:]+)/([^/:]+):([^/:]+)");

    public CardId {
        for (var part : new String[] {course, item, face}) {
            if (part.isEmpty() || part.indexOf('/') >= 0 || part.indexOf(':') >= 0) {
                throw new IllegalArgumentException("'" + part + "' cannot be part of a card id");
            }
        }
    }

    /// Reads what [#toString] wrote.
    public static CardId of(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + written + "' is not a card id");
        }
        return new CardId(match.group(1), match.group(2), match.group(3));
    }

    @Override
    public int compareTo(CardId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return course + "/" + item + ":" + face;
    }
}
