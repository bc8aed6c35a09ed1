package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.Tea;
import picocli.CommandLine;

final class IdsTest {
    @TempDir
    private Path folder;

    private Path tea = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Tea.write(folder);
        tea = folder.resolve("tea");
    }

    @Test
    void whatWasAddedAndWhatChangedIsPrinted() throws IOException {
        assertEquals("0: %s: no id was missing; ids.json was begun\n".formatted(tea), ids(tea.toString()));
        edit("\"id\": \"assam\", ", "");
        edit("A steamed green tea.", "A fine tea.");
        assertEquals("""
            0: %1$s/leaf.json:15:7: added id assam-2
            %1$s/leaf.json:16:15: changed sencha
            %1$s/leaf.json:15:15: new assam-2
            retired assam
            %1$s: 1 id added; 1 changed, 1 new, 1 retired since the last time
            """.formatted(tea), ids(folder.toString()));
        assertEquals("0: %s: no id was missing; nothing changed for students\n".formatted(tea), ids(tea.toString()));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        edit("\"id\": \"assam\", ", "");
        var before = Files.readString(tea.resolve("leaf.json"));
        assertEquals("""
            0: %1$s/leaf.json:15:7: would add id assam
            %1$s: 1 id would be added
            """.formatted(tea), ids("--dry-run", tea.toString()));
        assertEquals(
                List.of(before, false),
                List.of(Files.readString(tea.resolve("leaf.json")), Files.exists(tea.resolve("ids.json"))));
    }

    @Test
    void anErrorIsPrintedAndLeavesTheLedgerAsItIs() {
        Tea.write(folder, "pot", "{");
        assertEquals("1: ", ids(tea.toString()).substring(0, 3));
        assertEquals(false, Files.exists(tea.resolve("ids.json")));
    }

    @Test
    void aFolderThatIsNoneIsAUsageError() {
        assertEquals("2: ", ids(folder.resolve("coffee").toString()));
        assertEquals("2: ", ids());
    }

    private void edit(String words, String others) throws IOException {
        var leaf = tea.resolve("leaf.json");
        Files.writeString(leaf, Files.readString(leaf).replace(words, others));
    }

    /// The exit code and what was printed.
    private static String ids(String... arguments) {
        var out = new StringWriter();
        var code = new CommandLine(new Ids())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
        return code + ": " + out.toString().replace("\r\n", "\n");
    }
}
