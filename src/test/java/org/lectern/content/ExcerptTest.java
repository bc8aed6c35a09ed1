package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
    private static final Block TABLE = new Block.Table(
            "soils",
            "Two soils",
            Optional.empty(),
            List.of(new Column("soil", "Soil"), new Column("water", "Water | rain"), new Column("care", "Care")),
            List.of(row("sand", "Sand", "Runs *through*", "Feed"), row("clay", "Clay", "Stays", "Wait")));
    private static final Block OUTLINE =
            new Block.Outline("why", "Why", List.of(point("a", "Outer", point("b", "Inner")), point("c", "Next")));
    private static final Block PROSE = new Block.Prose(
            "first",
            "First",
            List.of(new Text(List.of(
                    new Span.Plain("Begin "), new Span.Strong(Text.of("here").spans())))),
            Provenance.NONE);
    private static final UnitText TEXT = UnitText.of(
            new Unit("soil", "Soil", Text.of("About it."), Optional.empty(), List.of(PROSE, OUTLINE, TABLE)));

    private static Row row(String id, String... cells) {
        return new Row(
                id,
                IntStream.range(0, cells.length)
                        .mapToObj(i -> Text.of(cells[i]))
                        .toList(),
                Provenance.NONE);
    }

    private static Point point(String id, String words, Point... points) {
        return new Point(id, Text.of(words), List.of(points), Provenance.NONE);
    }

    private static Excerpt all(String... blocks) {
        return new Excerpt(
                TEXT,
                TEXT.entries().stream()
                        .filter(entry -> List.of(blocks).contains(entry.block()))
                        .map(entry -> entry.stretch(0, entry.length()))
                        .toList());
    }

    private static Excerpt of(Stretch... pieces) {
        return new Excerpt(TEXT, List.of(pieces));
    }

    @Test
    void listsKeepTheirNumeralsAndBlocksAreSetApart() {
        assertEquals("""
            First

            Begin here

            Why

            I. Outer
              A. Inner
            II. Next\
            """, all("first", "why").plain());
    }

    @Test
    void markdownKeepsHeadingsListsAndMarks() {
        assertEquals("""
            ## First

            Begin **here**

            ## Why

            - I. Outer
                - A. Inner
            - II. Next\
            """, all("first", "why").markdown());
    }

    @Test
    void cellsAreCopiedWithTabsBetweenThem() {
        assertEquals(
                "Sand\tRuns *through*\tFeed\nClay\tStays",
                of(
                                new Stretch("soils", "sand/soil", 0, 4),
                                new Stretch("soils", "sand/water", 0, 14),
                                new Stretch("soils", "sand/care", 0, 4),
                                new Stretch("soils", "clay/soil", 0, 4),
                                new Stretch("soils", "clay/water", 0, 5))
                        .plain());
    }

    @Test
    void aRowBegunInItsMiddleKeepsItsColumns() {
        assertEquals(
                "\tuns\nClay",
                of(new Stretch("soils", "sand/water", 1, 4), new Stretch("soils", "clay/soil", 0, 4))
                        .plain());
    }

    @Test
    void aTableInMarkdownHasItsTitlesEvenWhenTheyWereNotTaken() {
        assertEquals(
                """
                | Soil | Water \\| rain |
                | --- | --- |
                | Clay | Stays |\
                """,
                of(new Stretch("soils", "clay/soil", 0, 4), new Stretch("soils", "clay/water", 0, 5))
                        .markdown());
    }

    @Test
    void partOfALineIsCopiedWithoutItsNumeral() {
        assertEquals("ute", of(new Stretch("why", "a", 1, 4)).plain());
    }
}
