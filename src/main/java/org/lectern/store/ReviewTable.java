package org.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /// The columns of a row, in the order in which they are read.
    private static final int SEQ = 1;

    private static final int CARD = 2;
    private static final int AT = 3;
    private static final int ZONE = 4;
    private static final int GRADE = 5;
    private static final int VERDICT = 6;
    private static final int RESPONSE = 7;
    private static final int TOOK = 8;
    private static final int MEANING = 9;
    private static final int CONFIDENCE = 10;
    private static final int BACK = 11;

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
        var words = new Words();
        try (var statement = connection.prepareStatement(
                        "select seq, card, at, zone, grade, verdict, response, took, meaning, confidence, " + which.back
                                + " as back from review" + which.filter + " order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                var number = row.getLong(SEQ);
                while (!waiting.isEmpty() && waiting.getFirst().review() < number) {
                    reader.accept(waiting.removeFirst());
                }
                reader.accept(new Row(
                        "review " + number,
                        number,
                        0,
                        0,
                        row.getBoolean(BACK),
                        Row.entry(row, it -> review(it, words))));
            }
        }
        waiting.forEach(reader);
    }

    /// What rows have in common, read once: a card is reviewed many times, and many responses are alike.
    ///
    /// @param responses only the short ones, of which there are few
    private record Words(
            Map<String, CardId> cards, Map<String, Response> responses, Map<String, Fingerprint> meanings) {
        private static final int SHORT = 24;

        Words() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        CardId card(String written) {
            return cards.computeIfAbsent(written, CardId::of);
        }

        Response response(String written) {
            return written.length() > SHORT ? Response.of(written) : responses.computeIfAbsent(written, Response::of);
        }

        Fingerprint meaning(String gist) {
            return meanings.computeIfAbsent(gist, Fingerprint::new);
        }
    }

    private static Review review(ResultSet row, Words words) throws SQLException {
        return new Review(
                words.card(row.getString(CARD)),
                Row.at(row.getLong(AT), row.getInt(ZONE)),
                Grade.values()[row.getInt(GRADE) - 1],
                Verdict.valueOf(row.getString(VERDICT)),
                words.response(row.getString(RESPONSE)),
                Duration.ofMillis(row.getLong(TOOK)),
                words.meaning(row.getString(MEANING)),
                Optional.of(row.getString(CONFIDENCE))
                        .filter(word -> !word.isEmpty())
                        .map(Confidence::valueOf));
    }
}
