package org.lectern.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.Column;
import org.lectern.content.Provenance;
import org.lectern.content.Row;
import org.lectern.content.Stretch;
import org.lectern.content.Text;
import org.lectern.content.Unit;

final class WhereaboutsTest {
    private static final String BREW = "Warm the pot first, then add the leaves and pour water that has just boiled.";
    private static final Unit LEAF = Pages.unit("leaf", Pages.prose("brew", BREW, "Wait four minutes."));
    private static final Anchor LEAVES = Pages.on(Pages.quote(LEAF, "brew", "p1", "add the leaves", 1));

    private static Optional<Found> found(Anchor anchor, Unit... units) {
        return new Whereabouts(Pages.library(units)).of(anchor);
    }

    private static Optional<String> words(Anchor anchor, Block... blocks) {
        return found(anchor, Pages.unit("leaf", blocks)).map(Found::words);
    }

    @Test
    void wordsAreWhereTheyWere() {
        assertEquals(
                Optional.of(new Found("leaf", "brew", List.of(new Stretch("brew", "p1", 25, 39)), "add the leaves")),
                found(LEAVES, LEAF));
    }

    @Test
    void wordsMoveAlongWhenOthersArePutBeforeThem() {
        assertEquals(
                List.of(new Stretch("brew", "p3", 32, 46)),
                found(LEAVES, Pages.unit("leaf", Pages.prose("brew", "New.", "Also new.", "First, " + BREW)))
                        .map(Found::stretches)
                        .orElse(List.of()));
    }

    @Test
    void whatStandsAroundThemTellsEqualWordsApart() {
        var twice = Pages.unit(
                "leaf",
                Pages.prose(
                        "b",
                        "Green tea is steamed before it is rolled and dried.",
                        "Black tea is left to the air for some hours."));
        var black = Pages.on(Pages.quote(twice, "b", "p2", "tea", 1));
        assertEquals(
                List.of(new Stretch("b", "p1", 6, 9)),
                found(
                                black,
                                Pages.unit(
                                        "leaf",
                                        Pages.prose(
                                                "b",
                                                "Black tea is left to the air for some hours.",
                                                "Green tea is steamed before it is rolled and dried.")))
                        .map(Found::stretches)
                        .orElse(List.of()));
    }

    @Test
    void wordsThatWereEditedALittleAreFound() {
        assertEquals(
                Optional.of("add the tea leaves"),
                words(LEAVES, Pages.prose("brew", BREW.replace("the leaves", "the tea leaves"))));
        assertEquals(
                Optional.of("add three leaves"),
                words(LEAVES, Pages.prose("brew", BREW.replace("the leaves", "three leaves"))));
    }

    @Test
    void wordsThatAreGoneAreNotFoundAndComeBackWithThem() {
        assertEquals(Optional.empty(), words(LEAVES, Pages.prose("brew", BREW.replace("add the leaves", "stir"))));
        assertEquals(Optional.of("add the leaves"), words(LEAVES, Pages.prose("brew", BREW)));
    }

    @Test
    void theSameWordElsewhereDoesNotStandInForOneThatIsGone() {
        var pot = Pages.on(Pages.quote(LEAF, "brew", "p1", "pot", 1));
        assertEquals(
                Optional.empty(),
                words(
                        pot,
                        Pages.prose("brew", BREW.replace("the pot ", ""), "Never put the lid on a pot that is cold.")));
    }

    @Test
    void aBlockThatMovedToAnotherUnitTakesItsWordsAlong() {
        assertEquals(
                Optional.of("pot"),
                found(
                                LEAVES,
                                Pages.unit("leaf", Pages.prose("other", "Nothing.")),
                                Pages.unit("pot", LEAF.blocks().getFirst()))
                        .map(Found::unit));
    }

    @Test
    void wordsInABlockThatIsGoneAreNotFound() {
        assertEquals(Optional.empty(), words(LEAVES, Pages.prose("other", "Then add the leaves.")));
    }

