package org.lectern.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What there is to say about one file.
final class Remarks {
    /// Problems after which nothing more is said, lest a wholly different file fill the memory with them.
    private static final int MOST = 1000;

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private boolean hasErrors;

    Remarks(Path file) {
        this.file = file;
    }

    /// The same remarks, to go on from without changing these.
    Remarks copy() {
        var copy = new Remarks(file);
        copy.problems.addAll(problems);
        copy.hasErrors = hasErrors;
        return copy;
    }

    /// Remarks that something does not fit the format.
    void error(Spot at, String sentence) {
        remark(Rule.FORMAT, at, sentence);
    }

    /// Remarks on something as gravely as its rule says.
    void remark(Rule rule, Spot at, String sentence) {
        remark(rule, rule.severity(), at, sentence);
    }

    void remark(Rule rule, Problem.Severity severity, Spot at, String sentence) {
        if (problems.size() < MOST) {
            add(rule, severity, at, sentence);
        } else if (problems.size() == MOST) {
            add(Rule.TOO_MANY, severity, at, "there is more to say; put the rest right first");
        }
        hasErrors |= severity == Problem.Severity.ERROR && rule.isOfFormat();
    }

    /// Whether the file must stay closed.
    boolean hasErrors() {
        return hasErrors;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void add(Rule rule, Problem.Severity severity, Spot at, String sentence) {
        problems.add(new Problem(file, at.line(), at.column(), severity, rule, sentence, ""));
    }
}
