package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Rule;

/// Each rule about a question speaks of its flaw, and not of what merely looks like it.
final class FlawsTest {
    @TempDir
    private Path folder;

    @Test
    void everyRuleOfTheProofreaderIsTried() throws IOException {
        var tests = new StringBuilder(Files.readString(Items.FOLDER.resolve("flaws.txt")));
        for (var test : List.of("BankTest", "CompletenessTest", "StudyTextTest")) {
            tests.append(Files.readString(Path.of("src/test/java/org/lectern/content/proof", test + ".java")));
        }
        assertEquals(
                List.of(),
                Arrays.stream(Rule.values())
                        .map(Rule::id)
                        .filter(id -> "TCSBG".indexOf(id.charAt(0)) >= 0)
                        .filter(id -> tests.indexOf(id) < 0)
                        .toList());
    }

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
