package org.lectern;

import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// The command line: without a subcommand it opens the window.
@Command(
        name = "lectern",
        description = "Opens your study guides, and brings each question back when it is about to be forgotten.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        sortOptions = false)
final class Cli implements Callable<Integer> {
    private final PrintWriter err;
    private final Consumer<Folders> window;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Read the guides in this folder; without it, those that came with Lectern.")
    private Optional<Path> content = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep what was learned in this folder; without it, in your own data folder.")
    private Optional<Path> data = Optional.empty();

    private Cli(PrintWriter err, Consumer<Folders> window) {
        this.err = err;
        this.window = window;
    }

    /// The whole command line, ready to execute. Exit code 2 means that it was not understood or could not start.
    static CommandLine commandLine(PrintWriter out, PrintWriter err, Consumer<Folders> window) {
        return new CommandLine(new Cli(err, window))
                .addSubcommand(new Check())
                .addSubcommand(new Import())
                .addSubcommand(new New())
                .addSubcommand(new Ids())
                .addSubcommand(new Log())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Cli::refuse);
    }

    @Override
    public Integer call() {
        var home = Optional.ofNullable(System.getProperty("lectern.home")).map(Path::of);
        var folders =
                new Folders(content.orElseGet(() -> Folders.contentNear(home)), data.orElseGet(Folders::userData));
        var refusal = folders.prepare();
        if (refusal.isPresent()) {
            err.println(refusal.get());
            return CommandLine.ExitCode.USAGE;
        }
        try {
            window.accept(folders);
            return CommandLine.ExitCode.OK;
        } catch (UnsupportedOperationException noDisplay) { // the toolkit's only sign of it
            err.println("No window can be opened here (" + noDisplay.getMessage() + "); the commands need none.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int refuse(CommandLine.ParameterException mistake, String[] args) {
        mistake.getCommandLine().getErr().println(mistake.getMessage());
        return CommandLine.ExitCode.USAGE;
    }

    /// The version the build gave the module.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {words()};
        }

        static String words() {
            var version =
                    Optional.ofNullable(Cli.class.getModule().getDescriptor()).flatMap(ModuleDescriptor::rawVersion);
            return "Lectern " + version.orElse("without a version");
        }
    }
}
