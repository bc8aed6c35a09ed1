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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.quiz.Deed;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Logged;
import org.lectern.quiz.Restart;
import org.lectern.quiz.ReviewLog;

final class StoreTest {
    private static final Restart RESTART =
            new Restart(Reviews.numbered(1).card(), Reviews.numbered(1).at());
    private static final Deed BURY =
            new Deed.Bury(Reviews.numbered(1).card(), Reviews.numbered(1).at());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasWrittenIsReadBackAfterClosing(long seed) {
        var random = new SplittableRandom(seed);
        var kept = new ArrayList<ReviewLog.Kept>();
        var named = new HashMap<String, String>();
        for (var sitting = 0; sitting < 4; sitting++) {
            try (var store = Store.open(folder)) {
                for (var step = random.nextInt(40); step > 0; step--) {
                    switch (random.nextInt(8)) {
                        case 0 ->
                            named.put(put(store, random), store.value("name").orElseThrow());
                        case 1, 2 -> {
                            if (!kept.isEmpty()) {
                                store.takeBack(kept.remove(random.nextInt(kept.size())));
                            }
                        }
                        default -> kept.add(store.append(Reviews.anything(random)));
                    }
                }
            }
            try (var store = Store.open(folder)) {
                assertEquals(kept.stream().map(ReviewLog.Kept::entry).toList(), store.log());
                assertEquals(List.of(), store.unreadable());
                named.forEach((name, value) -> assertEquals(Optional.of(value), store.value(name)));
            }
        }
    }

    private static String put(Store store, SplittableRandom random) {
        store.put("name", Reviews.any(random).response().written());
        return "name";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everythingIsKeptInOrderWithWhatWasTakenBack(long seed) {
        var random = new SplittableRandom(seed);
        try (var store = Store.open(folder)) {
            var wanted = new ArrayList<Logged>();
            for (var nth = 0; nth < 40; nth++) {
                var kept = store.append(Reviews.anything(random));
                var isBack = random.nextBoolean();
                if (isBack) {
                    store.takeBack(kept);
                }
                wanted.add(new Logged(kept.entry(), isBack));
            }
            assertEquals(wanted, store.everything());
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
                numbers.add(store.append(Reviews.numbered(1)).number());
                var last = store.append(Reviews.numbered(1));
                numbers.add(last.number());
                store.takeBack(last);
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
            var kept = store.append(Reviews.numbered(1));
            store.append(Reviews.numbered(2));
            store.takeBack(kept);
            store.takeBack(kept);
            assertEquals(List.of(Reviews.numbered(2)), store.reviews());
        }
    }

    @ParameterizedTest
    @MethodSource
    void whatNeverWasCannotBeTakenBack(LogEntry entry) {
        try (var store = Store.open(folder)) {
            var kept = store.append(entry);
            var next = new ReviewLog.Kept(entry, kept.number() + 1);
            assertThrows(IllegalArgumentException.class, () -> store.takeBack(next));
        }
    }

    static List<LogEntry> whatNeverWasCannotBeTakenBack() {
        return List.of(Reviews.numbered(1), RESTART, BURY);
    }

    /// Entries of different tables tell their order by the numbers of those before them.
    @ParameterizedTest
    @ValueSource(strings = {"0", "0 1 2", "2 1 0", "1 2", "2 1", "0 2 1 0 1 2", "2 2 1 1 2 0"})
    void theOrderOfTheLogIsThatOfKeeping(String order) {
        var kinds = List.of(Reviews.numbered(1), RESTART, BURY);
        var entries = Stream.of(order.split(" "))
                .map(kind -> kinds.get(Integer.parseInt(kind)))
                .toList();
        try (var store = Store.open(folder)) {
            entries.forEach(store::append);
            assertEquals(entries, store.log());
        }
    }

    /// What is beside an open database is what a killed program leaves.
    @Test
    void whatIsKeptSurvivesAKill(@TempDir Path left) throws IOException {
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(1));
            store.append(RESTART);
            store.append(BURY);
            for (var name : List.of("lectern.db", "lectern.db-wal")) {
                Files.copy(folder.resolve(name), left.resolve(name));
            }
        }
        try (var store = Store.open(left)) {
            assertEquals(List.of(Reviews.numbered(1), RESTART, BURY), store.log());
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
                "update deed set kind = 'mark'",
                "delete from deed",
                "insert or replace into deed select seq, card, 'mark', detail, at, zone, review, restarted from deed",
                "update revoked set deed = 2",
                "delete from revoked",
                "insert into revoked values (9)",
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
            store.takeBack(store.append(Reviews.numbered(1)));
            store.append(Reviews.numbered(2));
            store.append(RESTART);
            store.takeBack(store.append(RESTART));
            store.append(BURY);
            store.takeBack(store.append(BURY));
        }
        try (var raw = Reviews.raw(folder)) {
            Database.run(raw, "pragma foreign_keys = on");
            assertThrows(SQLException.class, () -> Database.run(raw, sql));
        }
        try (var store = Store.open(folder)) {
            assertEquals(List.of(Reviews.numbered(2), RESTART, BURY), store.log());
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
            Database.run(raw, """
                insert into deed (card, kind, detail, at, zone, review, restarted) values
                    ('mla-c01/neo:term', 'praise', '', 0, 0, 4, 0),
                    ('mla-c01/neo:term', 'due', 'soon', 0, 0, 4, 0),
                    ('mla-c01/neo:term', 'accept', '', 0, 0, 4, 0),
                    ('neo', 'bury', '', 0, 0, 4, 0)
                """);
            Database.run(raw, "insert into restarted (card, at, zone, review) values ('neo', 0, 0, 2)");
        }
        try (var store = Store.open(folder)) {
            store.append(Reviews.numbered(2));
            store.append(BURY);
            assertEquals(List.of(Reviews.numbered(1), Reviews.numbered(2), BURY), store.log());
            assertEquals(
                    List.of("review 2", "restarted 1", "review 3", "review 4", "deed 1", "deed 2", "deed 3", "deed 4"),
                    store.unreadable());
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
