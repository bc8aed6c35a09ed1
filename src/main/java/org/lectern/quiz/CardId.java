package org.lectern.quiz;

import java.util.Objects;
import java.util.regex.Pattern;

/// The stable name of a card, made of the ids that authors gave and of nothing else, so that rewording, reordering and
/// moving between units lose no review. Written `mla-c01/neo:meaning`.
///
/// It is a value. It remembers its hash and where it was last found, since all cards of a guide are looked up at once.
public final class CardId implements Comparable<CardId> {
    private static final Pattern WRITTEN = Pattern.compile("([^/:]+)/([^/:]+):([^/:]+)");

    private final String course;
    private final String item;
    private final String face;
    private final int hash;
    /// Where [Places] found it last.
    volatile long place;

    /// @param course id of the course
    /// @param item id of the question, term, pair, row, step or point, unique in the course; for a whole
    /// block, whose id is unique in its unit only, both ids: `unit-3#big-idea`
    /// @param face what is asked of the item; for a table cell the id of its column, for a box of a diagram
    /// its own
    public CardId(String course, String item, String face) {
        for (var part : new String[] {course, item, face}) {
            if (part.isEmpty() || part.indexOf('/') >= 0 || part.indexOf(':') >= 0) {
                throw new IllegalArgumentException("'" + part + "' cannot be part of a card id");
            }
        }
        this.course = course;
        this.item = item;
        this.face = face;
        hash = Objects.hash(course, item, face);
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

    public String course() {
        return course;
    }

    public String item() {
        return item;
    }

    public String face() {
        return face;
    }

    /// Whether it asks for an item; else for a whole block.
    public boolean isOfItem() {
        return item.indexOf('#') < 0;
    }

    @Override
    public int compareTo(CardId other) {
        var courses = course.compareTo(other.course);
        var items = courses == 0 ? item.compareTo(other.item) : courses;
        return items == 0 ? face.compareTo(other.face) : items;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof CardId id
                        && hash == id.hash
                        && item.equals(id.item)
                        && face.equals(id.face)
                        && course.equals(id.course);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return course + "/" + item + ":" + face;
    }
}
