package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.Access;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// Pages that [EveryScreenTest] does not see to their end, and a window with nothing to show.
final class AccessTest {
    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @Test
    void theKeyboardReachesEveryButtonOfAPage() throws TimeoutException {
        Tea.write(content);
        try (var desk = Desk.open(content, data, () -> Shown.MORNING)) {
            desk.go(new Place.Reading("tea", "leaf", "words"));
            assertEquals(List.of(), Access.buttonsThatTabMisses(desk.screen()));
        }
    }

    @Test
    void theEmptyScreenNamesWhatTheKeyboardReaches() throws TimeoutException {
        Tea.write(content, "course", "{");
        try (var desk = Desk.opening(content, data, () -> Shown.MORNING)) {
            desk.screen().await(".empty .button");
            assertEquals(List.of(), Access.nameless(desk.screen()));
        }
    }
}
