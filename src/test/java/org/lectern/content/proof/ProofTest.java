package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Problem;

final class ProofTest {
    /// Pieces of texts that the rules take apart, and some that nobody would write.
    private static final String[] PIECES = {
        "1-50",
        "5,0",
        "10 and 2",
        ".5",
        "9,,",
        "60 s",
        "<",
        "up to 5",
        "more than 5",
        "5 or more",
        "____",
        "…",
        "?",
        ".",
        "(",
        ")",
        "(A)",
        "(Old New)",
        "NOT",
        "A and B",
        "I, II",
        "don't",
        "n’t",
        "é",
        "字",
        "💡",
        "`code`",
        "**not**",
        "$x$",
        "AWS",
        "ABC",
        "SageMaker",
        "Kinesis Data Firehose",
        "6 MB real-time",
        "the",
        "a",
        "an",
        "All of the above",
        "increase",
        "decrease",
        "1e999",
        "12345678901234567890",
        "%",
        "-",
        "’"
    };

    @TempDir
    private Path folder;

    @Test
    void whateverAQuestionSaysItIsReadAndEachRemarkStandsInsideTheFile() throws IOException {
        var random = new Random(20261124);
        for (var round = 0; round < 2000; round++) {
            var written = "x\nQ: a " + words(random) + "\n* b " + words(random)
                    + IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(_ -> "\n- " + (random.nextBoolean() ? "c " : "") + words(random))
                            .collect(Collectors.joining());
            var found = Items.problems(Items.Item.of(written), folder);
            for (Problem problem : found) {
                assertTrue(problem.line() >= 1 && problem.column() >= 1, written + "\n" + problem);
            }
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(_ -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining(" "));
    }
}
