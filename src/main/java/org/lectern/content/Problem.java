package org.lectern.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/// Something in a content file that its author should know.
///
/// @param file the file, as it was reached from the folder that was read
/// @param line from 1; 1 when the whole file is meant
/// @param column from 1
/// @param sentence what is wrong and what to do, for the author
/// @param target id of the innermost block or item around the place; empty when there is none
public record Problem(Path file, int line, int column, Severity severity, String sentence, String target)
        implements Comparable<Problem> {
    private static final Comparator<Problem> IN_FILE_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::sentence);

    /// Whether the file can be opened at all.
    public enum Severity {
        ERROR,
        WARNING
    }

    /// Whether it keeps its file closed.
    public boolean closes() {
        return severity == Severity.ERROR;
    }

    /// `file:line:column`, the form that editors and terminals can jump to.
    public String where() {
        return file + ":" + line + ":" + column;
    }

    /// The same, with the block or item that it is in.
    Problem within(String id) {
        return new Problem(file, line, column, severity, sentence, id);
    }

    @Override
    public int compareTo(Problem other) {
        return IN_FILE_ORDER.compare(this, other);
    }

    /// `file:line:column: error: sentence`
    @Override
    public String toString() {
        return where() + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + sentence;
    }
}
