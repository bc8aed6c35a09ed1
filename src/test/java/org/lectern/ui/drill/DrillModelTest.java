package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.content.Option;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Response;
import org.lectern.quiz.Samples;
import org.lectern.schedule.Grade;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;

final class DrillModelTest {
    private static final Deck THREE = deck(3);
    private static final Deck CHOICES =
            deck(Samples.checkpoint("check", Samples.choice("c1", "b"), Samples.choice("c2", "b")));

    private final MemoryLog log = new MemoryLog();
    private final Notices notices = new Notices();
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final List<String> left = new ArrayList<>();
    private final DrillModel model =
            new DrillModel(learning, notices, () -> Guide.EMPTY, _ -> {}, () -> left.add("left"));

    private DrillModel studying(Deck deck) {
        learning.ready(learning.fold(List.of()), log);
        model.open(new Task.Today(deck));
        return model;
    }

    private void grade(Grade... grades) {
        for (var grade : grades) {
            model.answer(Response.Said.NOTHING);
            model.grade(grade);
        }
    }

    private Screen screen() {
        return model.screenProperty().get();
    }

    private String item() {
        return switch (screen()) {
            case Screen.Asking asking -> "asking " + asking.drill().card().id().item();
            case Screen.Revealed revealed ->
                "revealed " + revealed.drill().card().id().item();
            case Screen.Finished _ -> "finished";
            case Screen.Waiting _ -> "waiting";
            case Screen.Unavailable _ -> "unavailable";
        };
    }

    private Screen.Keeping keeping() {
        return assertInstanceOf(Screen.Revealed.class, screen()).keeping();
    }

    private History history() {
        return learning.history().orElseThrow();
    }

    @Test
    void itWaitsUntilProgressIsRead() {
        model.open(new Task.Today(THREE));
        assertEquals("waiting", item());
        learning.ready(learning.fold(List.of()), log);
        assertEquals("asking q0", item());
    }

    @Test
    void withoutALogNothingIsAsked() {
        model.open(new Task.Today(THREE));
        learning.unavailable("Another window is open.");
        assertEquals(new Screen.Unavailable("Another window is open."), screen());
    }

    @Test
    void aGradeIsShownOnlyAfterTheLogKeptIt() {
        studying(THREE);
        var seen = new ArrayList<Object>();
        log.meanwhile(() -> seen.addAll(List.of(item(), keeping(), history().entries())));
        grade(Grade.EASY);
        assertEquals(List.of("revealed q0", new Screen.Keeping.Busy(), List.of()), seen);
        assertEquals("asking q1", item());
        assertEquals(1, log.reviews().size());
    }

    @Test
    void gradingWhileOneIsBeingKeptIsIgnored() {
        studying(THREE);
        grade(Grade.HARD);
        log.meanwhile(() -> {
            model.grade(Grade.AGAIN);
            model.tick("p1");
            model.grade(Grade.AGAIN);
            model.undo();
            model.tryAgain();
        });
        grade(Grade.EASY);
        assertEquals("asking q2", item());
        assertEquals(
                List.of(Grade.HARD, Grade.EASY),
                log.reviews().stream().map(review -> review.grade()).toList());
    }

    @Test
    void nothingCanBeGradedBeforeTheAnswerShows() {
        studying(THREE).grade(Grade.EASY);
        assertEquals("asking q0", item());
        assertEquals(List.of(), log.reviews());
    }

    @Test
    void aGradeThatCouldNotBeKeptStaysToTryAgain() {
        studying(THREE);
        log.fail(2);
        grade(Grade.EASY);
        var failed = assertInstanceOf(Screen.Keeping.Failed.class, keeping());
        assertEquals("The disk is full.", failed.sentence());
        assertEquals(List.of(), history().entries());
        model.tryAgain();
        assertEquals(failed, keeping());
        model.tryAgain();
        model.tryAgain();
        assertEquals("asking q1", item());
        assertEquals(List.of(failed.step().entry()), log.reviews());
    }

    @Test
    void aGradeThatCouldNotBeKeptCanBeForgotten() {
        studying(THREE);
        log.fail(1);
        grade(Grade.AGAIN);
        assertTrue(model.canUndo());
        model.undo();
        assertEquals(new Screen.Keeping.Idle(), keeping());
        model.grade(Grade.EASY);
        assertEquals("asking q1", item());
        assertEquals(1, log.reviews().size());
    }

