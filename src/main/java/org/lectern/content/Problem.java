package org.lectern.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/// Something in a content file that its author should know.
///
/// @param file the file, as it was reached from the folder that was read
/// @param line from 1; 1 when the whole file is meant
/// @param column from 1
/// @param rule what it goes against
/// @param sentence what is wrong and what to do, for the author
/// @param target id of the innermost block or item around the place; empty when there is none
public record Problem(Path file, int line, int column, Severity severity, Rule rule, String sentence, String target)
        implements Comparable<Problem> {
    private static final Comparator<Problem> IN_FILE_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(problem -> problem.rule().id())
            .thenComparing(Problem::sentence);

    /// How much a problem matters.
    public enum Severity {
        /// Must be mended: the file stays closed, or a question is unfit to be asked.
        ERROR,
        /// Should be mended, or waived with a reason.
        WARNING,
        /// Worth a look.
        INFO;

        /// `error`, `warning` or `info`
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it keeps its file closed. An error in how a question is written does not.
    public boolean closes() {
        return severity == Severity.ERROR && rule.isOfFormat();
    }

    /// `file:line:column`, the form that editors and terminals can jump to.
    public String where() {
        return file + ":" + line + ":" + column;
    }

    /// The same, with the block or item that it is in.
    Problem within(String id) {
        return new Problem(file, line, column, severity, rule, sentence, id);
    }

    @Override
    public int compareTo(Problem other) {
        return IN_FILE_ORDER.compare(this, other);
    }

    /// `file:line:column: error: sentence`
    @Override
    public String toString() {
        return where() + ": " + severity.word() + ": " + sentence;
    }
}
