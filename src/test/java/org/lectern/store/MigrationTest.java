package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

final class MigrationTest {
    private static final String FIRST = Schema.LECTERN.scripts().getFirst();
    private static final Schema VERSION_1 = new Schema(List.of(FIRST));
    private static final String SINCE = String.join(
            "", Schema.LECTERN.scripts().subList(1, Schema.LECTERN.scripts().size()));
    private static final Schema ONE = new Schema(List.of(FIRST + SINCE));
    private static final Schema TWO = new Schema(List.of(FIRST + SINCE, "create table note (words text) strict;"));
    private static final Schema BROKEN =
            new Schema(List.of(FIRST + SINCE, "create table note (words text) strict; drop table nothing;"));

    @TempDir
    private Path folder;

    @Test
    void anOlderDatabaseKeepsItsReviewsAndIsCopiedFirst() throws SQLException {
        keepOne(ONE);
        keepOne(TWO);
        assertEquals(2, reviewsOf("lectern.db"));
        assertEquals(2, versionOf("lectern.db"));
        assertEquals(1, reviewsOf("lectern-v1-backup.db"));
        assertEquals(1, versionOf("lectern-v1-backup.db"));
    }

    @Test
    void theCopyHoldsWhatACrashLeftInTheLog() throws Exception {
        var crashed = crashedAfterOne(ONE);
        Store.open(crashed, TWO).close();
        assertEquals(1, reviewsOf("crashed/lectern-v1-backup.db"));
    }

    @Test
    void anEarlierCopyOfTheSameVersionGivesWayToTheLater() throws Exception {
        keepOne(ONE);
        assertThrows(StoreException.class, () -> Store.open(folder, BROKEN));
        keepOne(ONE);
        keepOne(TWO);
        assertEquals(2, reviewsOf("lectern-v1-backup.db"));
    }

    @Test
    void aDatabaseThatIsNewOrUpToDateIsNotCopied() throws IOException {
        keepOne(TWO);
        keepOne(TWO);
        assertEquals(
                List.of("lectern.db", "lectern.lock"),
                files(folder).keySet().stream().sorted().toList());
    }

    @Test
    void aMigrationThatFailsChangesNothing() throws SQLException {
        keepOne(ONE);
        assertThrows(StoreException.class, () -> Store.open(folder, BROKEN));
        assertEquals(1, versionOf("lectern.db"));
        keepOne(TWO);
        assertEquals(2, reviewsOf("lectern.db"));
    }

    @Test
    void aNewerDatabaseIsRefusedAndLeftUntouched() throws IOException {
        keepOne(TWO);
        var before = files(folder);
        var refusal = assertThrows(StoreException.class, () -> Store.open(folder, ONE));
        assertEquals(StoreException.newer(folder.resolve("lectern.db")).sentence(), refusal.sentence());
        assertEquals(before, files(folder));
    }

    @Test
    void aNewerDatabaseThatCrashedIsRefusedAndLeftUntouched() throws IOException {
        var crashed = crashedAfterOne(TWO);
        Files.createFile(crashed.resolve("lectern.lock"));
        var before = files(crashed);
        var refusal = assertThrows(StoreException.class, () -> Store.open(crashed, ONE));
        assertEquals(StoreException.newer(crashed.resolve("lectern.db")).sentence(), refusal.sentence());
        assertEquals(before, files(crashed));
    }

    @Test
    void aReviewOfTheFirstVersionCountsAndItsMeaningIsUnknown() throws SQLException {
        Store.open(folder, VERSION_1).close();
        try (var raw = Reviews.raw(folder)) {
            Database.run(
                    raw,
                    "insert into review (card, at, zone, grade, verdict, response, took)"
                            + " values ('tea/assam:term', 0, 0, 3, 'RIGHT', 'chosen a', 5)");
        }
        var old = new Review(
                CardId.of("tea/assam:term"),
                OffsetDateTime.parse("1970-01-01T00:00:00Z"),
                Grade.GOOD,
                Verdict.RIGHT,
                new Response.Chosen("a"),
                Duration.ofMillis(5),
                Fingerprint.UNKNOWN);
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(1));
            assertEquals(List.of(old, Reviews.numbered(1)), store.reviews());
        }
        assertEquals(1, reviewsOf("lectern-v1-backup.db"));
    }

    private void keepOne(Schema schema) {
        try (var store = Store.open(folder, schema)) {
            store.append(Reviews.numbered(1));
        }
    }

    /// A folder as it is when the process dies after one review: all of it still stands in the log.
    private Path crashedAfterOne(Schema schema) throws IOException {
        var crashed = Files.createDirectory(folder.resolve("crashed"));
        try (var store = Store.open(folder, schema)) {
            store.append(Reviews.numbered(1));
            for (var name : List.of("lectern.db", "lectern.db-wal")) {
                Files.copy(folder.resolve(name), crashed.resolve(name));
            }
        }
        return crashed;
    }

    private long reviewsOf(String name) throws SQLException {
        try (var connection = Database.connect(folder.resolve(name))) {
            return Database.number(connection, "select count(*) from review");
        }
    }

    private long versionOf(String name) throws SQLException {
        try (var connection = Database.connect(folder.resolve(name))) {
            return Database.number(connection, "pragma user_version");
        }
    }

    /// Each file's name and bytes.
    private static Map<String, String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> String.valueOf(file.getFileName()), MigrationTest::bytes));
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
