package org.lectern.quiz;

import java.util.regex.Pattern;

/// The stable name of a card, made of the ids that authors gave and of nothing else, so that rewording, reordering and
/// moving between units lose no review. Written `mla-c01/neo:meaning`.
///
/// @param course id of the course
/// @param item id of the question, term, pair, row, step or point, unique in the course; for a whole block, whose id is
/// unique in its unit only, both ids: `unit-3#big-idea`
/// @param face what is asked of the item; for a table cell the id of its column, for a box of a diagram its own
public record CardId(String course, String item, String face) implements Comparable<CardId> {
    private static final Pattern WRITTEN = Pattern.compile("([^/:]+)/([^/:]+):([^/:]+)");

    public CardId {
        for (var part : new String[] {course, item, face}) {
            if (part.isEmpty() || part.indexOf('/') >= 0 || part.indexOf(':') >= 0) {
                throw new IllegalArgumentException("'" + part + "' cannot be part of a card id");
            }
        }
    }

    /// What a card of a whole block is called.
    public static CardId of(Spot block, String face) {
        return new CardId(block.course(), block.unit() + "#" + block.block(), face);
    }

    /// Reads what [#toString] wrote.
    public static CardId of(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + written + "' is not a card id");
        }
        return new CardId(match.group(1), match.group(2), match.group(3));
    }

    /// Whether it asks for an item; else for a whole block.
    public boolean isOfItem() {
        return item.indexOf('#') < 0;
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
