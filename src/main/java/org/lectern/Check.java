package org.lectern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.content.Library;
import org.lectern.content.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells an author everything that is wrong in a content folder.
@Command(
        name = "check",
        description = "Reads a content folder and prints every problem in it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:there is no error, though perhaps a warning", "1:there is an error", "2:wrong arguments"})
public final class Check implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "a folder of courses, or the folder of one course")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and stops.")
    private boolean help;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var library = Library.read(folder);
        library.problems().forEach(out::println);
        out.println(summary(library));
        return count(library, Problem.Severity.ERROR) == 0 ? 0 : 1;
    }

    private static String summary(Library library) {
        var counts = new ArrayList<String>();
        for (var severity : Problem.Severity.values()) {
            var count = count(library, severity);
            if (count > 0) {
                counts.add(counted(count, severity.name().toLowerCase(Locale.ROOT)));
            }
        }
        var files = counted(library.files(), "file");
        return counts.isEmpty() ? "No problems in " + files + "." : String.join(", ", counts) + " in " + files;
    }

    private static int count(Library library, Problem.Severity severity) {
        return Math.toIntExact(library.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count());
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
