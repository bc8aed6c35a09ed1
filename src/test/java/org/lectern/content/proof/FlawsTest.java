package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each rule about a question speaks of its flaw, and not of what merely looks like it.
final class FlawsTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> flawIsFoundAndNearMissIsNot() throws IOException {
        return Items.in("flaws.txt")
                .map(item -> DynamicTest.dynamicTest(item.name(), () -> {
                    var found = Items.problems(item, folder).stream()
                            .map(problem -> problem.rule().id() + " "
                                    + problem.severity().word())
                            .sorted()
                            .toList();
                    assertEquals(item.expected().stream().sorted().toList(), found);
                }));
    }
}
