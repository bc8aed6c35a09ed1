package org.lectern.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertFalse(set.isStale(499));
        assertTrue(set.isStale(500));
    }

    @Test
    void aFewAnswersAreNotWorthAFit() {
        assertFalse(ParameterSet.isDue(63));
        assertTrue(ParameterSet.isDue(64));
    }
}
