package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.print.PostScript;
import org.lectern.print.Printer;

final class PrintViewTest {
    @TempDir
    private Path folder;

    private OnScreen open(List<Printer> printers) throws TimeoutException {
        var main = new MainModel();
        main.show(Tea.guide(folder), Optional.of(new Place.Reading("tea", "leaf", "")), Optional.empty());
        return OnScreen.show(() -> new PrintView(Tea.print(main, printers), () -> {}));
    }

    @Test
    void theKeyboardAlonePrints() throws TimeoutException {
        var paper = new ByteArrayOutputStream();
        var screen = open(List.of(PostScript.of(paper)));
        screen.run(() -> screen.find("#print-handout").requestFocus());
        screen.pressWhile(() -> !"print-now".equals(screen.focused().getId()), KeyCode.TAB);
        screen.press(KeyCode.SPACE);
        assertTrue(paper.toString(StandardCharsets.ISO_8859_1).startsWith("%!PS"));
    }

    @Test
    void whereThereIsNoPrinterItSaysWhatToDo() throws TimeoutException {
        var screen = open(List.of());
        assertTrue(screen.find("#print-now").isDisabled());
        assertFalse(screen.find("#print-printer").isVisible());
        assertEquals(
                "No printer was found here. Save a PDF, and print it wherever there is one.",
                ((Labeled) screen.find(".print-printer")).getText());
    }
}
