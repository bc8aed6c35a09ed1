package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LaneTest {
    private final List<Object> heard = new ArrayList<>();

    @Test
    void aResultComesBack() {
        Lane.inline().run(() -> 42, heard::add, heard::add);
        assertEquals(List.of(42), heard);
    }

    @Test
    void aFailureComesBackAsOne() {
        var failure = new IOException("full");
        Lane.inline()
                .run(
                        () -> {
                            throw failure;
                        },
                        heard::add,
                        heard::add);
        assertEquals(List.of(failure), heard);
    }

    @Test
    void whatGoesWrongOnTheScreenIsNoFailureOfTheWork() {
        assertThrows(
                IllegalStateException.class,
                () -> Lane.inline()
                        .run(
                                () -> 42,
                                _ -> {
                                    throw new IllegalStateException("screen");
                                },
                                heard::add));
        assertEquals(List.of(), heard);
    }
}
