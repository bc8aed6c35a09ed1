package org.lectern.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.margin.Anchor;
import org.lectern.margin.Found;
import org.lectern.margin.Kind;
import org.lectern.margin.Mark;
import org.lectern.margin.Placed;
import org.lectern.margin.Quote;
import org.lectern.search.Index;
import org.lectern.search.Sought;

final class NoteDocumentsTest {
    private static final Anchor SECTION = new Anchor.OfBlock("tea", "leaf", "before", "Before");

    @Test
    void aNoteIsFoundWhereItsSectionIsNow() {
        assertEquals(
                List.of("moved"), blocks("bitter", placed("Too bitter\nif it steeps for long", Optional.of("moved"))));
    }

    @Test
    void everyLineOfANoteIsFound() {
        assertEquals(List.of("before"), blocks("steeps", placed("Too bitter\nif it steeps", Optional.of("before"))));
    }

    @Test
    void aNoteIsFoundByTheWordsItStandsBeside() {
        var words = new Anchor.OfWords("tea", "leaf", List.of(new Quote("before", "p1", 0, "An assam", "", " is")));
        var mark = new Placed(1, new Mark(words, Kind.GREEN, "bitter"), Optional.empty());
        assertEquals(List.of(""), blocks("assam", mark));
    }

    @Test
    void aNoteThatLostItsSectionLeadsToItsUnit() {
        assertEquals(List.of(""), blocks("bitter", placed("bitter", Optional.empty())));
    }

    @Test
    void aMarkWithoutANoteIsNoNote() {
        assertEquals(List.of(), blocks("before", placed("", Optional.of("before"))));
    }

    private static Placed placed(String note, Optional<String> block) {
        return new Placed(
                1, new Mark(SECTION, Kind.NOTE, note), block.map(now -> new Found("leaf", now, List.of(), "Before")));
    }

    private static List<String> blocks(String typed, Placed mark) {
        return Index.of(Stream.of(NoteDocuments.of(List.of(mark))))
                .search(Sought.of(typed))
                .results(EnumSet.of(org.lectern.search.Kind.NOTE))
                .stream()
                .map(result -> result.document().target())
                .toList();
    }
}
