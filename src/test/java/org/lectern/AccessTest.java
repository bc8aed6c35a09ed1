package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.Access;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// Every screen can be used by keyboard alone, and names whatever the keyboard reaches.
final class AccessTest {
    /// Where a long page lies below, of which Tab draws more and more; and where arrows go on from the one chosen.
    private static final Set<Shown> DRAWN_BY_AND_BY = EnumSet.copyOf(Shown.ONE_PLACE);

    static {
        DRAWN_BY_AND_BY.addAll(List.of(Shown.READER, Shown.APPEARANCE));
    }

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void theKeyboardReachesEveryButtonAndAllThatItReachesHasAName(Shown shown) throws IOException, TimeoutException {
        try (var desk = Shown.open(shown, content, data)) {
            var unclear = new TreeSet<String>();
            shown.everywhere(desk, () -> {
                unclear.addAll(Access.nameless(desk.screen()));
                unclear.addAll(Access.withoutRole(desk.screen()));
            });
            if (!DRAWN_BY_AND_BY.contains(shown)) {
                unclear.addAll(Access.buttonsThatTabMisses(desk.screen()));
            }
            assertEquals("", String.join("\n", unclear));
        }
    }

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
