package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.content.Library;
import org.lectern.exchange.log.LogFormat;
import org.lectern.quiz.Deck;
import org.lectern.store.Store;
import org.lectern.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Writes all that a student ever did to a file of his own.
@Command(
        name = "log",
        description = "Writes all you ever answered and decided to a file: a table, or a line of JSON for each.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the file was written", "1:it could not be, for the reason printed", "2:wrong arguments"},
        sortOptions = false)
public final class Log implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-o", "--into"},
            paramLabel = "FILE",
            required = true,
            description = "the file, which is replaced if it is there")
    @SuppressWarnings("NullAway.Init")
    private Path into;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.class,
            description = "csv or jsonl; without it, as the file's name ends")
    private Optional<LogFormat> format = Optional.empty();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "the guides that units and kinds of cards are looked up in; without it, those that came with"
                    + " Lectern")
    private Optional<Path> content = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder in which the log is kept; without it, your own data folder")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and stops.")
    private boolean help;

    @Override
    public Integer call() {
        var kept = data.orElseGet(Folders::userData);
        if (!Files.exists(kept.resolve("lectern.db"))) {
            throw new ParameterException(
                    spec.commandLine(), "Nothing was learned in " + kept + " yet; --data DIR names another folder");
        }
        var wanted = format.or(() -> LogFormat.of(into))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--format is needed, csv or jsonl, since the file's name does not tell"));
        try (var store = Store.open(kept)) {
            return write(store, wanted);
        } catch (StoreException refused) {
            return refuse(String.valueOf(refused.getMessage()));
        }
    }

    private int write(Store store, LogFormat wanted) {
        var home = Optional.ofNullable(System.getProperty("lectern.home")).map(Path::of);
        var cards = Deck.of(Library.read(content.orElseGet(() -> Folders.contentNear(home))));
        var entries = store.everything();
        try {
            wanted.write(into, Wishes.read(store), entries, cards.byId());
        } catch (IOException refused) {
            return refuse(into + " could not be written: " + refused.getMessage());
        }
        var strange = store.unreadable().size();
        if (strange > 0) {
            spec.commandLine().getErr().println("left out " + strange + " that a newer Lectern wrote");
        }
        spec.commandLine()
                .getOut()
                .println("wrote " + into + ": " + entries.size() + (entries.size() == 1 ? " entry" : " entries"));
        return 0;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 1;
    }

    /// Reads a format by its name.
    static final class Format implements ITypeConverter<LogFormat> {
        @Override
        public LogFormat convert(String name) {
            return LogFormat.of(name)
                    .orElseThrow(
                            () -> new TypeConversionException("there is no format '" + name + "'; it is csv or jsonl"));
        }
    }
}
