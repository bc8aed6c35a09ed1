package org.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Restart;

/// The tables `restarted` and `resumed`, to which rows are only ever added.
record RestartTable(Connection connection) {
    /// A restart and the number of the review that it came after.
    record Numbered(long review, Restart restart) {}

    long append(Restart restart) throws SQLException {
        try (var statement = connection.prepareStatement("insert into restarted (card, at, zone, review)"
                + " values (?, ?, ?, (select coalesce(max(seq), 0) from review))")) {
            statement.setString(1, restart.card().toString());
            statement.setLong(2, restart.at().toInstant().toEpochMilli());
            statement.setInt(3, restart.at().getOffset().getTotalSeconds());
            statement.executeUpdate();
        }
        return Database.number(connection, "select last_insert_rowid()");
    }

    /// @return how many rows were added: 0 when it had been taken back before
    int resume(long number) throws SQLException {
        if (number < 1 || number > Database.number(connection, "select max(seq) from restarted")) {
            throw new IllegalArgumentException("There is no restart number " + number);
        }
        try (var statement = connection.prepareStatement("insert or ignore into resumed (restarted) values (?)")) {
            statement.setLong(1, number);
            return statement.executeUpdate();
        }
    }

    /// The restarts that count, in the order they were made. One of a card that this version cannot name is passed
    /// over.
    List<Numbered> counted() throws SQLException {
        var counted = new ArrayList<Numbered>();
        try (var statement = connection.prepareStatement("select card, at, zone, review from restarted"
                        + " where seq not in (select restarted from resumed) order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                try {
                    var at = Instant.ofEpochMilli(row.getLong("at"))
                            .atOffset(ZoneOffset.ofTotalSeconds(row.getInt("zone")));
                    var restart = new Restart(CardId.of(row.getString("card")), at);
                    counted.add(new Numbered(row.getLong("review"), restart));
                } catch (IllegalArgumentException unreadable) {
                    // It was meant for a card that does not exist here.
                }
            }
        }
        return List.copyOf(counted);
    }
}
