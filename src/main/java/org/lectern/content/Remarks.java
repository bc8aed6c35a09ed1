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

    void error(Spot at, String sentence) {
        hasErrors = true;
        add(at, Problem.Severity.ERROR, sentence);
    }

    void warning(Spot at, String sentence) {
        add(at, Problem.Severity.WARNING, sentence);
    }

    boolean hasErrors() {
        return hasErrors;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void add(Spot at, Problem.Severity severity, String sentence) {
        if (problems.size() < MOST) {
            problems.add(new Problem(file, at.line(), at.column(), severity, sentence, ""));
        } else if (problems.size() == MOST) {
            problems.add(new Problem(
                    file, at.line(), at.column(), severity, "there is more to say; put the rest right first", ""));
        }
    }
}
