package org.lectern.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Parameters;

class ParameterSetTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00Z");

    @Test
    void saysWhenFromWhatAndHowWell() {
        var fit = Fitting.of(Learner.log(0, 200), Progress.UNWATCHED).orElseThrow();
        var set = ParameterSet.of(fit, NOON);
        assertEquals(new ParameterSet(NOON, fit.items(), fit.chosen(), fit.fitted(), fit.standard()), set);
    }

    @Test
    void isRenewedWhenAnswersHaveGrownByAQuarter() {
        var set = new ParameterSet(NOON, 400, Parameters.STANDARD, new Score(0, 0, 0), new Score(0, 0, 0));
        assertEquals(500, set.itemsForNext());
        assertEquals(
                500, ParameterSets.NONE.with(new ParameterSets.Numbered(1, set)).needed());
    }

    @Test
    void aFewAnswersAreNotWorthAFit() {
        assertEquals(64, ParameterSets.NONE.needed());
    }
}
