package org.lectern.ui.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Random;
import org.lectern.store.Store;

/// A store with ten reviews of each card over two years, in the order of time, written once and kept.
///
/// @param cards how many, called `c/q0:asked` and so on
/// @param end when the last review was
record BulkLog(int cards, OffsetDateTime end) {
    /// Where it is kept; `mvn clean` takes it away.
    private static final Path KEPT = Path.of("target", "benchmark");

    private static final int EACH = 10;
    private static final int DAYS = 700;
    private static final long SEED = 7;
    /// A step that leads through all cards before it comes back, unless it divides their number.
    private static final long STRIDE = 7919;

    /// Puts a copy into a folder.
    void into(Path folder) throws IOException, SQLException {
        Files.copy(kept().resolve("lectern.db"), folder.resolve("lectern.db"));
    }

    private Path kept() throws IOException, SQLException {
        var folder = KEPT.resolve("log-" + cards);
        if (!Files.exists(folder)) {
            var unfinished = Files.createDirectories(KEPT.resolve("log-" + cards + "-" + System.nanoTime()));
            Store.open(unfinished).close();
            try (var raw = DriverManager.getConnection("jdbc:sqlite:" + unfinished.resolve("lectern.db"))) {
                fill(raw);
            }
            Files.move(unfinished, folder);
        }
        return folder;
    }

    private void fill(Connection raw) throws SQLException {
        var random = new Random(SEED);
        var reviews = EACH * cards;
        var first = end.minusDays(DAYS).toInstant().toEpochMilli();
        var step = Duration.ofDays(DAYS).toMillis() / reviews;
        raw.setAutoCommit(false);
        try (var insert = raw.prepareStatement("insert into review (card, at, zone, grade, verdict, response, took,"
                + " meaning) values (?, ?, 3600, ?, 'SELF_JUDGED', 'said', ?, '')")) {
            for (var review = 0; review < reviews; review++) {
                insert.setString(1, "c/q" + review * STRIDE % cards + ":asked");
                insert.setLong(2, first + review * step);
                insert.setInt(3, random.nextInt(10) == 0 ? 1 : random.nextInt(10) == 0 ? 2 : 3);
                insert.setLong(4, 2_000 + random.nextInt(20_000));
                insert.executeUpdate();
            }
        }
        raw.commit();
    }
}
