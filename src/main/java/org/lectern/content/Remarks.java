package org.lectern.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What there is to say about one file.
final class Remarks {
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    Remarks(Path file) {
        this.file = file;
    }

    void error(Spot at, String sentence) {
        problems.add(new Problem(file, at.line(), at.column(), Problem.Severity.ERROR, sentence));
    }

    void warning(Spot at, String sentence) {
        problems.add(new Problem(file, at.line(), at.column(), Problem.Severity.WARNING, sentence));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
