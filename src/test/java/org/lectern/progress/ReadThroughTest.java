package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.content.Block;
import org.lectern.content.Provenance;
import org.lectern.quiz.Samples;

final class ReadThroughTest {
    @Test
    void whatIsWrittenIsReadBack() {
        var random = new Random(3);
        for (var round = 0; round < 100; round++) {
            var read = ReadThrough.NOTHING;
            for (var step = random.nextInt(20); step > 0; step--) {
                var course = "course-" + random.nextInt(3);
                var blocks = Set.of("b" + random.nextInt(9));
                read = random.nextInt(3) == 0 ? read.without(course, blocks) : read.with(course, blocks);
            }
            assertEquals(read.written(), ReadThrough.of(read.written()).written());
            for (var block = 0; block < 9; block++) {
                assertEquals(
                        read.holds("course-1", "b" + block),
                        ReadThrough.of(read.written()).holds("course-1", "b" + block));
            }
        }
    }

    @Test
    void aUnitCountsTheBlocksItHasNow() {
        var unit = Samples.unit("one", Samples.glossary("words", 1), Samples.glossary("more", 1));
        var read = ReadThrough.NOTHING.with("a", List.of("words", "gone"));
        assertEquals(new ReadThrough.Share(1, 2), read.of("a", unit));
    }

    @Test
    void anotherCourseIsNotRead() {
        assertFalse(ReadThrough.NOTHING.with("a", Set.of("words")).holds("b", "words"));
    }

    @Test
    void nothingWrittenIsNothingRead() {
        assertEquals(ReadThrough.NOTHING, ReadThrough.of(""));
    }

    @ParameterizedTest
    @CsvSource({"0, 2000", "10, 2000", "79, 10042", "100000, 90000"})
    void longBlocksNeedLongerWithinBounds(int words, long milliseconds) {
        var text = IntStream.range(0, words).mapToObj(_ -> "word").collect(Collectors.joining(" "));
        var block = new Block.Prose("p", "", List.of(Samples.text(text)), Provenance.NONE);
        assertEquals(milliseconds, ReadThrough.needed(block).toMillis(), 200);
    }

    @Test
    void hiddenAnswersNeedNoTime() {
        var question = Samples.checkpoint("check", Samples.open("why"));
        assertEquals(Duration.ofSeconds(2), ReadThrough.needed(question));
    }
}
