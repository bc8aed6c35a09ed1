package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lectern.quiz.Samples.checkpoint;
import static org.lectern.quiz.Samples.choice;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.open;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class MarkerTest {
    private static final Card CHOICE =
            deck(checkpoint("check", choice("q", "b"))).cards().getFirst();
    private static final Card OPEN =
            deck(checkpoint("check", open("q"))).cards().getFirst();
    private static final Card TERM = deck(glossary("words", 1)).cards().getFirst();

    private static Response said(String... points) {
        return new Response.Said("something", Set.of(points));
    }

    @Test
    void onlyTheKeyIsRight() {
        assertEquals(Verdict.RIGHT, Marker.verdict(CHOICE, new Response.Chosen("b")));
        assertEquals(Verdict.WRONG, Marker.verdict(CHOICE, new Response.Chosen("a")));
    }

    @Test
    void whatIsSaidTheStudentJudges() {
        assertEquals(Verdict.SELF_JUDGED, Marker.verdict(OPEN, said("p1")));
        assertEquals(Verdict.SELF_JUDGED, Marker.verdict(TERM, Response.Said.NOTHING));
    }

    @Test
    void aResponseOfTheWrongKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Marker.verdict(CHOICE, said()));
        assertThrows(IllegalArgumentException.class, () -> Marker.verdict(OPEN, new Response.Chosen("b")));
        assertThrows(IllegalArgumentException.class, () -> Marker.verdict(TERM, new Response.Chosen("b")));
    }

    @Test
    void aChoiceSuggestsGoodOrAgain() {
        assertEquals(Optional.of(Grade.GOOD), Marker.suggestion(CHOICE, new Response.Chosen("b")));
        assertEquals(Optional.of(Grade.AGAIN), Marker.suggestion(CHOICE, new Response.Chosen("d")));
    }

    @Test
    void allRequiredPointsSuggestGoodAndFewerSuggestHard() {
        assertEquals(Optional.of(Grade.GOOD), Marker.suggestion(OPEN, said("p1", "p2")));
        assertEquals(Optional.of(Grade.HARD), Marker.suggestion(OPEN, said("p1", "p3")));
    }

    @Test
    void whatWasTypedAndMakesNoPointSuggestsAgain() {
        assertEquals(Optional.of(Grade.AGAIN), Marker.suggestion(OPEN, said()));
    }

    @Test
    void withoutPointsNothingIsSuggested() {
        assertEquals(Optional.empty(), Marker.suggestion(OPEN, Response.Said.NOTHING));
        assertEquals(Optional.empty(), Marker.suggestion(TERM, said()));
    }
}
