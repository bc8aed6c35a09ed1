package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// `so x^2 is` with its formula in strong words.
final class WholeTest {
    private final Text text = new Marks(_ -> {}).read("so **the $x^2$** is").orElseThrow();

    @Test
    void placesWithinAFormulaLieInTheWholeOfIt() {
        assertEquals(Optional.of(new Whole(7, 10)), Whole.around(text, 8));
        assertEquals(Optional.of(new Whole(7, 10)), Whole.around(text, 9));
    }

    @Test
    void noOtherPlacesDo() {
        IntStream.rangeClosed(0, text.plain().length())
                .filter(at -> at < 8 || at > 9)
                .forEach(at -> assertEquals(Optional.empty(), Whole.around(text, at)));
    }
}