    @Test
    void anotherTaskWaitsUntilTheGradeIsSafe() {
        studying(THREE);
        log.fail(1);
        grade(Grade.EASY);
        model.open(new Task.Practice(CHOICES));
        assertEquals("revealed q0", item());
        model.tryAgain();
        assertEquals("asking c1", item());
        assertEquals(1, log.reviews().size());
    }

    @Test
    void aTaskOpenedWhileAGradeIsBeingKeptBeginsAfterIt() {
        studying(THREE);
        log.meanwhile(() -> model.open(new Task.Practice(CHOICES)));
        grade(Grade.EASY);
        assertEquals("asking c1", item());
        assertEquals(1, history().entries().size());
        assertFalse(model.canUndo());
    }

    @Test
    void comingBackToTheTaskThatFailedForgetsTheOther() {
        studying(THREE);
        log.fail(1);
        grade(Grade.EASY);
        model.open(new Task.Practice(CHOICES));
        model.open(new Task.Today(THREE));
        model.tryAgain();
        assertEquals("asking q1", item());
    }

    @Test
    void undoReturnsToTheAnswerAndToTheFormerHistory() {
        studying(THREE);
        model.answer(new Response.Said("because", Set.of("p1")));
        var revealed = screen();
        model.grade(Grade.AGAIN);
        model.undo();
        assertEquals(revealed, screen());
        assertEquals(List.of(), history().entries());
        assertEquals(List.of(), log.reviews());
        assertFalse(model.canUndo());
    }

    @Test
    void undoTwiceGoesBackTwoCards() {
        studying(THREE);
        grade(Grade.EASY, Grade.EASY);
        model.undo();
        model.undo();
        model.undo();
        assertEquals("revealed q0", item());
        assertEquals(List.of(), log.reviews());
    }

    @Test
    void undoWorksFromTheEnd() {
        studying(THREE);
        grade(Grade.EASY, Grade.EASY, Grade.EASY);
        assertEquals("finished", item());
        model.undo();
        assertEquals("revealed q2", item());
        model.grade(Grade.AGAIN);
        assertEquals("asking q2", item());
        assertEquals(3, log.reviews().size());
    }

    @Test
    void undoThatCouldNotBeKeptChangesNothingAndSaysSo() {
        studying(THREE);
        grade(Grade.EASY);
        log.fail(1);
        model.undo();
        assertEquals("asking q1", item());
        assertEquals(List.of(Notices.Notice.of("The disk is full.")), notices.notices());
        assertEquals(1, history().entries().size());
        model.undo();
        assertEquals("revealed q0", item());
    }

    @Test
    void whileAGradeIsTakenBackNothingElseChanges() {
        studying(THREE);
        grade(Grade.EASY);
        model.answer(Response.Said.NOTHING);
        log.meanwhile(() -> {
            model.undo();
            model.grade(Grade.AGAIN);
        });
        model.undo();
        assertEquals("revealed q0", item());
        assertEquals(List.of(), log.reviews());
    }

    @Test
    void optionsStandInOneOrderUntilTheCardIsGraded() {
        studying(CHOICES);
        var asked = assertInstanceOf(Screen.Asking.class, screen()).options();
        assertNotEquals(
                List.of("a", "b", "c", "d"), asked.stream().map(Option::id).toList());
        model.answer(new Response.Chosen("b"));
        var revealed = assertInstanceOf(Screen.Revealed.class, screen());
        assertEquals(asked, revealed.options());
        assertEquals(Optional.of(Grade.GOOD), revealed.suggestion());
        model.grade(Grade.GOOD);
        model.undo();
        assertEquals(revealed, screen());
    }

    @Test
    void aPointIsTickedAndTakenAway() {
        studying(THREE).answer(new Response.Said("my words", Set.of()));
        model.tick("p1");
        model.tick("p2");
        var revealed = assertInstanceOf(Screen.Revealed.class, screen());
        assertEquals(
                new Response.Said("my words", Set.of("p1", "p2")),
                revealed.drill().response());
        assertEquals(Optional.of(Grade.GOOD), revealed.suggestion());
        model.tick("p2");
        assertEquals(
                new Response.Said("my words", Set.of("p1")),
                assertInstanceOf(Screen.Revealed.class, screen()).drill().response());
    }

    @Test
    void aTaskUnderWayIsGoneOnWith() {
        studying(THREE);
        grade(Grade.EASY);
        model.leave();
        assertEquals(List.of("left"), left);
        model.open(new Task.Today(THREE));
        assertEquals("asking q1", item());
        assertTrue(model.canUndo());
    }

