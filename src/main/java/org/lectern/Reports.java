package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lectern.quiz.Report;

/// Writes what a student reports, each report into a file of its own.
record Reports(Path folder) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /// @return the file that was written
    Path write(Report report) {
        var name = report.at().format(TIME) + "-" + report.subject() + ".txt";
        try {
            Files.createDirectories(folder);
            return Files.writeString(
                    folder.resolve(name),
                    report.page(Cli.Version.words()),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
