package org.lectern.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarginTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    private static final Anchor WORDS = Pages.on(new Quote("b", "p1", 0, "strong", "", " tea"));
    private static final Anchor BLOCK = new Anchor.OfBlock("tea", "leaf", "b", "Section b");
    private static final Mark YELLOW = new Mark(WORDS, Kind.YELLOW, "");

    private static Margin after(Stroke... strokes) {
        var numbered = new ArrayList<Margin.Numbered>();
        for (var stroke : strokes) {
            numbered.add(new Margin.Numbered(numbered.size() + 1, stroke));
        }
        return Margin.of(numbered);
    }

    @Test
    void aMarkIsAsItWasLastMade() {
        var other = Pages.on(new Quote("b", "p2", 0, "green", "", ""));
        var margin = after(
                new Stroke.Made(NOW, YELLOW),
                new Stroke.Noted(NOW, 1, "Ask"),
                new Stroke.Painted(NOW, 1, Kind.BLUE),
                new Stroke.Noted(NOW, 1, "Ask why"),
                new Stroke.Attached(NOW, 1, other));
        assertEquals(Optional.of(new Mark(other, Kind.BLUE, "Ask why")), margin.mark(1));
    }

    @Test
    void whatIsRemovedIsGoneAndComesBackWithItsNote() {
        var removed = after(new Stroke.Made(NOW, YELLOW), new Stroke.Noted(NOW, 1, "Ask"), new Stroke.Removed(NOW, 1));
        assertEquals(List.of(), removed.numbers());
        assertEquals(
                Optional.of(new Mark(WORDS, Kind.YELLOW, "Ask")),
                removed.with(new Margin.Numbered(4, new Stroke.Restored(NOW, 1)))
                        .mark(1));
    }

    @Test
    void aMarkIsNamedByTheStrokeThatMadeIt() {
        var margin = after(
                new Stroke.Made(NOW, YELLOW),
                new Stroke.Noted(NOW, 1, "Ask"),
                new Stroke.Made(NOW, new Mark(BLOCK, Kind.BOOKMARK, "")));
        assertEquals(List.of(1L, 3L), margin.numbers());
    }

    @Test
    void aStrokeThatDoesNotFitItsMarkChangesNothing() {
        var margin = after(
                new Stroke.Made(NOW, YELLOW),
                new Stroke.Painted(NOW, 1, Kind.BOOKMARK),
                new Stroke.Attached(NOW, 1, BLOCK),
                new Stroke.Noted(NOW, 7, "to nothing"));
        assertEquals(Optional.of(YELLOW), margin.mark(1));
        assertEquals(List.of(1L), margin.numbers());
    }

    @Test
    void aBookmarkIsNotOnWords() {
        assertThrows(IllegalArgumentException.class, () -> new Mark(WORDS, Kind.BOOKMARK, ""));
        assertThrows(IllegalArgumentException.class, () -> new Mark(BLOCK, Kind.PINK, ""));
    }
}
