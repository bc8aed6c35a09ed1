package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Rules of the house that the sources themselves can tell.
final class HouseRulesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path DOORWAY = MAIN.resolve(Path.of("org", "lectern"));
    private static final int LONGEST = 300;
    private static final Pattern CLOCK_OR_CHANCE = Pattern.compile(
            "\\b[A-Z]\\w*(\\.now\\(\\s*\\)|::now\\b)|\\bcurrentTimeMillis\\b|\\b(Clock|InstantSource)\\.system|\\bnew"
                + " [\\w.]*\\b(Date|Random|SplittableRandom|SecureRandom)\\(\\s*\\)"
                + "|\\bMath(\\.|::)random\\b|\\bThreadLocalRandom\\b|\\bRandomGenerator\\.getDefault\\b|\\brandomUUID\\b");

    @Test
    void noFileIsLong() {
        assertEquals(
                List.of(),
                Sources.in(MAIN).stream()
                        .filter(file -> Sources.read(file).lines().count() > LONGEST)
                        .toList());
    }

    @Test
    void onlyTheDoorwayKnowsTheTimeOrTakesAChance() {
        assertEquals(
                List.of(),
                Sources.in(MAIN).stream()
                        .filter(file -> !DOORWAY.equals(file.getParent()))
                        .filter(file ->
                                CLOCK_OR_CHANCE.matcher(Sources.read(file)).find())
                        .toList());
    }
}
