package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreExceptionTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertEquals(
                "Lectern cannot keep your progress in " + file.resolve("inside")
                        + "; check that this folder may be written to and that its disk has room,"
                        + " or choose another folder.",
                sentence(file.resolve("inside")));
    }

    @Test
    void aDatabaseThatCannotBeOpened() throws IOException {
        var database = Files.createDirectory(folder.resolve("lectern.db"));
        assertEquals(
                "Lectern may not write to " + database
                        + "; allow writing to this file and its folder, or choose another folder, and try again.",
                sentence(folder));
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        var file = Files.writeString(folder.resolve("lectern.db"), "Dear diary,\n".repeat(100));
        assertEquals(damaged(file), sentence(folder));
        assertEquals("Dear diary,\n".repeat(100), Files.readString(file));
    }

    @Test
    void aDamagedDatabase() throws IOException {
        try (var store = Store.open(folder)) {
            LongStream.range(0, 300).mapToObj(Reviews::numbered).forEach(store::append);
        }
        var file = folder.resolve("lectern.db");
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 4 * 3, bytes.length, (byte) 0xa5);
        Files.write(file, bytes);
        try (var store = Store.open(folder)) {
            assertEquals(
                    damaged(file),
                    assertThrows(StoreException.class, store::reviews).sentence());
        }
    }

    @Test
    void aDatabaseOfAnotherProgram() throws SQLException, IOException {
        var file = folder.resolve("lectern.db");
        try (var raw = Reviews.raw(folder)) {
            Database.run(raw, "create table recipe (name text)");
        }
        var before = Files.readAllBytes(file);
        assertEquals(StoreException.foreign(file).sentence(), sentence(folder));
        assertEquals(
                List.of(before.length, 0),
                List.of((int) Files.size(file), Arrays.compare(before, Files.readAllBytes(file))));
    }

    @Test
    void aDatabaseInUseByAnotherProgram() throws SQLException {
        Store.open(folder).close();
        try (var raw = Reviews.raw(folder)) {
            Database.run(raw, "begin immediate");
            assertEquals(
                    "Another program is using " + folder.resolve("lectern.db") + "; close that program and try again.",
                    sentence(folder));
        }
    }

    @Test
    void aFullDisk() throws SQLException {
        var file = folder.resolve("lectern.db");
        Store.open(folder).close();
        try (var raw = Reviews.raw(folder)) {
            Database.number(raw, "pragma max_page_count = 1");
            var full = assertThrows(
                    SQLException.class,
                    () -> Database.run(raw, "insert into named values ('long', hex(zeroblob(100000)))"));
            assertEquals(
                    "The disk that holds " + file + " is full, so nothing was changed; make room and try again.",
                    StoreException.of(file, full).sentence());
        }
    }

    @Test
    void aWriteThatFailsTellsSoAndLosesNothingWrittenBefore() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        // No file of the child may grow past 2 MiB.
        var child = Child.start(folder, "/bin/sh", "-c", "ulimit -f 4096; exec \"$@\"", "sh");
        var lines = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(
                "Lectern could not read or write " + folder.resolve("lectern.db")
                        + "; check that its disk is there and has room, and try again.",
                lines.getLast());
        try (var store = Store.open(folder)) {
            assertEquals(lines.size() - 1, store.reviews().size());
        }
    }

    @Test
    void aStoreThatWasClosed() {
        var store = Store.open(folder);
        store.close();
        assertEquals(
                "Your progress in " + folder.resolve("lectern.db")
                        + " has been closed, so nothing more can be kept or read; start Lectern again.",
                assertThrows(StoreException.class, store::reviews).sentence());
    }

    private static String damaged(Path file) {
        return file + " is damaged or is not a database; move it somewhere else without deleting it,"
                + " put a backup copy in its place if you have one, and start Lectern again.";
    }

    private static String sentence(Path folder) {
        return assertThrows(StoreException.class, () -> Store.open(folder).close())
                .sentence();
    }
}
