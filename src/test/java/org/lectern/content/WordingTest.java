package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WordingTest {
    @Test
    void swappingTwoNeighboursCostsOne() {
        assertEquals(1, Distance.between("tilte", "title"));
    }

    @Test
    void insertingDeletingAndReplacingCostOneEach() {
        assertEquals(3, Distance.between("kitten", "sitting"));
    }

    @Test
    void nearestWordIsMeant() {
        assertEquals(Optional.of("title"), Wording.meant("Tittle", List.of("tile", "title", "text")));
    }

    @Test
    void farWordIsNotMeant() {
        assertEquals(Optional.empty(), Wording.meant("colour", List.of("id", "title", "paragraphs")));
    }

    @Test
    void singleLetterMeansNoOther() {
        assertEquals(Optional.empty(), Wording.meant("b", List.of("a")));
    }

    @Test
    void quotedWordStaysOnOneLine() {
        assertEquals("'a?b'", Wording.quoted("a\nb"));
    }
}
