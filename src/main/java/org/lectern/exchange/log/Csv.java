package org.lectern.exchange.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.quiz.Retold;

/// Writes a table as RFC 4180 has it. Words that a spreadsheet would take for a formula get an apostrophe before them.
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    Csv(Writer out) {
        this.out = out;
    }

    void head() throws IOException {
        out.write(
                BYTE_ORDER_MARK + Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(",")) + END);
    }

    void line(Retold entry) {
        try {
            out.write(Stream.of(Column.values())
                            .map(column -> column.of(entry).map(Csv::cell).orElse(""))
                            .collect(Collectors.joining(","))
                    + END);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Words(var words) -> quoted(plain(words));
            case Value.Whole(var number) -> String.valueOf(number);
            case Value.Real(var number) -> number.toPlainString();
            case Value.Truth(var truth) -> String.valueOf(truth);
        };
    }

    private static String plain(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String quoted(String words) {
        return words.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0)
                ? '"' + words.replace("\"", "\"\"") + '"'
                : words;
    }
}
