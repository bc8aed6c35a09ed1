package org.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Restart;

/// The tables `restarted` and `resumed`, to which rows are only ever added.
record RestartTable(Connection connection) {
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

    void takeBack(long number) throws SQLException {
        Database.refer(connection, "restarted", number, "insert or ignore into resumed (restarted) values (?)");
    }

    /// All restarts, in the order they were made.
    List<Row> all() throws SQLException {
        var all = new ArrayList<Row>();
        try (var statement = connection.prepareStatement("select seq, card, at, zone, review,"
                        + " seq in (select restarted from resumed) as back from restarted order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                var number = row.getLong("seq");
                var entry = Row.entry(row, it -> new Restart(CardId.of(it.getString("card")), Row.at(it)));
                all.add(new Row(
                        "restarted " + number, row.getLong("review"), number, 0, row.getBoolean("back"), entry));
            }
        }
        return List.copyOf(all);
    }
}
