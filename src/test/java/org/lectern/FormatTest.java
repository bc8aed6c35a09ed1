package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file is laid out by palantir-java-format; `-Dlectern.format=write` lets this test do it.
///
/// The formatter cannot read `_` alone in a record pattern: write `var _` there.
final class FormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("lectern.format"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException {
        var offending = new ArrayList<String>();
        for (var file : Sources.in(Path.of("src"))) {
            var written = Sources.read(file);
            try {
                var formatted = formatter.formatSourceAndFixImports(written);
                if (formatted.equals(written)) {
                    continue;
                }
                if (WRITE) {
                    Files.writeString(file, formatted);
                } else {
                    offending.add(file.toString());
                }
            } catch (FormatterException e) {
                offending.add(file + ":" + e.getMessage());
            }
        }
        assertEquals(List.of(), offending, "format with: mvn test -Dtest=FormatTest -Dlectern.format=write");
    }
}