    @Test
    void aParagraphThatMovedToAnotherSectionTakesItsWordsAlong() {
        var moved = Pages.unit(
                "leaf", Pages.prose("brew", "Wait four minutes."), Pages.prose("new", "A tea needs care.", BREW));
        assertEquals(
                List.of(new Stretch("new", "p2", 25, 39)),
                found(LEAVES, moved).map(Found::stretches).orElse(List.of()));
    }

    @Test
    void wordsThatMayHaveMovedToOneOfTwoPlacesAreNotFound() {
        assertEquals(Optional.empty(), words(LEAVES, Pages.prose("one", BREW), Pages.prose("two", BREW)));
    }

    @Test
    void aCellIsToldFromOneWithTheSameWordsByItsRow() {
        var marked = Pages.unit("leaf", table("assam", "sencha", "puerh"));
        var yes = Pages.on(Pages.quote(marked, "t", "sencha/black", "Yes", 1));
        assertEquals(
                List.of(new Stretch("t", "sencha/black", 0, 3)),
                found(yes, Pages.unit("leaf", table("keemun", "puerh", "sencha", "assam")))
                        .map(Found::stretches)
                        .orElse(List.of()));
        assertEquals(Optional.empty(), found(yes, Pages.unit("leaf", table("keemun", "puerh", "assam"))));
    }

    private static Block table(String... rows) {
        return new Block.Table(
                "t",
                "Table",
                Optional.empty(),
                List.of(new Column("name", "Name"), new Column("black", "Black")),
                List.of(rows).stream()
                        .map(row -> new Row(row, List.of(Text.of(row), Text.of("Yes")), Provenance.NONE))
                        .toList());
    }

    @Test
    void ofSeveralLinesThoseThatAreStillThereAreFound() {
        var both = Pages.on(
                Pages.quote(LEAF, "brew", "p1", "has just boiled.", 1),
                Pages.quote(LEAF, "brew", "p2", "Wait four minutes.", 1));
        assertEquals(
                Optional.of("has just boiled.\nWait four minutes."),
                found(both, LEAF).map(Found::words));
        assertEquals(
                Optional.of("Wait four minutes."), words(both, Pages.prose("brew", "Anything.", "Wait four minutes.")));
    }

    @Test
    void aSectionIsFoundByItsIdWhateverItIsCalled() {
        var anchor = new Anchor.OfBlock("tea", "leaf", "brew", "Old title");
        assertEquals(
                Optional.of(new Found("leaf", "brew", List.of(), "Section brew")),
                found(anchor, Pages.unit("leaf", Pages.prose("brew", "All new."))));
        assertEquals(Optional.empty(), found(anchor, Pages.unit("leaf", Pages.prose("other", BREW))));
    }

    @Test
    void aUnitAsAWholeIsFoundAtItsHead() {
        assertEquals(
                Optional.of(new Found("leaf", "", List.of(), "Unit leaf")),
                found(new Anchor.OfBlock("tea", "leaf", "", "Leaf"), LEAF));
    }

    @Test
    void marksAreSortedAsTheGuideIsReadAndTheLostComeLast() {
        var whereabouts = new Whereabouts(Pages.library(LEAF));
        var marks = List.of(
                whereabouts.place(1, new Mark(Pages.on(new Quote("gone", "p1", 0, "w", "", "")), Kind.PINK, "")),
                whereabouts.place(2, new Mark(Pages.on(Pages.quote(LEAF, "brew", "p2", "four", 1)), Kind.PINK, "")),
                whereabouts.place(3, new Mark(LEAVES, Kind.PINK, "")),
                whereabouts.place(4, new Mark(new Anchor.OfBlock("tea", "leaf", "brew", ""), Kind.BOOKMARK, "")),
                whereabouts.place(5, new Mark(new Anchor.OfBlock("tea", "leaf", "", ""), Kind.NOTE, "")));
        assertEquals(
                List.of(5L, 4L, 3L, 2L, 1L),
                whereabouts.inOrder(marks).stream().map(Placed::number).toList());
    }
}
