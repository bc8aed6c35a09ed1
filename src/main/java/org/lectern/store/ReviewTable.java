package org.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

/// The tables `review` and `undone`, to which rows are only ever added.
record ReviewTable(Connection connection) {
    /// What counts, as far as this version can read it, and the numbers of what it cannot.
    record Counted(List<LogEntry> readable, List<Long> unreadable) {}

    long append(Review review) throws SQLException {
        try (var statement = connection.prepareStatement("insert into review"
                + " (card, at, zone, grade, verdict, response, took, meaning) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, review.card().toString());
            statement.setLong(2, review.at().toInstant().toEpochMilli());
            statement.setInt(3, review.at().getOffset().getTotalSeconds());
            statement.setInt(4, review.grade().ordinal() + 1);
            statement.setString(5, review.verdict().name());
            statement.setString(6, review.response().written());
            statement.setLong(7, review.took().toMillis());
            statement.setString(8, review.meaning().gist());
            statement.executeUpdate();
        }
        return Database.number(connection, "select last_insert_rowid()");
    }

    /// @return how many rows were added: 0 when it had been taken back before
    int takeBack(long number) throws SQLException {
        if (number < 1 || number > Database.number(connection, "select max(seq) from review")) {
            throw new IllegalArgumentException("There is no review number " + number);
        }
        try (var statement = connection.prepareStatement("insert or ignore into undone (review) values (?)")) {
            statement.setLong(1, number);
            return statement.executeUpdate();
        }
    }

    /// @param restarts each goes behind the review it came after
    Counted counted(List<RestartTable.Numbered> restarts) throws SQLException {
        var waiting = new ArrayDeque<>(restarts);
        var readable = new ArrayList<LogEntry>();
        var unreadable = new ArrayList<Long>();
        try (var statement = connection.prepareStatement(
                        "select seq, card, at, zone, grade, verdict, response, took, meaning"
                                + " from review where seq not in (select review from undone) order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                while (!waiting.isEmpty() && waiting.getFirst().review() < row.getLong("seq")) {
                    readable.add(waiting.removeFirst().restart());
                }
                try {
                    readable.add(review(row));
                } catch (IllegalArgumentException exception) {
                    unreadable.add(row.getLong("seq"));
                }
            }
        }
        waiting.forEach(last -> readable.add(last.restart()));
        return new Counted(List.copyOf(readable), List.copyOf(unreadable));
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                CardId.of(row.getString("card")),
                Instant.ofEpochMilli(row.getLong("at")).atOffset(ZoneOffset.ofTotalSeconds(row.getInt("zone"))),
                Grade.values()[row.getInt("grade") - 1],
                Verdict.valueOf(row.getString("verdict")),
                Response.of(row.getString("response")),
                Duration.ofMillis(row.getLong("took")),
                new Fingerprint(row.getString("meaning")));
    }
}
