package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.checkpoint;
import static org.lectern.quiz.Samples.choice;
import static org.lectern.quiz.Samples.deck;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.quiz.Session.Action;
import org.lectern.quiz.Session.Step;
import org.lectern.schedule.Grade;

/// A question whose options are `a` to `d` and whose key is `b` was answered with `a`.
final class RefuteTest {
    private final Session answered = still(
            Session.of(Drill.begin(deck(checkpoint("check", choice("q", "b"))).cards(), NEW, MORNING)),
            new Action.Answer(new Response.Chosen("a")));

    private static Session still(Session session, Action action) {
        return assertInstanceOf(Step.Still.class, session.step(action, NEW, MORNING))
                .next();
    }

    private static Session kept(Session session, Action action) {
        var step = assertInstanceOf(Step.Append.class, session.step(action, NEW, MORNING));
        return step.then().apply(new ReviewLog.Kept(step.entry(), 1));
    }

    private static Optional<Set<String>> refuted(Session session) {
        return assertInstanceOf(Drill.Revealed.class, session.drill()).refuted();
    }

    @Test
    void whatCouldBeRefutedIsKeptAndShown() {
        var session = kept(answered, new Action.Refute(Set.of("a", "d")));
        assertEquals(Optional.of(Set.of("a", "d")), refuted(session));
        assertEquals(
                Optional.of(new Deed.Refute(new CardId("c", "q", "asked"), MORNING, Set.of("a", "d"))),
                session.latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "e"})
    void onlyWrongOptionsCanBeRefuted(String option) {
        assertEquals(answered, still(answered, new Action.Refute(Set.of(option))));
    }

    @Test
    void itIsSaidOnce() {
        var session = kept(answered, new Action.Refute(Set.of()));
        assertEquals(session, still(session, new Action.Refute(Set.of("a"))));
    }

    @Test
    void undoTakesItBackBeforeTheAnswerIsGraded() {
        var session = kept(answered, new Action.Refute(Set.of("a")));
        var back = assertInstanceOf(Step.TakeBack.class, session.step(new Action.Undo(), NEW, MORNING));
        assertEquals(Optional.empty(), refuted(back.then().apply(NEW)));
    }

    @Test
    void itChangesNoGrade() {
        var plain = assertInstanceOf(Step.Append.class, answered.step(new Action.Give(Grade.AGAIN), NEW, MORNING));
        var refuted = assertInstanceOf(
                Step.Append.class,
                kept(answered, new Action.Refute(Set.of("a"))).step(new Action.Give(Grade.AGAIN), NEW, MORNING));
        assertEquals(plain.entry(), refuted.entry());
    }
}
