package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.content.Beginning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Begins a course for an author.
@Command(
        name = "new",
        description = "Begins a course: its folder with a first unit, and the schemas that let an editor help.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the course was begun", "2:it was not, and nothing was overwritten"})
public final class New implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder of your courses; made if it is not there")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--course", paramLabel = "ID", required = true, description = "The id of the course.")
    private String course = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "What the course is called.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--unit",
            paramLabel = "ID",
            defaultValue = "unit-1",
            description = "The id of its first unit; without it, ${DEFAULT-VALUE}.")
    private String unit = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and stops.")
    private boolean help;

    @Override
    public Integer call() {
        try {
            var beginning = new Beginning(course, title.orElseGet(this::titleOfId), unit);
            beginning.refusal(folder).ifPresent(sentence -> {
                throw refused(sentence);
            });
            var out = spec.commandLine().getOut();
            out.println("Wrote " + beginning.write(folder).resolve(unit + ".json")
                    + "; put your own words there. To see what is wrong with it: lectern check " + folder);
            return 0;
        } catch (IllegalArgumentException badName) {
            throw refused(String.valueOf(badName.getMessage()));
        } catch (IOException failure) {
            throw refused(
                    folder + " could not be written to; give yourself permission, make room, or name another folder");
        }
    }

    /// `first-aid` becomes `First aid`.
    private String titleOfId() {
        var words = course.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private ParameterException refused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