    @Test
    void aTaskThatIsFinishedBeginsAnew() {
        learning.aim(new Goals(1));
        studying(THREE);
        grade(Grade.EASY);
        assertEquals("finished", item());
        learning.aim(new Goals(2));
        model.open(new Task.Today(THREE));
        assertEquals("asking q1", item());
    }

    @Test
    void practisingAsksEverythingOfTheDeck() {
        learning.aim(new Goals(1));
        studying(THREE);
        grade(Grade.EASY);
        model.further().practise();
        var asking = assertInstanceOf(Screen.Asking.class, screen());
        assertEquals(3, asking.drill().left());
        assertEquals(List.of("c/q1:asked"), ids(List.of(asking.drill().card())));
    }

    @Test
    void theEndSaysWhatWasDone() {
        studying(THREE);
        grade(Grade.EASY, Grade.HARD, Grade.EASY, Grade.GOOD, Grade.GOOD);
        var finished = assertInstanceOf(Screen.Finished.class, screen());
        assertInstanceOf(Drill.Finished.class, finished.drill());
        assertEquals(5, finished.summary().answers());
        assertEquals(3, finished.summary().cards());
        assertEquals(0, finished.summary().unseen());
    }

    @Test
    void aCardThatIsLetBeMakesWayForTheNext() {
        studying(THREE).deciding().bury();
        model.deciding().suspend();
        assertEquals("asking q2", item());
        model.deciding().setDue(MORNING.toLocalDate().plusDays(9));
        assertEquals("finished", item());
        assertEquals(3, log.entries().size());
    }

    @Test
    void allThatWasDecidedIsUndoneStepByStep() {
        studying(THREE).deciding().bury();
        model.deciding().mark();
        grade(Grade.EASY);
        model.deciding().suspend();
        var seen = new ArrayList<String>();
        while (model.canUndo()) {
            model.undo();
            seen.add(item());
        }
        assertEquals(List.of("asking q2", "revealed q1", "revealed q1", "asking q0"), seen);
        assertEquals(List.of(), log.entries());
    }

    @Test
    void aMarkIsTakenAwayByMarkingAgainAndTheCardStays() {
        studying(THREE).deciding().mark();
        var marked = history().decisions(THREE.cards().getFirst().id()).marked();
        model.deciding().mark();
        assertEquals("asking q0", item());
        assertEquals(
                List.of(true, false),
                List.of(
                        marked,
                        history().decisions(THREE.cards().getFirst().id()).marked()));
    }

    @Test
    void whatIsSuspendedElsewhereLeavesTheSitting() {
        studying(THREE);
        learning.keep(new Deed.Suspend(THREE.cards().get(1).id(), MORNING), _ -> {}, _ -> {});
        grade(Grade.EASY);
        assertEquals("asking q2", item());
    }

    @Test
    void aDecisionThatCouldNotBeKeptChangesNothingAndSaysSo() {
        studying(THREE);
        log.fail(1);
        model.deciding().suspend();
        assertEquals("asking q0", item());
        assertEquals(List.of(Notices.Notice.of("The disk is full.")), notices.notices());
        assertFalse(model.canUndo());
    }

    @Test
    void aBoxClosesWithItsCard() {
        studying(THREE).deciding().open(Deciding.Box.NOTE);
        grade(Grade.EASY);
        assertEquals(Deciding.Box.NONE, model.deciding().boxProperty().get());
    }

    @Test
    void theEighthLapseProposesAnotherWayIn() {
        var id = THREE.cards().getFirst().id();
        var entries = new ArrayList<LogEntry>();
        for (var lapse = 8; lapse > 1; lapse--) {
            entries.add(Samples.review(id, MORNING.minusDays(90L * lapse), Grade.EASY));
            entries.add(Samples.review(id, MORNING.minusDays(90L * lapse - 80), Grade.AGAIN));
        }
        entries.add(Samples.review(id, MORNING.minusDays(90), Grade.EASY));
        learning.ready(learning.fold(entries), log);
        model.open(new Task.Practice(THREE));
        grade(Grade.AGAIN);
        assertEquals(Deciding.Box.LEECH, model.deciding().boxProperty().get());
        model.deciding().suspend(model.deciding().leech().orElseThrow());
        assertEquals(new Deed.Suspend(id, MORNING), log.entries().getLast());
        model.undo();
        model.undo();
        assertEquals("revealed q0", item());
    }
}
