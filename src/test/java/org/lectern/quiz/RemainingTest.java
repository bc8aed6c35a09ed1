package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RemainingTest {
    @Test
    void itLosesItemsAsAListDoes() {
        var random = new Random(3);
        for (var round = 0; round < 200; round++) {
            var list = new ArrayList<>(
                    IntStream.range(0, 30).mapToObj(_ -> random.nextInt(40)).toList());
            var remaining = Remaining.of(list);
            while (!list.isEmpty()) {
                Integer gone = random.nextBoolean() ? list.getFirst() : random.nextInt(40);
                list.remove(gone);
                var before = List.copyOf(remaining);
                var rest = remaining.without(gone);
                assertEquals(list, rest);
                assertEquals(before, remaining);
                remaining = rest;
            }
        }
    }

    @Test
    void whatIsSeenAsSomethingElseLosesItemsToo() {
        var words = Remaining.of(List.of(1, 2, 3)).without(1).as(String::valueOf);
        assertEquals(List.of("2", "3"), words);
        assertEquals(List.of("3"), words.without("2"));
    }

    @Test
    void theListThatItIsMadeOfMayChange() {
        var list = new ArrayList<>(List.of(1, 2));
        var remaining = Remaining.of(list);
        list.clear();
        assertEquals(List.of(1, 2), remaining);
        assertSame(remaining, Remaining.of(remaining));
    }
}
