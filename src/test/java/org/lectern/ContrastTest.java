package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.Contrast;
import org.lectern.ui.Theme;

/// Whatever the window shows can be read in every theme.
final class ContrastTest {
    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void wordsAndSymbolsStandOutFromWhatIsBehindThem(Shown shown) throws IOException, TimeoutException {
        Set<String> faint = new TreeSet<>();
        try (var desk = Shown.open(shown, content, data)) {
            var scene = desk.screen().stage().getScene();
            for (var theme : Theme.values()) {
                desk.screen().run(() -> theme.dress(scene));
                shown.everywhere(
                        desk,
                        () -> desk.screen()
                                .run(() -> Contrast.faint(scene).forEach(one -> faint.add(theme + " " + one))));
            }
        }
        assertEquals("", String.join("\n", faint));
    }
}
