package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PagesTest {
    /// Many lists that came of one another, each beside what it should be.
    @Test
    void copiesKnowNothingOfOneAnother() {
        var random = new Random(21);
        var lists = new ArrayList<Pages<Integer>>(List.of(new Pages<>()));
        var meant = new ArrayList<List<Integer>>(List.of(new ArrayList<>()));
        for (var step = 0; step < 30_000; step++) {
            var one = random.nextInt(lists.size());
            var list = lists.get(one);
            if (step % 1_000 == 0) {
                lists.add(list.copy());
                meant.add(new ArrayList<>(meant.get(one)));
            } else if (random.nextInt(4) == 0 && !list.isEmpty()) {
                var index = random.nextInt(list.size());
                list.set(index, step);
                meant.get(one).set(index, step);
            } else {
                list.add(step);
                meant.get(one).add(step);
            }
        }
        assertEquals(meant, lists);
    }

    @Test
    void beyondItsEndThereIsNothing() {
        var list = new Pages<String>();
        list.add("first");
        var copy = list.copy();
        copy.add("second");
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
        assertEquals(List.of("first", "second"), copy);
    }
}
