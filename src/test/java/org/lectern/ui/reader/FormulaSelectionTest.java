package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.ui.Guide;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;

/// A formula is selected, copied and found as it is written, and always whole.
final class FormulaSelectionTest {
    private final MainModel main = new MainModel();
    private final ReaderModel model = new ReaderModel(main);
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException, IOException {
        var course = Files.createDirectory(folder.resolve("c"));
        Files.writeString(course.resolve("course.json"), """
            { "id": "c", "title": "C", "units": ["u"] }
            """);
        Files.writeString(course.resolve("u.json"), """
            { "id": "u", "title": "U", "introduction": "An introduction.", "blocks": [
              { "kind": "prose", "id": "p", "title": "P", "paragraphs": ["Take $\\\\frac{1}{2}$ of it."] } ] }
            """);
        var guide = Guide.of(Library.read(folder));
        screen = OnScreen.show(() -> new ReaderView(model));
        screen.run(() -> {
            main.show(guide, Optional.of(new Place.Reading("c", "u", "")), Optional.empty());
            model.open(guide, new Place.Reading("c", "u", ""));
        });
        screen.settle();
        screen.run(() -> screen.find("#page-scroll").requestFocus());
    }

    @Test
    void theCaretStepsOverAFormula() {
        find("Take ");
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("Take \\frac{1}{2}", copied());
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        screen.press(KeyCode.SHIFT, KeyCode.LEFT);
        screen.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("Take ", copied());
    }

    @Test
    void wordsInTheSourceOfAFormulaAreFound() {
        find("frac");
        assertEquals("1 of 1", ((Label) screen.find("#find-count")).getText());
    }

    private void find(String words) {
        screen.press(KeyCode.CONTROL, KeyCode.F);
        screen.type(words);
        screen.settle();
    }

    private String copied() {
        screen.run(() -> Clipboard.getSystemClipboard().clear());
        screen.press(KeyCode.CONTROL, KeyCode.C);
        var words = new AtomicReference<String>();
        screen.run(() -> words.set(Clipboard.getSystemClipboard().getString()));
        return words.get();
    }
}
