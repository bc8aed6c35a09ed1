package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFileTest {
    @TempDir
    private Path folder;

    @Test
    void firstByteThatIsNotUtf8IsNamed() throws IOException {
        write("{\n  \"title\": \"Stra\u00dfe ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE9, '"', '}'});
        assertEquals(List.of("2:20: error: the byte E9 here is not UTF-8; save the file as UTF-8"), problems());
    }

    @Test
    void textInUtf16IsRefusedAtItsBeginning() throws IOException {
        write("{}".getBytes(StandardCharsets.UTF_16));
        assertEquals(List.of("1:1: error: the byte FE here is not UTF-8; save the file as UTF-8"), problems());
    }

    @Test
    void characterCutAtTheEndIsNoUtf8() throws IOException {
        write(new byte[] {'{', (byte) 0xC3});
        assertEquals(List.of("1:2: error: the byte C3 here is not UTF-8; save the file as UTF-8"), problems());
    }

    @Test
    void byteOrderMarkIsAcceptedAndNotCounted() throws IOException {
        write("\uFEFF{ x }".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("1:3: error: a field's name is expected here, in double quotes, \"like this\""), problems());
    }

    @Test
    void fileOverSixteenMebibytesIsRefused() throws IOException {
        write("{}".getBytes(StandardCharsets.UTF_8), new byte[SourceFile.LARGEST]);
        assertEquals(List.of("1:1: error: the file is larger than 16 MiB; split it into several"), problems());
    }

    @Test
    void folderInTheFilesPlaceIsNotRead() throws IOException {
        Files.createDirectory(folder.resolve("course.json"));
        assertEquals(List.of("1:1: error: this is not a file; put a JSON file here"), problems());
    }

    @Test
    void fileWithoutPermissionSaysSo() throws IOException {
        write("{}".getBytes(StandardCharsets.UTF_8));
        var forbidden = folder.resolve("course.json").toFile().setReadable(false);
        Assumptions.assumeTrue(forbidden && !Files.isReadable(folder.resolve("course.json")), "everything is readable");
        assertEquals(List.of("1:1: error: the file may not be read; give yourself permission to read it"), problems());
    }

    @Test
    void nestingHasALimit() throws IOException {
        write("[".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("1:65: error: this is nested more than 64 levels deep;"
                        + " look for a bracket that is never closed"),
                problems());
    }

    @Test
    void linesMayEndInThreeWays() throws IOException {
        write("{\r\n\r\r\n\n x }".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("5:2: error: a field's name is expected here, in double quotes, \"like this\""), problems());
    }

    @Test
    void endlessNumberIsRefused() throws IOException {
        write(("{ \"id\": " + "1".repeat(5000) + " }").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1:9: error: this is far too long for a number or name"), problems());
    }

    @Test
    void fileFullOfMistakesIsCutShort() throws IOException {
        write(("{ \"units\": [" + "1,".repeat(100_000) + "1] }").getBytes(StandardCharsets.UTF_8));
        var problems = problems();
        assertEquals(1001, problems.size());
        assertEquals("1:2009: error: there is more to say; put the rest right first", problems.getLast());
    }

    private void write(byte[]... parts) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("course.json"))) {
            for (var part : parts) {
                out.write(part);
            }
        }
    }

    private List<String> problems() {
        var name = folder.resolve("course.json") + ":";
        return Library.read(folder).problems().stream()
                .map(problem -> problem.toString().replace(name, ""))
                .toList();
    }
}
