package org.lectern;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.exchange.Figures;
import org.lectern.exchange.Importer;
import org.lectern.exchange.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a unit of a study guide in Markdown.
@Command(
        name = "import",
        description = "Makes a unit of a study guide in Markdown. Importing again keeps its ids, and what was added.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the unit was written", "1:the guide could not be imported", "2:wrong arguments"})
public final class Import implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "GUIDE.md", description = "the guide")
    @SuppressWarnings("NullAway.Init")
    private Path guide;

    @Option(
            names = {"-o", "--into"},
            paramLabel = "DIR",
            required = true,
            description = "the folder of a course, or a folder of courses")
    @SuppressWarnings("NullAway.Init")
    private Path into;

    @Option(names = "--course", paramLabel = "ID", description = "the course in that folder; it is made when needed")
    private Optional<String> course = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and stops.")
    private boolean help;

    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        try {
            new Importer(Figures.READ).run(guide, into, course).forEach(commandLine.getOut()::println);
            return 0;
        } catch (Refusal refusal) {
            commandLine.getErr().println(refusal.sentence());
            return 1;
        }
    }
}
