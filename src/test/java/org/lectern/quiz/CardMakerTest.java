package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.checkpoint;
import static org.lectern.quiz.Samples.choice;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.example;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.ids;
import static org.lectern.quiz.Samples.open;
import static org.lectern.quiz.Samples.pair;
import static org.lectern.quiz.Samples.pairs;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.table;
import static org.lectern.quiz.Samples.term;
import static org.lectern.quiz.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Provenance;

final class CardMakerTest {
    /// The cards of one of these kinds that a block makes.
    private static List<String> cards(Block block, CardKind... kinds) {
        return ids(deck(block).cards().stream()
                .filter(card -> List.of(kinds).contains(card.kind()))
                .toList());
    }

    @Test
    void aTermIsAskedBothWays() {
        assertEquals(
                List.of("c/neo:meaning", "c/neo:term"),
                cards(
                        glossary("words", term("neo", "Neo", "optimises a model for its target")),
                        CardKind.MEANING,
                        CardKind.TERM));
    }

    @Test
    void aMeaningThatFitsTwoTermsAsksForNeither() {
        assertEquals(
                List.of("c/a:meaning", "c/b:meaning", "c/d:meaning", "c/d:term"),
                cards(
                        glossary(
                                "words",
                                term("a", "A1", "the same "),
                                term("b", "B1", "the same"),
                                term("d", "D1", "other")),
                        CardKind.MEANING,
                        CardKind.TERM));
    }

    @Test
    void meaningsThatDifferOnlyInTheirTermFitBoth() {
        assertEquals(
                List.of("c/a:meaning", "c/b:meaning"),
                cards(
                        glossary("words", term("a", "Red", "Red is a colour"), term("b", "Blue", "Blue is a colour")),
                        CardKind.MEANING,
                        CardKind.TERM));
    }

    @Test
    void aPairAsksForItsConceptAndForAnExample() {
        assertEquals(
                List.of("c/canary:concept", "c/canary:example"),
                cards(pairs("pairs", pair("canary")), CardKind.CONCEPT, CardKind.EXAMPLE));
    }

    @Test
    void aTableAsksForEachCellButTheHeadings() {
        assertEquals(
                List.of("c/r1:c1", "c/r1:c2", "c/r2:c1", "c/r2:c2"),
                cards(table("t", row("r1", "One", "a", "b"), row("r2", "Two", "c", "d")), CardKind.CELL));
    }

    @Test
    void emptyCellsAndLongOnesAreNotAsked() {
        assertEquals(
                List.of("c/r1:c3"),
                cards(table("t", row("r1", "One", "", "—", "x".repeat(200), "x".repeat(201), " ✓ ")), CardKind.CELL));
    }

    @Test
    void aWordOfAnyScriptIsAFact() {
        assertEquals(
                List.of("c/r1:c1", "c/r1:c2", "c/r1:c3"),
                cards(table("t", row("r1", "One", "語", "𝒳", "5")), CardKind.CELL));
    }

    @Test
    void threeStepsAreAnOrderAndTwoAreNot() {
        assertEquals(List.of(), cards(example("e", 2), CardKind.NEXT_STEP));
        assertEquals(
                List.of("c/e-step-0:step", "c/e-step-1:step", "c/e-step-2:step"),
                cards(example("e", 3), CardKind.NEXT_STEP));
    }

    @Test
    void questionsAreAskedAsTheyAre() {
        assertEquals(
                List.of("c/q1:asked", "c/q2:asked"),
                cards(checkpoint("check", open("q1"), choice("q2", "a")), CardKind.values()));
    }

    @Test
    void wordsToBeReadMakeNoCards() {
        assertEquals(
                List.of(),
                cards(
                        new Block.Prose("p", "Prose", List.of(text("Neo is fast.")), Provenance.NONE),
                        CardKind.values()));
    }

    @Test
    void aCardKnowsWhereItComesFromAndWhatSupportsIt() {
        var card = deck(table("t", row("r1", "One", "a"))).cards().getFirst();
        assertEquals(new Spot("c", "u", "t"), card.spot());
        assertEquals(List.of("r1"), card.supports());
    }
}
