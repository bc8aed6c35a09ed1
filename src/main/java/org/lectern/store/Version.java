package org.lectern.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/// Which version of the schema a database has, found out without touching it: merely opening it in SQLite would fold
/// the log that a crash left behind into it.
final class Version {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PLACE = 60; // of user_version, see https://sqlite.org/fileformat.html

    private Version() {}

    /// The version, 0 when there is no database yet or the file is none. Nobody may have the database open.
    static int of(Path database) throws IOException, SQLException {
        if (!Files.isRegularFile(database)) {
            return 0;
        }
        var log = database.resolveSibling(database.getFileName() + "-wal");
        return Files.exists(log) ? ofCopy(database, log) : ofHeader(database);
    }

    private static int ofHeader(Path database) throws IOException {
        try (var stream = Files.newInputStream(database)) {
            var head = stream.readNBytes(PLACE + Integer.BYTES);
            var whole = head.length == PLACE + Integer.BYTES;
            return whole && Arrays.equals(head, 0, SQLITE.length, SQLITE, 0, SQLITE.length)
                    ? ByteBuffer.wrap(head).getInt(PLACE)
                    : 0;
        }
    }

    /// After a crash the latest version may stand in the log alone, and only SQLite can read that.
    private static int ofCopy(Path database, Path log) throws IOException, SQLException {
        var folder = Files.createTempDirectory("lectern");
        var copy = folder.resolve("copy.db");
        try {
            Files.copy(database, copy);
            Files.copy(log, folder.resolve("copy.db-wal"));
            try (var connection = Database.connect(copy)) {
                return (int) Database.number(connection, "pragma user_version");
            }
        } finally {
            for (var ending : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(folder.resolve("copy.db" + ending));
            }
            Files.delete(folder);
        }
    }
}
