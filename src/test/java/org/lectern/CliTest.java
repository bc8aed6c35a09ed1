package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CliTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Folders> opened = new ArrayList<>();

    private Path guides = folder;
    private Path kept = folder;

    @BeforeEach
    void layOutFolders() throws IOException {
        guides = Files.createDirectory(folder.resolve("my guides"));
        kept = folder.resolve("kept").resolve("here");
    }

    @Test
    void noCommandOpensTheWindow() {
        assertEquals(0, run("--content", guides.toString(), "--data", kept.toString()));
        assertEquals(List.of(new Folders(guides, kept)), opened);
    }

    @Test
    void theDataFolderIsMade() {
        run("--content", guides.toString(), "--data", kept.toString());
        assertTrue(Files.isDirectory(kept));
    }

    @Test
    void aMissingContentFolderIsRefused() {
        var missing = folder.resolve("missing");
        assertRefused(
                "There is no folder " + missing + " to read guides from; --content DIR names another.",
                "--content",
                missing.toString());
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertRefused(
                "The folder " + file + " cannot be made; --data DIR names another.",
                "--content",
                guides.toString(),
                "--data",
                file.toString());
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertRefused("Unknown option: '--nonsense'", "--nonsense");
    }

    @Test
    void anOptionWithoutItsFolderIsRefused() {
        assertRefused("Missing required parameter for option '--content' (DIR)", "--content");
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertRefused("Unmatched argument at index 0: 'dance'", "dance");
    }

    @Test
    void noDisplayIsSaidInOneSentence() {
        var cli = Cli.commandLine(new PrintWriter(out), new PrintWriter(err), folders -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        });
        assertEquals(1, cli.execute("--content", guides.toString(), "--data", kept.toString()));
        assertEquals(
                "No window can be opened here (Unable to open DISPLAY); the commands need none.\n",
                err.toString().replace("\r", ""));
    }

    @Test
    void theVersionIsNamed() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("Lectern "), out::toString);
    }

    @Test
    void helpNamesEveryOptionAndCommand() {
        assertEquals(0, run("--help"));
        var help = out.toString();
        assertEquals(
                List.of(),
                List.of("--content=DIR", "--data=DIR", "--version", "--help", "check", "new", "log").stream()
                        .filter(word -> !help.contains(word))
                        .toList());
    }

    @Test
    void guidesBesideTheProgramComeFirst() throws IOException {
        var beside = Files.createDirectory(folder.resolve("content"));
        assertEquals(beside, Folders.contentNear(Optional.of(folder)));
    }

    @Test
    void withoutGuidesBesideItTheWorkingFolderCounts() {
        assertEquals(Path.of("content"), Folders.contentNear(Optional.of(folder)));
    }

    private int run(String... args) {
        return Cli.commandLine(new PrintWriter(out), new PrintWriter(err), opened::add)
                .execute(args);
    }

    private void assertRefused(String sentence, String... args) {
        assertEquals(2, run(args));
        assertEquals(sentence + "\n", err.toString().replace("\r", ""));
        assertEquals(List.of(), opened);
    }
}
