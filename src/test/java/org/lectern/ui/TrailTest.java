package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TrailTest {
    private static Place.Reading place(int n) {
        return new Place.Reading("c", "u", "b" + n);
    }

    private static Trail any(Random random) {
        var trail = Trail.at(place(0));
        for (var step = random.nextInt(500); step > 0; step--) {
            var place = place(random.nextInt(6));
            trail = switch (random.nextInt(6)) {
                case 0 -> trail.backward();
                case 1 -> trail.onward();
                case 2 -> trail.as(place);
                default -> trail.to(place);
            };
        }
        return trail;
    }

    @Test
    void backThenForwardIsWhereOneWas() {
        var random = new Random(1);
        for (var round = 0; round < 300; round++) {
            var trail = any(random);
            if (!trail.back().isEmpty()) {
                assertEquals(trail, trail.backward().onward());
            }
            if (!trail.forward().isEmpty()) {
                assertEquals(trail, trail.onward().backward());
            }
        }
    }

    @Test
    void aStepIsTakenBackByGoingBack() {
        var random = new Random(2);
        for (var round = 0; round < 300; round++) {
            var trail = any(random);
            var gone = trail.to(place(9));
            assertEquals(place(9), gone.here());
            assertEquals(List.of(), gone.forward());
            assertEquals(trail.here(), gone.backward().here());
        }
    }

    @Test
    void stayingIsNoStep() {
        var trail = Trail.at(place(0)).to(place(1)).backward();
        assertEquals(trail, trail.to(place(0)));
    }

    @Test
    void atTheEndsNothingMoves() {
        var trail = Trail.at(place(0));
        assertSame(trail, trail.backward());
        assertSame(trail, trail.onward());
    }

    @Test
    void sayingThePlaceMoreExactlyKeepsTheWay() {
        var trail = Trail.at(place(0)).to(place(1)).to(place(2)).backward();
        assertEquals(
                new Trail(
                        List.of(new Trail.Stop(place(0))), new Trail.Stop(place(7)), List.of(new Trail.Stop(place(2)))),
                trail.as(place(7)));
    }

    @Test
    void onlyTheLatestTwoHundredAreRemembered() {
        var trail = Trail.at(place(0));
        for (var n = 1; n <= 1_000; n++) {
            trail = trail.to(place(n));
        }
        assertEquals(200, trail.back().size());
        assertEquals(place(999), trail.back().getLast().place());
    }
}
