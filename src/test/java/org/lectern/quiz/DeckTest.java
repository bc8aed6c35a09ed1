package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.checkpoint;
import static org.lectern.quiz.Samples.choice;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.ids;
import static org.lectern.quiz.Samples.library;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.shelf;
import static org.lectern.quiz.Samples.table;
import static org.lectern.quiz.Samples.term;
import static org.lectern.quiz.Samples.unit;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.content.Library;

final class DeckTest {
    private static final Deck WRITTEN = Deck.of(library(
            shelf(
                    "a",
                    unit(
                            "one",
                            glossary("words", term("neo", "Neo", "makes models small"), term("x", "X1", "a letter"))),
                    unit("two", table("t", row("r1", "One", "1"), row("r2", "Two", "2")))),
            shelf("b", unit("one", checkpoint("check", choice("q", "a"))))));

    @Test
    void cardsComeInReadingOrder() {
        assertEquals(
                List.of(
                        "a/neo:meaning",
                        "a/neo:term",
                        "a/x:meaning",
                        "a/x:term",
                        "a/r1:c1",
                        "a/r1:c0",
                        "a/r2:c1",
                        "a/r2:c0",
                        "b/q:asked"),
                ids(WRITTEN.cards()));
    }

    @Test
    void rewordingReorderingAndMovingKeepTheIds() {
        var revised = Deck.of(library(
                shelf(
                        "a",
                        unit(
                                "three",
                                table("t2", row("r2", "Second", "zwei"), row("r1", "First", "eins")),
                                glossary(
                                        "g", term("x", "X", "another letter"), term("neo", "SageMaker Neo", "small")))),
                shelf("b", unit("moved", checkpoint("check", choice("q", "b"))))));
        assertEquals(Set.copyOf(ids(WRITTEN.cards())), Set.copyOf(ids(revised.cards())));
    }

    @Test
    void aScopeHoldsItsCourseItsUnitOrItsBlock() {
        assertEquals(
                List.of("b/q:asked"),
                ids(WRITTEN.within(new Scope.OfCourse("b")).cards()));
        assertEquals(
                List.of("a/r1:c1", "a/r1:c0", "a/r2:c1", "a/r2:c0"),
                ids(WRITTEN.within(new Scope.OfUnit("a", "two")).cards()));
        assertEquals(
                List.of("b/q:asked"),
                ids(WRITTEN.within(new Scope.OfUnit("b", "one")).cards()));
        assertEquals(
                List.of("a/neo:meaning", "a/neo:term", "a/x:meaning", "a/x:term"),
                ids(WRITTEN.within(new Scope.OfBlock(new Spot("a", "one", "words")))
                        .cards()));
        assertEquals(Deck.EMPTY, WRITTEN.within(new Scope.OfBlock(new Spot("b", "one", "words"))));
    }

    @Test
    void theGuideThatComesWithLecternHasCardsAndNoIdTwice() {
        var cards = ids(Deck.of(Library.read(Path.of("content"))).cards());
        assertEquals(cards.size(), new HashSet<>(cards).size());
        assertEquals(false, cards.isEmpty());
    }

    @Test
    void whatWasReadComesFirstAndAQuestionGoesWithWhatSupportsIt() {
        var deck = Samples.deck(
                Samples.glossary("a", 1),
                Samples.glossary("b", 1),
                Samples.checkpoint("check", Samples.choice("b-0", "a")));
        var following = deck.following(spot -> spot.block().equals("b"));
        assertEquals(
                List.of("c/b-0:meaning", "c/b-0:term", "c/b-0:asked", "c/a-0:meaning", "c/a-0:term"),
                Samples.ids(following.cards()).stream()
                        .filter(id -> !id.contains("key-word"))
                        .toList());
    }
}
