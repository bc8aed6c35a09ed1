package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.content.Question;
import org.lectern.content.SampleQuestions;
import org.lectern.schedule.Grade;

/// How questions of several parts are marked: as a whole or not at all.
final class KindsTest {
    private static Verdict verdict(Question question, Response response) {
        var card = Samples.deck(Samples.checkpoint("check", question)).cards().getFirst();
        return Marker.verdict(card, response);
    }

    @ParameterizedTest
    @CsvSource({"a c, RIGHT", "a, WRONG", "a b, WRONG", "a b c, WRONG"})
    void onlyAllKeysTogetherAreRight(String chosen, Verdict verdict) {
        assertEquals(verdict, verdict(SampleQuestions.response(), new Response.ChosenSet(Set.of(chosen.split(" ")))));
    }

    @ParameterizedTest
    @CsvSource({"x y z, RIGHT", "x z y, WRONG", "x y, WRONG", "x y z w, WRONG", "w x y, WRONG"})
    void onlyTheWholeOrderIsRight(String placed, Verdict verdict) {
        assertEquals(verdict, verdict(SampleQuestions.ordering(), new Response.Ordered(List.of(placed.split(" ")))));
    }

    @Test
    void stepInItsPlaceIsRightByItself() {
        assertEquals(
                Set.of("x"),
                Marker.right(SampleQuestions.ordering(), new Response.Ordered(List.of("x", "z", "w", "y"))));
    }

    @Test
    void onlyAllPairsAreRight() {
        var question = SampleQuestions.matching();
        assertEquals(Verdict.RIGHT, verdict(question, new Response.Matched(Map.of("p1", "m1", "p2", "m2"))));
        assertEquals(Verdict.WRONG, verdict(question, new Response.Matched(Map.of("p1", "m1", "p2", "m3"))));
        assertEquals(Verdict.WRONG, verdict(question, new Response.Matched(Map.of("p1", "m1"))));
        assertEquals(Set.of("p1"), Marker.right(question, new Response.Matched(Map.of("p1", "m1", "p2", "m3"))));
    }

    @ParameterizedTest
    @CsvSource({
        "endpoint, one, RIGHT",
        "Endpoints, one, RIGHT",
        "end-point, one, RIGHT",
        "endpiont, one, RIGHT",
        "the deployment target, one, RIGHT",
        "server, one, WRONG",
        "endpoint, many, WRONG",
        "'', one, WRONG"
    })
    void gapTakesWhatSaysTheSame(String typed, String picked, Verdict verdict) {
        assertEquals(
                verdict,
                verdict(SampleQuestions.cloze(), new Response.Filled(Map.of("typed", typed, "picked", picked))));
    }

    @Test
    void ownWordsCountInAGapThatIsTyped() {
        var card = Samples.deck(Samples.checkpoint("check", SampleQuestions.cloze()))
                .cards()
                .getFirst();
        var server = new Response.Filled(Map.of("typed", "a Server", "picked", "one"));
        var many = new Response.Filled(Map.of("typed", "endpoint", "picked", "many"));
        var own = Samples.NEW
                .with(new Deed.Accept(card.id(), Samples.MORNING, "typed", "server"))
                .with(new Deed.Accept(card.id(), Samples.MORNING, "picked", "many"))
                .decisions(card.id());
        assertEquals(Verdict.WRONG, Marker.verdict(card, server));
        assertEquals(Verdict.RIGHT, Marker.verdict(card, server, own));
        assertEquals(Optional.of(Grade.GOOD), Marker.suggestion(card, server, Optional.empty(), own));
        assertEquals(Set.of("typed", "picked"), Marker.right(SampleQuestions.cloze(), server, own));
        assertEquals(Verdict.WRONG, Marker.verdict(card, many, own));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 120, RIGHT",
        "1, 180, RIGHT",
        "2, 120, RIGHT",
        "0, 180, WRONG",
        "0, 120 requests, RIGHT",
        "0, 120 minutes, WRONG",
        "0, about many, WRONG",
        "0, '', WRONG"
    })
    void numberIsThatOfItsVariant(int variant, String typed, Verdict verdict) {
        assertEquals(verdict, verdict(SampleQuestions.numeric(), new Response.Calculated(variant, typed)));
    }

    @Test
    void anotherKindOfResponseIsRefused() {
        for (var question : SampleQuestions.all()) {
            assertThrows(IllegalArgumentException.class, () -> verdict(question, Response.Said.NOTHING));
        }
    }
}
