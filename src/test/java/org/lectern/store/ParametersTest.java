package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.schedule.Parameters;
import org.lectern.schedule.fit.ParameterSet;
import org.lectern.schedule.fit.ParameterSets;
import org.lectern.schedule.fit.Score;

final class ParametersTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00+01:00");
    private static final ParameterSet STANDARD =
            new ParameterSet(NOON, 64, Parameters.STANDARD, new Score(26, 0.5, 0.1), new Score(26, 0.4, 0.2));

    @TempDir
    private Path folder;

    /// Numbers that a short decimal fraction would not hold.
    private static ParameterSet fitted() {
        var weights =
                Arrays.stream(Parameters.lowest()).map(each -> each + 1 / 7.0).toArray();
        return new ParameterSet(
                NOON.plusDays(3), 100, Parameters.of(weights), new Score(40, 1 / 3.0, 0.1), new Score(40, 0.4, 0.2));
    }

    private static ParameterSets.Choice choice(long number, ParameterSets.By by) {
        return new ParameterSets.Choice(NOON.plusDays(4), number, by);
    }

    @Test
    void atFirstThePublishedOnesAreInUse() {
        try (var store = Store.open(folder)) {
            assertEquals(ParameterSets.NONE, store.parameters());
        }
    }

    @Test
    void everySetAndTheLatestChoiceAreReadBack() {
        var choice = choice(1, ParameterSets.By.STUDENT);
        try (var store = Store.open(folder)) {
            store.append(STANDARD);
            store.choose(choice(1, ParameterSets.By.PROGRAM));
            store.append(fitted());
            store.choose(choice(2, ParameterSets.By.PROGRAM));
            store.choose(choice);
        }
        try (var store = Store.open(folder)) {
            assertEquals(
                    new ParameterSets(
                            List.of(new ParameterSets.Numbered(1, STANDARD), new ParameterSets.Numbered(2, fitted())),
                            Optional.of(choice)),
                    store.parameters());
        }
    }

    @Test
    void thePublishedOnesCanBeChosenAgain() {
        try (var store = Store.open(folder)) {
            var kept = store.append(fitted());
            store.choose(choice(kept.number(), ParameterSets.By.PROGRAM));
            assertEquals(fitted().parameters(), store.parameters().parameters());
            store.choose(choice(ParameterSets.PUBLISHED, ParameterSets.By.STUDENT));
            assertEquals(Parameters.STANDARD, store.parameters().parameters());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update parameters set items = 1",
                "delete from parameters",
                "insert or replace into parameters select * from parameters",
                "update chosen set parameters = null",
                "delete from chosen"
            })
    void nothingOfThemIsChangedOrDeleted(String sql) throws SQLException {
        try (var store = Store.open(folder)) {
            store.choose(choice(store.append(STANDARD).number(), ParameterSets.By.PROGRAM));
        }
        try (var connection = Database.connect(folder.resolve("lectern.db"))) {
            assertThrows(SQLException.class, () -> Database.run(connection, sql));
        }
    }
}
