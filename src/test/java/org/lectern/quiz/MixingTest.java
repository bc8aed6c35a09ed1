package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.choice;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.ids;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class MixingTest {
    private static final Deck DECK = deck(
            table("soils", row("clay", "Clay", "stays", "heavy"), row("sand", "Sand", "runs", "light")),
            glossary("words", 2));

    private static List<Card> cards(Predicate<String> ids) {
        return DECK.cards().stream()
                .filter(card -> ids.test(card.id().toString()))
                .toList();
    }

    private static List<Card> mixed(List<Card> cards) {
        return new Mixing(DECK).mixed(cards);
    }

    @Test
    void rowsOfATableComeByTurns() {
        var cells = cards(id -> id.matches("c/(clay|sand):c[12]"));
        assertEquals(List.of("c/clay:c1", "c/sand:c1", "c/clay:c2", "c/sand:c2"), ids(mixed(cells)));
    }

    @Test
    void unrelatedTopicsStayTogether() {
        var clay = cards(id -> id.equals("c/clay:c1")).getFirst();
        var word = cards(id -> id.equals("c/words-0:meaning")).getFirst();
        var sand = cards(id -> id.equals("c/sand:c1")).getFirst();
        assertEquals(List.of(clay, sand, word), mixed(List.of(clay, word, sand)));
    }

    @Test
    void aQuestionBelongsToWhatSupportsIt() {
        var asked = deck(
                glossary("words", 2),
                Samples.checkpoint("check", choice("words-0", "a")),
                table("soils", row("clay", "Clay", "stays"), row("sand", "Sand", "runs")));
        var question = asked.cards().stream()
                .filter(card -> card instanceof Card.Asked)
                .findFirst()
                .orElseThrow();
        var word = asked.cards().getFirst();
        var clay = asked.cards().getLast();
        assertEquals(List.of(word, question, clay), new Mixing(asked).mixed(List.of(word, clay, question)));
    }

    @Test
    void noCardIsLostOrDoubled() {
        var random = new Random(11);
        for (var round = 0; round < 200; round++) {
            var some = new ArrayList<>(DECK.cards());
            Collections.shuffle(some, random);
            var part = some.subList(0, random.nextInt(some.size() + 1));
            var mixed = mixed(part);
            assertEquals(part.size(), mixed.size());
            assertEquals(new HashSet<>(part), new HashSet<>(mixed));
        }
    }

    @Test
    void learningStepsStayInFront() {
        var clay = cards(id -> id.equals("c/clay:c1")).getFirst();
        var word = cards(id -> id.equals("c/words-0:meaning")).getFirst();
        var history = Samples.graded(Samples.NEW, word.id(), Grade.AGAIN, Samples.MORNING);
        assertEquals(List.of(word, clay), new Mixing(DECK).afterSteps(List.of(clay, word), history));
    }
}
