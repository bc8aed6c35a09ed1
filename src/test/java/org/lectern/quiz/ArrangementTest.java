package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.content.Backing;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.SampleQuestions;

final class ArrangementTest {
    private static Arrangement of(Question question, long seed, int repetition) {
        var card = Samples.deck(Samples.checkpoint("check", question)).cards().getFirst();
        return Arrangement.of(card, seed, repetition);
    }

    @Test
    void everythingOfferedIsShownOnceAndNeverInTheOrderOfTheFile() {
        var ordering = SampleQuestions.ordering();
        for (var seed = 0; seed < 200; seed++) {
            var shown = of(ordering, seed, 0).options();
            assertEquals(Set.copyOf(ordering.all()), Set.copyOf(shown));
            assertNotEquals(ordering.all(), shown);
        }
    }

    @Test
    void allOrdersComeWithTheSeeds() {
        var response = SampleQuestions.response();
        var firsts = IntStream.range(0, 200)
                .mapToObj(seed -> of(response, seed, 0).options().getFirst().id())
                .collect(Collectors.toSet());
        assertEquals(Set.of("a", "b", "c", "d", "e"), firsts);
    }

    @Test
    void numbersStandInTheirOrder() {
        var options = List.of("25 MB", "6 MB", "1,000 MB", "100 MB").stream()
                .map(words -> new Option(words.replaceAll("\\W", ""), Samples.text(words), Optional.empty()))
                .toList();
        var question = new Question.SingleChoice("q", Samples.text("How much?"), options, "6MB", Backing.NONE);
        var shown = of(question, 5, 0).options().stream()
                .map(option -> option.text().plain())
                .toList();
        assertEquals(List.of("6 MB", "25 MB", "100 MB", "1,000 MB"), shown);
    }

    @Test
    void eachRepetitionAsksAnotherVariant() {
        var numeric = SampleQuestions.numeric();
        assertEquals(
                List.of(0, 1, 2),
                IntStream.range(0, 3).mapToObj(n -> of(numeric, 7, n).variant()).toList());
    }

    @Test
    void gapsThatAreTypedOfferNothing() {
        var choices = of(SampleQuestions.cloze(), 3, 0).choices();
        assertEquals(Set.of("picked"), choices.keySet());
        assertEquals(Set.of("one", "many"), Set.copyOf(choices.getOrDefault("picked", List.of())));
    }
}
