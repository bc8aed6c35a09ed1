package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EditsTest {
    private static final Unit UNIT = unit("T", idea("a", "one"), glossary("g", "t1", "t2", "t3"), idea("z", "end"));

    @Test
    void whatIsEqualHasNoEdit() {
        assertEquals(
                Optional.empty(),
                first(unit("T", idea("a", "one"), glossary("g", "t1", "t2", "t3"), idea("z", "end"))));
    }

    @Test
    void anEditedBlockIsMeant() {
        assertEquals(
                Optional.of("z"),
                first(unit("T", idea("a", "one"), glossary("g", "t1", "t2", "t3"), idea("z", "fin"))));
    }

    @Test
    void anEditedItemIsMeantRatherThanItsBlock() {
        assertEquals(
                Optional.of("t2"),
                first(unit(
                        "T",
                        idea("a", "one"),
                        new Block.Glossary("g", "G", List.of(term("t1", "t1"), term("t2", "new"), term("t3", "t3"))),
                        idea("z", "end"))));
    }

    @Test
    void aNewBlockIsMeant() {
        assertEquals(
                Optional.of("n"),
                first(unit(
                        "T", idea("n", "new"), idea("a", "one"), glossary("g", "t1", "t2", "t3"), idea("z", "end"))));
    }

    @Test
    void whereABlockWasTakenOutTheNextOneIsMeant() {
        assertEquals(Optional.of("g"), first(unit("T", glossary("g", "t1", "t2", "t3"), idea("z", "end"))));
    }

    @Test
    void whereTheLastBlockWasTakenOutTheOneBeforeIsMeant() {
        assertEquals(Optional.of("g"), first(unit("T", idea("a", "one"), glossary("g", "t1", "t2", "t3"))));
    }

    @Test
    void whereAnItemWasTakenOutTheNextOneIsMeant() {
        assertEquals(
                Optional.of("t3"), first(unit("T", idea("a", "one"), glossary("g", "t1", "t3"), idea("z", "end"))));
    }

    @Test
    void anotherTitleIsAtTheHead() {
        assertEquals(
                Optional.of(""),
                first(unit("New", idea("a", "one"), glossary("g", "t1", "t2", "t3"), idea("z", "end"))));
    }

    private static Optional<String> first(Unit after) {
        return Edits.first(UNIT, after);
    }

    private static Unit unit(String title, Block... blocks) {
        return new Unit("u", title, Text.EMPTY, Optional.empty(), List.of(blocks));
    }

    private static Block idea(String id, String words) {
        return new Block.BigIdea(id, "I", List.of(text(words)));
    }

    private static Block glossary(String id, String... terms) {
        return new Block.Glossary(
                id, "G", Stream.of(terms).map(term -> term(term, term)).toList());
    }

    private static Term term(String id, String meaning) {
        return new Term(id, id, text(meaning), List.of(), Provenance.NONE);
    }

    private static Text text(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }
}
