package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds of all that the window can show. Each is opened once, and all that is asked of it is seen on one walk.
@ParameterizedClass
@EnumSource
final class EveryScreenTest {
    private static Looks looks = new Looks(Shown.READER);

    private final Shown shown;

    EveryScreenTest(Shown shown) {
        this.shown = shown;
    }

    @BeforeParameterizedClassInvocation
    static void look(Shown shown, @TempDir Path content, @TempDir Path data) throws IOException, TimeoutException {
        looks = new Looks(shown);
        try (var desk = Shown.open(shown, content, data)) {
            looks.take(desk);
        }
    }

    @Test
    void wordsAndSymbolsStandOutFromWhatIsBehindThem() {
        assertNone(looks.faint());
    }

    @Test
    void oneSeesWhereTheKeyboardIs() {
        assertNone(looks.ringless());
    }

    @Test
    void allThatTheKeyboardReachesHasANameAndARole() {
        assertNone(looks.unclear());
    }

    @Test
    void tabComesToEverythingInTheOrderOfReading() {
        assertNone(looks.astray());
    }

    @Test
    void everythingHasRoomAtTwiceTheSize() {
        assertNone(looks.cut());
    }

    private void assertNone(Set<String> found) {
        assertEquals("", String.join("\n", found), shown.name());
    }
}
