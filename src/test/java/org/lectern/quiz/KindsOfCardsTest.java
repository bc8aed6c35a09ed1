package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.content.CardKind;
import org.lectern.content.Course;

final class KindsOfCardsTest {
    private static final Course COURSE = new Course(
            "c", "Course", Optional.empty(), List.of("u"), Map.of(), List.of(), List.of(CardKind.ODD_ONE_OUT));

    @Test
    void whatIsNotDecidedIsAsTheAuthorSetIt() {
        assertEquals(true, Kinds.UNDECIDED.has(CardKind.CELL, COURSE));
        assertEquals(false, Kinds.UNDECIDED.has(CardKind.ODD_ONE_OUT, COURSE));
    }

    @Test
    void turningTwiceIsNoChange() {
        for (var kind : CardKind.values()) {
            var once = Kinds.UNDECIDED.turned(kind, COURSE);
            assertEquals(!Kinds.UNDECIDED.has(kind, COURSE), once.has(kind, COURSE));
            assertEquals(
                    Kinds.UNDECIDED.has(kind, COURSE), once.turned(kind, COURSE).has(kind, COURSE));
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(3);
        for (var round = 0; round < 100; round++) {
            var kinds = Kinds.UNDECIDED;
            for (var turn = 0; turn < 10; turn++) {
                kinds = kinds.turned(CardKind.values()[random.nextInt(CardKind.values().length)], COURSE);
            }
            assertEquals(kinds, Kinds.of(kinds.written()));
        }
        assertEquals(
                "-cell +odd-one-out",
                Kinds.of("-cell -unheard-of +odd-one-out cell").written());
        assertEquals(Kinds.UNDECIDED, Kinds.of(""));
    }
}
