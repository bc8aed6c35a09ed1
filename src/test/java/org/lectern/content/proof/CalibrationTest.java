package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Problem;
import org.lectern.content.Rule;

/// How the rules fare on questions that are good. A rule that speaks often there is too strict for its subject.
final class CalibrationTest {
    private static final double MOST = 0.15;

    @TempDir
    private Path folder;

    @Test
    void noRuleSpeaksOnMoreThanFifteenPercentOfGoodItems() throws IOException {
        var items = Items.in("good.txt").toList();
        var spoke = new TreeMap<Rule, List<String>>();
        for (var item : items) {
            Items.problems(item, folder).stream()
                    .map(Problem::rule)
                    .distinct()
                    .filter(rule -> rule != Rule.ACRONYM) // speaks of units, not of items
                    .forEach(rule ->
                            spoke.computeIfAbsent(rule, _ -> new ArrayList<>()).add(item.name()));
        }
        assertTrue(items.size() >= 20);
        System.out.printf("%d good items; rules that spoke:%n", items.size());
        spoke.forEach((rule, names) ->
                System.out.printf("%s  %4.1f %%  %s%n", rule.id(), 100.0 * names.size() / items.size(), names));
        assertEquals(
                List.of(),
                spoke.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > MOST * items.size())
                        .map(entry -> entry.getKey().id())
                        .toList());
    }
}
