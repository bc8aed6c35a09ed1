package org.lectern.exchange.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Logged;
import org.lectern.quiz.Planning;
import org.lectern.quiz.Retold;
import tools.jackson.core.exc.JacksonIOException;

/// A format in which the log can leave.
public enum LogFormat {
    /// A table for spreadsheets, as RFC 4180 has it, in UTF-8 with a byte order mark.
    CSV("csv"),
    /// A JSON object on each line, in UTF-8; from it the log can be had again, to the letter.
    JSON_LINES("jsonl");

    private final String ending;

    LogFormat(String ending) {
        this.ending = ending;
    }

    /// How its files end, and what it is called on the command line.
    public String ending() {
        return ending;
    }

    /// The format of that name or ending.
    public static Optional<LogFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The format that the name of a file asks for.
    public static Optional<LogFormat> of(Path file) {
        var name = String.valueOf(file.getFileName());
        return of(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Writes the whole log to a file; what was there before stays until all is written.
    ///
    /// @param log all entries, in the order they were kept
    /// @param cards those of the guide as it is now
    /// @throws IOException when it cannot be written; then nothing is left of it
    public void write(Path file, Planning planning, List<Logged> log, Map<CardId, Card> cards) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newBufferedWriter(half)) {
                write(out, planning, log, cards);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    void write(Writer out, Planning planning, List<Logged> log, Map<CardId, Card> cards) throws IOException {
        try {
            switch (this) {
                case CSV -> {
                    var csv = new Csv(out);
                    csv.head();
                    Retold.tell(planning, log, cards, csv::line);
                }
                case JSON_LINES -> {
                    try (var json = new JsonLines(out)) {
                        Retold.tell(planning, log, cards, json::line);
                    }
                }
            }
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        } catch (JacksonIOException refused) {
            throw refused.getCause();
        }
    }
}
