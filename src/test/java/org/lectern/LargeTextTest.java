package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.Cut;

/// Nothing is cut where the text is twice as large as usual.
final class LargeTextTest {
    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void everythingHasRoomAtTwiceTheSize(Shown shown) throws IOException, TimeoutException {
        Set<String> cut = new TreeSet<>();
        try (var desk = Shown.open(shown, content, data)) {
            for (var step = 0; step < 10; step++) {
                desk.screen().press(KeyCode.CONTROL, KeyCode.ADD);
            }
            if (shown == Shown.MARGIN) {
                desk.screen().press(KeyCode.CONTROL, KeyCode.B); // there is room for one of the two beside the page
            }
            desk.screen().settle();
            var scene = desk.screen().stage().getScene();
            shown.everywhere(
                    desk,
                    () -> desk.screen().run(() -> {
                        cut.addAll(Cut.words(scene));
                        cut.addAll(Cut.controls(scene));
                    }));
        }
        assertEquals("", String.join("\n", cut));
    }
}
