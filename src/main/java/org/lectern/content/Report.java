package org.lectern.content;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes problems down for people and for programs.
public enum Report {
    /// A line for each problem, below it why it matters or how to mend it, and at the end a summary.
    TEXT,
    /// The same without the second sentences.
    BRIEF,
    /// `{"files": 2, "errors": 0, "warnings": 1, "infos": 0, "problems": [{"file": "a/course.json", "line": 3,
    /// "column": 5, "severity": "warning", "rule": "R04", "sentence": "...", "advice": "..."}]}`
    JSON,
    /// The Static Analysis Results Interchange Format 2.1.0, which code hosts and editors show beside the lines.
    SARIF;

    /// @param library what was read; its problems are written in their order
    public void write(Library library, PrintWriter out) {
        switch (this) {
            case TEXT ->
                text(
                        library,
                        problem -> line(problem) + System.lineSeparator() + "    "
                                + problem.rule().how(),
                        out);
            case BRIEF -> text(library, Report::line, out);
            case JSON -> ProblemsJson.write(library, out);
            case SARIF -> Sarif.write(library, out);
        }
        out.flush();
    }

    /// Writes all rules: id, severity and their two sentences.
    public static void rules(PrintWriter out) {
        for (var rule : Rule.values()) {
            out.println("%s  %-8s %s".formatted(rule.id(), rule.severity().word(), rule.what()));
            out.println(" ".repeat(14) + rule.how());
        }
        out.flush();
    }

    private static void text(Library library, Function<Problem, String> form, PrintWriter out) {
        library.problems().forEach(problem -> out.println(form.apply(problem)));
        out.println(summary(library));
    }

    /// A problem with the id of its rule.
    public static String line(Problem problem) {
        return problem + " [" + problem.rule().id() + "]";
    }

    /// `2 errors, 1 warning, 3 infos in 2 files`
    public static String summary(Library library) {
        var counts = new ArrayList<String>();
        for (var severity : Problem.Severity.values()) {
            var count = count(library.problems(), severity);
            if (count > 0) {
                counts.add(Wording.counted(count, severity.word()));
            }
        }
        var files = Wording.counted(library.files(), "file");
        return counts.isEmpty() ? "No problems in " + files + "." : String.join(", ", counts) + " in " + files;
    }

    static int count(List<Problem> problems, Problem.Severity severity) {
        return Math.toIntExact(problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count());
    }

    /// The path of a problem's file as other systems write it.
    static String path(Problem problem) {
        return problem.file().toString().replace('\\', '/');
    }
}
