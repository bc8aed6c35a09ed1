package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Restart;

final class StoreTest {
    private static final Restart RESTART =
            new Restart(Reviews.numbered(1).card(), Reviews.numbered(1).at());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasWrittenIsReadBackAfterClosing(long seed) {
        var random = new SplittableRandom(seed);
        var counting = new TreeMap<Long, LogEntry>();
        var restarts = new TreeMap<Long, Long>();
        var named = new HashMap<String, String>();
        var last = 0L;
        for (var sitting = 0; sitting < 4; sitting++) {
            try (var store = Store.open(folder)) {
                for (var step = random.nextInt(30); step > 0; step--) {
                    var choice = random.nextInt(10);
                    if (choice == 0 && last > 0) {
                        var number = random.nextLong(1, last + 1);
                        store.takeBack(number);
                        counting.remove(number * 1000);
                    } else if (choice == 1) {
                        var name = "name" + random.nextInt(3);
                        var value = Reviews.any(random).response().written();
                        store.put(name, value);
                        named.put(name, value);
                    } else if (choice == 2) {
                        var restart = new Restart(
                                Reviews.any(random).card(), Reviews.any(random).at());
                        var key = last * 1000 + 1 + restarts.size();
                        restarts.put(store.restart(restart), key);
                        counting.put(key, restart);
                    } else if (choice == 3 && !restarts.isEmpty()) {
                        var number = random.nextLong(1, restarts.size() + 1L);
                        store.resume(number);
                        counting.remove(restarts.get(number));
                    } else {
                        var review = Reviews.any(random);
                        last = store.append(review);
                        counting.put(last * 1000, review);
                    }
                }
            }
            try (var store = Store.open(folder)) {
                assertEquals(List.copyOf(counting.values()), store.log());
                named.forEach((name, value) -> assertEquals(Optional.of(value), store.value(name)));
            }
        }
    }

    @Test
    void valuesWithOneBeginningAreFoundTogether() {
        try (var store = Store.open(folder)) {
            store.put("cards:a", "one");
            store.put("cards:b", "two");
            store.put("card", "three");
            assertEquals(Map.of("cards:a", "one", "cards:b", "two"), store.values("cards:"));
        }
    }

    @Test
    void numbersGrowByOneAndAreNotUsedAgain() {
        var numbers = new ArrayList<Long>();
        for (var sitting = 0; sitting < 2; sitting++) {
            try (var store = Store.open(folder)) {
                numbers.add(store.append(Reviews.numbered(1)));
                numbers.add(store.append(Reviews.numbered(1)));
                store.takeBack(numbers.getLast());
            }
        }
        assertEquals(List.of(1L, 2L, 3L, 4L), numbers);
    }

    @Test
    void aReviewTakenBackStaysInTheLog() throws SQLException {
        try (var store = Store.open(folder)) {
            store.takeBack(store.append(Reviews.numbered(1)));
        }
        try (var raw = Reviews.raw(folder)) {
            assertEquals(1, Database.number(raw, "select count(*) from review"));
        }
    }

    @Test
    void takingBackTwiceIsTakingBackOnce() {
        try (var store = Store.open(folder)) {
            var number = store.append(Reviews.numbered(1));
            store.append(Reviews.numbered(2));
            store.takeBack(number);
            store.takeBack(number);
            assertEquals(List.of(Reviews.numbered(2)), store.reviews());
        }
    }

    @Test
    void aReviewThatNeverWasCannotBeTakenBack() {
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(1));
            assertThrows(IllegalArgumentException.class, () -> store.takeBack(2));
        }
    }

    @Test
    void aRestartThatNeverWasCannotBeTakenBack() {
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(1));
            assertThrows(IllegalArgumentException.class, () -> store.resume(1));
        }
    }

    /// What is beside an open database is what a killed program leaves.
    @Test
    void aRestartSurvivesAKill(@TempDir Path left) throws IOException {
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(1));
            store.restart(RESTART);
            for (var name : List.of("lectern.db", "lectern.db-wal")) {
                Files.copy(folder.resolve(name), left.resolve(name));
            }
        }
        try (var store = Store.open(left)) {
            assertEquals(List.of(Reviews.numbered(1), RESTART), store.log());
        }
    }

    @Test
    void theLatestValueOfANameIsKept() {
        try (var store = Store.open(folder)) {
            store.put("place", "reading unit-2");
            store.put("place", "reading unit-3\n🙂");
            store.put("look", "");
        }
        try (var store = Store.open(folder)) {
            assertEquals(
                    List.of(Optional.of("reading unit-3\n🙂"), Optional.of(""), Optional.empty()),
                    List.of(store.value("place"), store.value("look"), store.value("size")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update review set meaning = ''",
                "update restarted set review = 0",
                "delete from restarted",
                "insert or replace into restarted select seq, card, at, zone, 0 from restarted",
                "update resumed set restarted = 2",
                "delete from resumed",
                "insert into resumed values (9)",
                "update review set grade = 4",
                "delete from review",
                "insert or replace into review select seq, card, at, zone, 4, verdict, response, took, meaning from"
                        + " review",
                "update undone set review = 2",
                "delete from undone",
                "insert into undone values (9)"
            })
    void theDatabaseItselfRefusesToRewriteTheLog(String sql) throws SQLException {
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(1));
            store.append(Reviews.numbered(2));
            store.takeBack(1);
            store.restart(RESTART);
            store.resume(store.restart(RESTART));
        }
        try (var raw = Reviews.raw(folder)) {
            Database.run(raw, "pragma foreign_keys = on");
            assertThrows(SQLException.class, () -> Database.run(raw, sql));
        }
        try (var store = Store.open(folder)) {
            assertEquals(List.of(Reviews.numbered(2), RESTART), store.log());
        }
    }

    @Test
    void aRowThisVersionCannotReadHidesNoOther() throws SQLException {
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(1));
        }
        try (var raw = Reviews.raw(folder)) {
            Database.run(raw, """
                insert into review (card, at, zone, grade, verdict, response, took) values
                    ('mla-c01/neo:term', 0, 0, 3, 'HALF_RIGHT', 'chosen a', 5),
                    ('mla-c01/neo:term', 0, 0, 3, 'RIGHT', 'drawn 1 2 3', 5),
                    ('neo', 0, 0, 3, 'RIGHT', 'chosen a', 5)
                """);
        }
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(2));
            assertEquals(List.of(Reviews.numbered(1), Reviews.numbered(2)), store.reviews());
            assertEquals(List.of(2L, 3L, 4L), store.unreadable());
        }
    }

    @Test
    void commitsWaitForTheDisk() throws Exception {
        var file = folder.resolve("lectern.db");
        try (var connection = Database.open(file, Schema.LECTERN)) {
            assertEquals(
                    List.of(2L, 1L, 2000L),
                    List.of(
                            Database.number(connection, "pragma synchronous"),
                            Database.number(connection, "pragma foreign_keys"),
                            Database.number(connection, "pragma busy_timeout")));
            Database.run(connection, "insert into named values ('a', 'b')");
            assertTrue(Files.size(folder.resolve("lectern.db-wal")) > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"what? is 100% #1", "größe 日本語 🙂", "a'b;c&d=e", "one/two/three"})
    void aFolderMayHaveAnyName(String name) {
        var odd = folder.resolve(name);
        try (var store = Store.open(odd)) {
            store.append(Reviews.numbered(1));
        }
        assertTrue(Files.isRegularFile(odd.resolve("lectern.db")));
    }

    @Test
    void closingTwiceIsClosingOnce() {
        var store = Store.open(folder);
        store.close();
        store.close();
        Store.open(folder).close();
    }
}
