package org.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Response;
import org.lectern.quiz.Verdict;

/// The tables `deed` and `revoked`, to which rows are only ever added.
record DeedTable(Connection connection) {
    long append(Deed deed) throws SQLException {
        try (var statement = connection.prepareStatement("insert into deed"
                + " (card, kind, detail, at, zone, review, restarted) values (?, ?, ?, ?, ?,"
                + " (select coalesce(max(seq), 0) from review), (select coalesce(max(seq), 0) from restarted))")) {
            statement.setString(1, deed.card().toString());
            statement.setString(2, kind(deed));
            statement.setString(3, detail(deed));
            statement.setLong(4, deed.at().toInstant().toEpochMilli());
            statement.setInt(5, deed.at().getOffset().getTotalSeconds());
            statement.executeUpdate();
        }
        return Database.number(connection, "select last_insert_rowid()");
    }

    void takeBack(long number) throws SQLException {
        Database.refer(connection, "deed", number, "insert or ignore into revoked (deed) values (?)");
    }

    /// All deeds, in the order they were done.
    List<Row> all() throws SQLException {
        var all = new ArrayList<Row>();
        try (var statement = connection.prepareStatement("select seq, card, kind, detail, at, zone, review, restarted,"
                        + " seq in (select deed from revoked) as back from deed order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                var number = row.getLong("seq");
                all.add(new Row(
                        "deed " + number,
                        row.getLong("review"),
                        row.getLong("restarted"),
                        number,
                        row.getBoolean("back"),
                        Row.entry(row, DeedTable::deed)));
            }
        }
        return List.copyOf(all);
    }

    private static String kind(Deed deed) {
        return switch (deed) {
            case Deed.Bury _ -> "bury";
            case Deed.Suspend _ -> "suspend";
            case Deed.Resume _ -> "resume";
            case Deed.Mark _ -> "mark";
            case Deed.Unmark _ -> "unmark";
            case Deed.SetDue _ -> "due";
            case Deed.Accept _ -> "accept";
            case Deed.Note _ -> "note";
            case Deed.Attempt _ -> "attempt";
            case Deed.Settle _ -> "settle";
            case Deed.Refute _ -> "refute";
        };
    }

    private static String detail(Deed deed) {
        return switch (deed) {
            case Deed.Bury _, Deed.Suspend _, Deed.Resume _, Deed.Mark _, Deed.Unmark _, Deed.Settle _ -> "";
            case Deed.SetDue(var _, var _, var day) -> day.toString();
            case Deed.Accept(var _, var _, var part, var words) -> part + " " + words;
            case Deed.Note(var _, var _, var words) -> words;
            case Deed.Refute(var _, var _, var options) -> String.join(" ", options);
            case Deed.Attempt(var _, var _, var verdict, var response) -> verdict + " " + response.written();
        };
    }

    private static Deed deed(ResultSet row) throws SQLException {
        var card = CardId.of(row.getString("card"));
        var at = Row.at(row);
        var detail = row.getString("detail");
        var kind = row.getString("kind");
        return switch (kind) {
            case "bury" -> new Deed.Bury(card, at);
            case "suspend" -> new Deed.Suspend(card, at);
            case "resume" -> new Deed.Resume(card, at);
            case "mark" -> new Deed.Mark(card, at);
            case "unmark" -> new Deed.Unmark(card, at);
            case "due" -> new Deed.SetDue(card, at, day(detail));
            case "accept" -> {
                var parts = detail.split(" ", 2);
                yield new Deed.Accept(card, at, parts[0], parts.length == 2 ? parts[1] : "");
            }
            case "note" -> new Deed.Note(card, at, detail);
            case "attempt" -> {
                var parts = detail.split(" ", 2);
                yield new Deed.Attempt(card, at, Verdict.valueOf(parts[0]), Response.of(parts[1]));
            }
            case "settle" -> new Deed.Settle(card, at);
            case "refute" -> new Deed.Refute(card, at, detail.isEmpty() ? Set.of() : Set.of(detail.split(" ")));
            default -> throw new IllegalArgumentException("no deed is called '" + kind + "'");
        };
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException exception) {
            throw new IllegalArgumentException("'" + written + "' is no day", exception);
        }
    }
}
