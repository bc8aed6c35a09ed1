package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FinderTest {
    private static final Library SAMPLE = Library.read(Path.of("src/test/resources/org/lectern/content/library"));
    private static final Library.Shelf SHELF = SAMPLE.shelves().getFirst();

    private final Finder finder = Finder.of(SAMPLE);

    @Test
    void titlesThatBeginWithTheWordsComeFirst() {
        assertEquals(List.of("BLOCK Big idea", "BLOCK The big idea"), found("big"));
    }

    @Test
    void blocksComeBeforeTerms() {
        assertEquals(
                List.of("BLOCK Before you begin", "BLOCK Big idea", "TERM Baking", "BLOCK The big idea"),
                found("b").subList(0, 4));
    }

    @Test
    void everyWordMustBeginAWord() {
        assertEquals(List.of("BLOCK Definitions and examples"), found("exam def"));
    }

    @Test
    void middleOfAWordIsNotFound() {
        assertEquals(List.of(), found("ipelines"));
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(List.of("TERM Café model"), found("CAFE"));
        assertEquals(List.of("TERM Café model"), found("cafe\u0301 mod"));
    }

    @Test
    void termIsFoundByItsAlias() {
        var hit = new Finder.Hit("sample", "unit-1", "dag", Finder.What.TERM, "DAG");
        assertEquals(List.of(hit), finder.search("directed acyclic"));
    }

    @Test
    void questionIsFoundByItsWords() {
        assertEquals(List.of("QUESTION Who hosts Airflow?"), found("airflow?"));
    }

    @Test
    void noWordsFindNothing() {
        assertEquals(List.of(), found(" ?!"));
    }

    @Test
    void unitIsAHitWithoutATarget() {
        var hit = new Finder.Hit("sample", "unit-1", "", Finder.What.UNIT, "Endpoints");
        assertEquals(List.of(hit), finder.search("endpoints"));
    }

    @Test
    void referenceLeadsToTheItemInItsBlock() {
        var unit = SHELF.units().getFirst();
        var passage = new Finder.Passage(SHELF.course(), unit, unit.blocks().get(2), Optional.of("dag"), "DAG");
        assertEquals(Optional.of(passage), finder.where("sample", "unit-1", "dag"));
        assertEquals(Optional.of(passage), finder.where("sample", "unit-2", "dag"));
        assertEquals(Optional.of(passage), finder.item("sample", "dag"));
    }

    @Test
    void referencePrefersTheBlockOfItsOwnUnit() {
        var unit = SHELF.units().getLast();
        var passage = new Finder.Passage(
                SHELF.course(),
                unit,
                unit.blocks().getFirst(),
                Optional.empty(),
                unit.blocks().getFirst().title());
        assertEquals(Optional.of(passage), finder.where("sample", "unit-2", "idea"));
    }

    @Test
    void blockOfAnotherUnitIsNotReached() {
        assertEquals(Optional.empty(), finder.where("sample", "unit-2", "savings"));
    }

    @Test
    void nestedPointLeadsToItsOutline() {
        assertEquals(
                Optional.of("points"),
                finder.item("sample", "o1a").map(passage -> passage.block().id()));
    }

    private List<String> found(String words) {
        return finder.search(words).stream()
                .map(hit -> hit.what() + " " + hit.label())
                .toList();
    }
}
