package org.lectern.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.print.StreamPrintService;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.lectern.content.Library;

/// Printing on a printer of the JDK that writes PostScript into a stream.
final class PrinterTest {
    private static final Pattern PAGE = Pattern.compile("%%Page: ");

    private final Library.Shelf shelf =
            Library.read(Path.of("content")).shelves().getFirst();
    private final Document worksheet =
            Handout.worksheet(shelf.course(), shelf.units().getFirst());

    @Test
    void everyPageComesOutOfThePrinter() throws IOException {
        var written = new ByteArrayOutputStream();
        Pdf.write(worksheet, Paper.A4, written);
        var printed = new ByteArrayOutputStream();
        new Printer(PostScript.printer(printed)).print(worksheet, Paper.A4);
        try (var pdf = Loader.loadPDF(written.toByteArray())) {
            assertTrue(pdf.getNumberOfPages() > 1);
            assertEquals(
                    pdf.getNumberOfPages(),
                    PAGE.matcher(printed.toString(StandardCharsets.ISO_8859_1))
                            .results()
                            .count());
        }
    }

    @Test
    void printerThatTakesNothingSaysSo() {
        var printer = PostScript.printer(new ByteArrayOutputStream());
        ((StreamPrintService) printer).dispose();
        assertThrows(IOException.class, () -> new Printer(printer).print(worksheet, Paper.A4));
    }
}
