package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class DecisionsTest {
    private static final CardId NEO = id("neo", "term");
    private static final LocalDate SOON = LocalDate.parse("2026-12-24");

    private static History after(LogEntry... entries) {
        return Stream.of(entries).reduce(NEW, History::with, (one, _) -> one);
    }

    @Test
    void aBuriedCardIsAwayUntilTheNextStudyDay() {
        var history = after(new Deed.Bury(NEO, MORNING));
        assertEquals(
                List.of(true, true, false, true),
                List.of(
                        history.isAway(NEO, MORNING),
                        history.isAway(NEO, MORNING.plusDays(1).withHour(1)),
                        history.isAway(NEO, MORNING.plusDays(1)),
                        history.isAway(NEO, MORNING.minusDays(2))));
    }

    @Test
    void aSuspendedCardIsAwayUntilItIsResumed() {
        var suspended = after(new Deed.Suspend(NEO, MORNING));
        var resumed = suspended.with(new Deed.Resume(NEO, MORNING.plusDays(9)));
        assertEquals(
                List.of(true, false),
                List.of(suspended.isAway(NEO, MORNING.plusYears(9)), resumed.isAway(NEO, MORNING.plusDays(9))));
    }

    @Test
    void resumingAlsoDigsOutWhatWasBuried() {
        var history = after(new Deed.Bury(NEO, MORNING), new Deed.Resume(NEO, MORNING));
        assertEquals(Decisions.NONE, history.decisions(NEO));
    }

    @Test
    void aDecisionLeavesWhatIsRememberedAndOtherCardsAsTheyAre() {
        var known = graded(NEW, NEO, Grade.EASY, MORNING);
        var history = known.with(new Deed.Suspend(NEO, MORNING)).with(new Deed.Mark(NEO, MORNING));
        assertEquals(known.recall(NEO), history.recall(NEO));
        assertEquals(Decisions.NONE, history.decisions(id("other", "term")));
    }

    @Test
    void theNextReviewSettlesADayThatWasSet() {
        var set = after(new Deed.SetDue(NEO, MORNING, SOON));
        var reviewed = set.with(review(NEO, MORNING, Grade.GOOD));
        assertEquals(
                List.of(Optional.of(SOON), Optional.empty()),
                List.of(set.decisions(NEO).due(), reviewed.decisions(NEO).due()));
    }

    @Test
    void wordsThatCountAsRightAreGathered() {
        var history = after(
                new Deed.Accept(NEO, MORNING, "p1", "compile once"),
                new Deed.Accept(NEO, MORNING, "p2", "edge"),
                new Deed.Accept(NEO, MORNING, "p1", "translate"),
                new Deed.Accept(NEO, MORNING, "p1", "compile once"));
        assertEquals(
                Map.of("p1", Set.of("compile once", "translate"), "p2", Set.of("edge")),
                history.decisions(NEO).accepted());
    }

    @Test
    void theLatestNoteStands() {
        var history = after(new Deed.Note(NEO, MORNING, "Think of neon."), new Deed.Note(NEO, MORNING, "Neo = new."));
        assertEquals("Neo = new.", history.decisions(NEO).note());
    }

    @Test
    void anyDecisionCanBeTakenBackWhateverCameAfterIt() {
        var suspend = new Deed.Suspend(NEO, MORNING);
        var mark = new Deed.Mark(NEO, MORNING);
        var latest = review(NEO, MORNING, Grade.GOOD);
        var history = after(suspend, mark, latest).without(suspend);
        assertEquals(after(mark, latest).decisions(NEO), history.decisions(NEO));
        assertEquals(after(latest).recall(NEO), history.recall(NEO));
        assertThrows(IllegalArgumentException.class, () -> history.without(suspend));
    }

    @Test
    void onlyForgettingWhatWasKnownIsALapse() {
        var known = graded(NEW, NEO, Grade.AGAIN, MORNING, MORNING.plusMinutes(1));
        var history = graded(known, NEO, Grade.EASY, MORNING.plusMinutes(30));
        history = graded(
                history,
                NEO,
                Grade.AGAIN,
                MORNING.plusDays(30),
                MORNING.plusDays(30).plusMinutes(1));
        assertEquals(List.of(0, 1), List.of(known.lapses(NEO), history.lapses(NEO)));
        assertEquals(0, history.with(new Restart(NEO, MORNING.plusDays(31))).lapses(NEO));
    }

    @Test
    void aPartHasANameWithoutSpaces() {
        assertThrows(IllegalArgumentException.class, () -> new Deed.Accept(NEO, MORNING, "a b", "words"));
        assertThrows(IllegalArgumentException.class, () -> new Deed.Accept(NEO, MORNING, "", "words"));
    }

    @Test
    void theEighthLapseIsALeechAndEveryFourthAfterIt() {
        var history = NEW;
        var leeches = new ArrayList<Integer>();
        var now = MORNING;
        for (var lapse = 1; lapse <= 17; lapse++) {
            history = graded(history, NEO, Grade.EASY, now);
            var again = review(NEO, now.plusDays(90), Grade.AGAIN);
            history = history.with(again);
            if (history.isLeech(again)) {
                leeches.add(lapse);
            }
            now = now.plusDays(90).plusMinutes(30);
        }
        assertEquals(List.of(8, 12, 16), leeches);
    }
}
