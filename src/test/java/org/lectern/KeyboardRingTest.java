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
import org.lectern.ui.Rings;
import org.lectern.ui.Theme;

/// One sees where the keyboard is, on every screen and in every theme.
final class KeyboardRingTest {
    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void oneSeesWhereTheKeyboardIs(Shown shown) throws IOException, TimeoutException {
        Set<String> missing = new TreeSet<>();
        try (var desk = Shown.open(shown, content, data)) {
            var scene = desk.screen().stage().getScene();
            for (var theme : Theme.values()) {
                desk.screen().run(() -> theme.dress(scene));
                desk.screen().run(() -> Rings.missing(scene).forEach(one -> missing.add(theme + " " + one)));
            }
        }
        ContrastTest.log(shown, missing);
        assertEquals("", String.join("\n", missing));
    }
}
