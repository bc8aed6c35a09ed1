package org.lectern.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.margin.Anchor;
import org.lectern.margin.Quote;

/// The table `quoted`: the words on which marks were set, to which rows are only ever added.
record QuoteTable(Connection connection) {
    /// A row.
    ///
    /// @param line empty when the block as a whole is meant
    record Quoted(String block, String line, int start, String words, String before, String after) {
        Quote quote() {
            return new Quote(block, line, start, words, before, after);
        }
    }

    void append(long stroke, Anchor anchor) throws SQLException {
        var rows = rows(anchor);
        try (var statement = connection.prepareStatement("insert into quoted"
                + " (stroke, nth, block, line, start, words, before, after) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var nth = 0; nth < rows.size(); nth++) {
                statement.setLong(1, stroke);
                statement.setInt(2, nth);
                fill(statement, rows.get(nth));
                statement.executeUpdate();
            }
        }
    }

    private static List<Quoted> rows(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OfBlock(var _, var _, var block, var words) -> List.of(new Quoted(block, "", 0, words, "", ""));
            case Anchor.OfWords(var _, var _, var quotes) ->
                quotes.stream()
                        .map(quote -> new Quoted(
                                quote.block(), quote.line(), quote.at(), quote.words(), quote.before(), quote.after()))
                        .toList();
        };
    }

    private static void fill(PreparedStatement statement, Quoted row) throws SQLException {
        statement.setString(3, row.block());
        statement.setString(4, row.line());
        statement.setInt(5, row.start());
        statement.setString(6, row.words());
        statement.setString(7, row.before());
        statement.setString(8, row.after());
    }

    /// All rows by the number of their stroke.
    Map<Long, List<Quoted>> all() throws SQLException {
        var all = new HashMap<Long, List<Quoted>>();
        try (var statement = connection.prepareStatement("select * from quoted order by stroke, nth");
                var row = statement.executeQuery()) {
            while (row.next()) {
                all.computeIfAbsent(row.getLong("stroke"), _ -> new ArrayList<>())
                        .add(quoted(row));
            }
        }
        return all;
    }

    private static Quoted quoted(ResultSet row) throws SQLException {
        return new Quoted(
                row.getString("block"),
                row.getString("line"),
                row.getInt("start"),
                row.getString("words"),
                row.getString("before"),
                row.getString("after"));
    }

    static Anchor anchor(String course, String unit, List<Quoted> rows) {
        if (rows.size() == 1 && rows.getFirst().line().isEmpty()) {
            return new Anchor.OfBlock(
                    course, unit, rows.getFirst().block(), rows.getFirst().words());
        }
        return new Anchor.OfWords(course, unit, rows.stream().map(Quoted::quote).toList());
    }
}
