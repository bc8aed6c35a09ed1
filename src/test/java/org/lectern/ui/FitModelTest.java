package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.History;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Parameters;
import org.lectern.schedule.fit.ParameterLog;
import org.lectern.schedule.fit.ParameterSet;
import org.lectern.schedule.fit.ParameterSets;

final class FitModelTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final PlanningModel planning = new PlanningModel(learning, Lane.inline());
    private final FitModel model = new FitModel(learning, planning, Lane.inline(), Lane.inline());
    private final Kept kept = new Kept();

    /// Sets and choices in memory.
    private static final class Kept implements ParameterLog {
        private final List<ParameterSet> sets = new ArrayList<>();
        private final List<ParameterSets.Choice> choices = new ArrayList<>();

        @Override
        public ParameterSets.Numbered append(ParameterSet set) {
            sets.add(set);
            return new ParameterSets.Numbered(sets.size(), set);
        }

        @Override
        public void choose(ParameterSets.Choice choice) {
            choices.add(choice);
        }
    }

    /// Cards asked on days 0, 1, 3, 6 and so on, and forgotten half of the time.
    private static List<Review> reviews(int cards, int times) {
        var random = new Random(3);
        var reviews = new ArrayList<Review>();
        for (var time = 0; time < times; time++) {
            for (var card = 0; card < cards; card++) {
                reviews.add(review(
                        id("item" + card, "term"),
                        MORNING.plusDays(time * (time + 1L) / 2).plusSeconds(card),
                        random.nextBoolean() ? Grade.AGAIN : Grade.GOOD));
            }
        }
        return reviews;
    }

    private void learned(List<Review> reviews) {
        learning.ready(History.of(SCHEDULER, reviews), new MemoryLog());
    }

    @BeforeEach
    void begin() {
        model.begin(ParameterSets.NONE, kept);
    }

    @Test
    void sixtyThreeAnswersAreTooFew() {
        learned(reviews(21, 4));
        assertEquals(63, model.stateProperty().get().items());
        assertEquals(List.of(), kept.sets);
    }

    @Test
    void theFirstFitComesByItselfAndIsUsed() {
        learned(reviews(40, 6));
        assertEquals(1, kept.sets.size());
        assertEquals(200, kept.sets.getFirst().items());
        assertEquals(ParameterSets.By.PROGRAM, kept.choices.getFirst().by());
        var parameters = kept.sets.getFirst().parameters();
        assertNotEquals(Parameters.STANDARD, parameters);
        assertEquals(parameters, learning.history().orElseThrow().planning().parameters());
    }

    @Test
    void theFirstFitIsNotLate() {
        var all = reviews(40, 3);
        learned(all.subList(0, 90));
        learned(all.subList(0, 103));
        assertEquals(List.of(), kept.sets);
        learned(all.subList(0, 104));
        assertEquals(64, kept.sets.getFirst().items());
    }

    @Test
    void sameLogSameParameters() {
        learned(reviews(40, 6));
        model.fit();
        assertEquals(kept.sets.getFirst().parameters(), kept.sets.getLast().parameters());
        assertEquals(2, kept.sets.size());
    }

    @Test
    void theNextFitWaitsForAQuarterMore() {
        learned(reviews(40, 6));
        learned(reviews(40, 7));
        assertEquals(1, kept.sets.size());
        learned(reviews(40, 9));
        assertEquals(2, kept.sets.size());
    }

    @Test
    void whatTheStudentChoseStays() {
        learned(reviews(40, 6));
        model.use(ParameterSets.PUBLISHED);
        assertEquals(
                Parameters.STANDARD, learning.history().orElseThrow().planning().parameters());
        learned(reviews(40, 9));
        assertEquals(2, kept.sets.size());
        assertEquals(Parameters.STANDARD, planning.planningProperty().get().parameters());
        model.useNewest();
        assertEquals(
                kept.sets.getLast().parameters(),
                planning.planningProperty().get().parameters());
    }

    @Test
    void whatIsStoppedKeepsNothing() {
        model.stateProperty().subscribe(state -> {
            if (state.work() instanceof FitModel.Work.Running) {
                model.cancel();
            }
        });
        learned(reviews(40, 6));
        assertEquals(List.of(), kept.sets);
        assertEquals(new FitModel.Work.Idle(), model.stateProperty().get().work());
    }

    @Test
    void howWellItPredictsIsKnown() {
        learned(reviews(40, 6));
        var forecast = model.stateProperty().get().forecast().orElseThrow();
        assertEquals(200, forecast.score().items());
        assertTrue(forecast.score().logLoss() < forecast.standard().logLoss());
    }
}
