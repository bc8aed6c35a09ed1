package org.lectern.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HedgeTest {
    @Test
    void allAreTrustedAlikeAtFirst() {
        assertEquals(0.6, new Hedge(2).mix(0.4, 0.8), 1e-12);
    }

    @Test
    void whoWasRightIsTrustedMore() {
        var hedge = new Hedge(2);
        hedge.learn(true, 0.4, 0.8);
        assertEquals(0.999 * 2 / 3 + 0.0005, hedge.trust()[1], 1e-12);
    }

    @Test
    void whoWasRightAboutForgettingIsTrustedMore() {
        var hedge = new Hedge(2);
        hedge.learn(false, 0.4, 0.8);
        assertEquals(0.999 * 3 / 4 + 0.0005, hedge.trust()[0], 1e-12);
    }

    @Test
    void trustIsAlwaysWhole() {
        var hedge = new Hedge(3);
        for (var i = 0; i < 10_000; i++) {
            hedge.learn(i % 7 == 0, 0, 0.5, 1);
        }
        assertEquals(1, Arrays.stream(hedge.trust()).sum(), 1e-9);
    }

    @Test
    void trustThatWasLostCanBeRegained() {
        var hedge = new Hedge(2);
        for (var i = 0; i < 1_000; i++) {
            hedge.learn(true, 0.1, 0.9);
        }
        for (var i = 0; i < 10; i++) {
            hedge.learn(false, 0.1, 0.9);
        }
        assertTrue(hedge.trust()[0] > 0.9);
    }
}
