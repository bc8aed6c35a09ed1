package org.lectern;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.content.Library;
import org.lectern.content.Problem;
import org.lectern.content.Report;
import org.lectern.content.Rule;
import org.lectern.content.proof.Proof;
import org.lectern.typeset.Typesetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Tells an author everything that is wrong in a content folder.
@Command(
        name = "check",
        description = "Reads a content folder and prints every problem in it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:there is no error, though perhaps a warning", "1:there is an error", "2:wrong arguments"},
        sortOptions = false)
public final class Check implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "a folder of courses, or the folder of one course")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.class,
            description =
                    "How to print: text, brief (a line for each problem), json, or sarif for code hosts and editors.")
    private Report format = Report.TEXT;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "RULE",
            converter = RuleId.class,
            description = "Look for nothing but these rules.")
    private List<Rule> only = List.of();

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "RULE",
            converter = RuleId.class,
            description = "Pass over these rules.")
    private List<Rule> ignored = List.of();

    @Option(names = "--rules", description = "Prints all rules and stops.")
    private boolean rules;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and stops.")
    private boolean help;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (rules) {
            Report.rules(out);
            return 0;
        }
        var place = folder.orElseThrow(() ->
                new ParameterException(spec.commandLine(), "Missing required parameter: 'DIR', the folder to check"));
        var library = wanted(Library.read(place, Proof.on(LocalDate.now(), Typesetter::flaw)));
        format.write(library, out);
        return library.problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR) ? 1 : 0;
    }

    private Library wanted(Library library) {
        var problems = library.problems().stream()
                .filter(problem -> only.isEmpty() || only.contains(problem.rule()))
                .filter(problem -> !ignored.contains(problem.rule()))
                .toList();
        return library.with(problems);
    }

    /// Reads a rule by its id.
    static final class RuleId implements ITypeConverter<Rule> {
        @Override
        public Rule convert(String id) {
            return Rule.of(id).orElseThrow(() -> new TypeConversionException(Rule.unknown(id)));
        }
    }

    /// Reads a format by its name.
    static final class Format implements ITypeConverter<Report> {
        @Override
        public Report convert(String name) {
            return switch (name) {
                case "text" -> Report.TEXT;
                case "brief" -> Report.BRIEF;
                case "json" -> Report.JSON;
                case "sarif" -> Report.SARIF;
                default ->
                    throw new TypeConversionException(
                            "there is no format '" + name + "'; it is text, brief, json or sarif");
            };
        }
    }
}
