package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.lectern.quiz.Samples.MORNING;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Samples;
import org.lectern.schedule.Grade;
import org.lectern.store.Store;
import org.lectern.ui.Tea;

final class LogTest {
    @TempDir
    private Path folder;

    @Test
    void theLogLeavesAsAFile() throws IOException {
        study();
        assertEquals(
                "0: wrote DIR/log.csv: 1 entry\n",
                run("-o", folder.resolve("log.csv").toString()));
        assertEquals(
                List.of("review", "2026-11-23T09:00:00+01:00", "false", "tea", "leaf", "tea/which:asked"),
                List.of(Files.readAllLines(folder.resolve("log.csv")).get(1).split(","))
                        .subList(0, 6));
    }

    @Test
    void theFormatMayBeNamed() throws IOException {
        study();
        run("--format", "jsonl", "-o", folder.resolve("log.txt").toString());
        assertEquals('{', Files.readString(folder.resolve("log.txt")).charAt(0));
    }

    @Test
    void aNameThatTellsNoFormatIsMisuse() {
        study();
        assertEquals(
                "2: --format is needed, csv or jsonl, since the file's name does not tell\n",
                run("-o", folder.resolve("log.txt").toString()));
    }

    @Test
    void aFolderWithoutALogIsLeftAsItIs() {
        assertEquals(
                "2: Nothing was learned in DIR/data yet; --data DIR names another folder\n",
                run("-o", folder.resolve("log.csv").toString()));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        study();
        assertEquals(
                "1: DIR/none/log.csv could not be written: DIR/none/log.csv.part\n",
                run("-o", folder.resolve("none/log.csv").toString()));
    }

    private void study() {
        Tea.write(folder.resolve("guides"));
        try (var store = Store.open(folder.resolve("data"))) {
            store.append(Samples.review(new CardId("tea", "which", "asked"), MORNING, Grade.GOOD));
        }
    }

    /// The exit code and what was printed.
    private String run(String... args) {
        var said = new StringWriter();
        var all = new ArrayList<>(List.of(
                "log",
                "--content",
                folder.resolve("guides").toString(),
                "--data",
                folder.resolve("data").toString()));
        all.addAll(List.of(args));
        var code = Cli.commandLine(new PrintWriter(said), new PrintWriter(said), _ -> {})
                .execute(all.toArray(String[]::new));
        return code + ": " + said.toString().replace("\r\n", "\n").replace(folder.toString(), "DIR");
    }
}
