package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NarrowedTest {
    private static Term term(String id) {
        return new Term(id, id, Text.of("what " + id + " is"), List.of(), Provenance.NONE);
    }

    private static Point point(String id, Point... under) {
        return new Point(id, Text.of(id), List.of(under), Provenance.NONE);
    }

    @Test
    void onlyTheItemIsLeft() {
        var glossary = new Block.Glossary("words", "Words", List.of(term("a"), term("b")));
        assertEquals(new Block.Glossary("words", "Words", List.of(term("b"))), Narrowed.to(glossary, "b"));
    }

    @Test
    void aPointKeepsWhatItStandsUnderAndWhatStandsUnderIt() {
        var outline =
                new Block.Outline("o", "Outline", List.of(point("a"), point("b", point("c", point("d")), point("e"))));
        assertEquals(
                new Block.Outline("o", "Outline", List.of(point("b", point("c", point("d"))))),
                Narrowed.to(outline, "c"));
    }

    @Test
    void aBlockWithoutSuchAnItemStaysWhole() {
        var glossary = new Block.Glossary("words", "Words", List.of(term("a")));
        assertEquals(glossary, Narrowed.to(glossary, "elsewhere"));
    }

    @Test
    void everyItemOfTheShippedCourseIsInItsNarrowedBlock() {
        for (var shelf : Library.read(Path.of("content")).shelves()) {
            for (var unit : shelf.units()) {
                for (var block : unit.blocks()) {
                    for (var item : Item.of(block).toList()) {
                        var narrowed = Narrowed.to(block, item.id());
                        assertEquals(
                                1,
                                Item.of(narrowed)
                                        .filter(other -> other.id().equals(item.id()))
                                        .count(),
                                item.id());
                    }
                }
            }
        }
    }
}
