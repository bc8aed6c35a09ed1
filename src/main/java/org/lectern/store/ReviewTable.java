package org.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

/// The tables `review` and `undone`, to which rows are only ever added.
record ReviewTable(Connection connection) {
    /// Which reviews are read.
    enum Which {
        COUNTING("0", " where seq not in (select review from undone)"),
        ALL("seq in (select review from undone)", "");

        private final String back;
        private final String filter;

        Which(String back, String filter) {
            this.back = back;
            this.filter = filter;
        }
    }

    long append(Review review) throws SQLException {
        try (var statement = connection.prepareStatement("insert into review"
                + " (card, at, zone, grade, verdict, response, took, meaning, confidence)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, review.card().toString());
            statement.setLong(2, review.at().toInstant().toEpochMilli());
            statement.setInt(3, review.at().getOffset().getTotalSeconds());
            statement.setInt(4, review.grade().ordinal() + 1);
            statement.setString(5, review.verdict().name());
            statement.setString(6, review.response().written());
            statement.setLong(7, review.took().toMillis());
            statement.setString(8, review.meaning().gist());
            statement.setString(9, review.confidence().map(Enum::name).orElse(""));
            statement.executeUpdate();
        }
        return Database.number(connection, "select last_insert_rowid()");
    }

    void takeBack(long number) throws SQLException {
        Database.refer(connection, "review", number, "insert or ignore into undone (review) values (?)");
    }

    /// Reads the whole log, in the order it was kept.
    ///
    /// @param others what else was kept, in order; each goes behind the review it came after
    /// @param which the reviews that are wanted
    /// @param reader is given one row after the other
    void read(List<Row> others, Which which, Consumer<Row> reader) throws SQLException {
        var waiting = new ArrayDeque<>(others);
        try (var statement = connection.prepareStatement(
                        "select seq, card, at, zone, grade, verdict, response, took, meaning, confidence, " + which.back
                                + " as back from review" + which.filter + " order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                var number = row.getLong("seq");
                while (!waiting.isEmpty() && waiting.getFirst().review() < number) {
                    reader.accept(waiting.removeFirst());
                }
                reader.accept(new Row(
                        "review " + number, number, 0, 0, row.getBoolean("back"), Row.entry(row, ReviewTable::review)));
            }
        }
        waiting.forEach(reader);
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                CardId.of(row.getString("card")),
                Row.at(row),
                Grade.values()[row.getInt("grade") - 1],
                Verdict.valueOf(row.getString("verdict")),
                Response.of(row.getString("response")),
                Duration.ofMillis(row.getLong("took")),
                new Fingerprint(row.getString("meaning")),
                Optional.of(row.getString("confidence"))
                        .filter(word -> !word.isEmpty())
                        .map(Confidence::valueOf));
    }
}
