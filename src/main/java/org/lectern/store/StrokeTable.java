package org.lectern.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Margin;
import org.lectern.margin.Mark;
import org.lectern.margin.Stroke;

/// The table `stroke`, to which rows are only ever added.
record StrokeTable(Connection connection) {
    /// A stroke as it stands in its row.
    ///
    /// @param mark 0 when the stroke makes the mark
    private record Row(long mark, OffsetDateTime at, What what, String kind, String note, Optional<Anchor> anchor) {}

    private enum What {
        MADE,
        NOTED,
        PAINTED,
        ATTACHED,
        REMOVED,
        RESTORED
    }

    /// @return its number
    long append(Stroke stroke) throws SQLException {
        return Database.whole(connection, () -> {
            var row = row(stroke);
            try (var statement = connection.prepareStatement("insert into stroke"
                    + " (mark, at, zone, what, kind, note, course, unit) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                fill(statement, row);
                statement.executeUpdate();
            }
            var number = Database.number(connection, "select last_insert_rowid()");
            if (row.anchor().isPresent()) {
                new QuoteTable(connection).append(number, row.anchor().get());
            }
            return number;
        });
    }

    private static Row row(Stroke stroke) {
        return switch (stroke) {
            case Stroke.Made(var at, Mark(var anchor, var kind, var note)) ->
                new Row(0, at, What.MADE, name(kind), note, Optional.of(anchor));
            case Stroke.Noted(var at, var mark, var note) -> new Row(mark, at, What.NOTED, "", note, Optional.empty());
            case Stroke.Painted(var at, var mark, var kind) ->
                new Row(mark, at, What.PAINTED, name(kind), "", Optional.empty());
            case Stroke.Attached(var at, var mark, var anchor) ->
                new Row(mark, at, What.ATTACHED, "", "", Optional.of(anchor));
            case Stroke.Removed(var at, var mark) -> new Row(mark, at, What.REMOVED, "", "", Optional.empty());
            case Stroke.Restored(var at, var mark) -> new Row(mark, at, What.RESTORED, "", "", Optional.empty());
        };
    }

    private static void fill(PreparedStatement statement, Row row) throws SQLException {
        statement.setLong(1, row.mark());
        statement.setLong(2, row.at().toInstant().toEpochMilli());
        statement.setInt(3, row.at().getOffset().getTotalSeconds());
        statement.setString(4, name(row.what()));
        statement.setString(5, row.kind());
        statement.setString(6, row.note());
        statement.setString(7, row.anchor().map(Anchor::course).orElse(""));
        statement.setString(8, row.anchor().map(Anchor::unit).orElse(""));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// All strokes that this version can read, in order.
    List<Margin.Numbered> all() throws SQLException {
        var quotes = new QuoteTable(connection).all();
        var all = new ArrayList<Margin.Numbered>();
        try (var statement = connection.prepareStatement("select * from stroke order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                try {
                    var quoted = quotes.getOrDefault(row.getLong("seq"), List.of());
                    all.add(new Margin.Numbered(row.getLong("seq"), stroke(row, quoted)));
                } catch (IllegalArgumentException unreadable) {
                    // A later version wrote it, and will read it again.
                }
            }
        }
        return List.copyOf(all);
    }

    private static Stroke stroke(ResultSet row, List<QuoteTable.Quoted> quotes) throws SQLException {
        var at = Instant.ofEpochMilli(row.getLong("at")).atOffset(ZoneOffset.ofTotalSeconds(row.getInt("zone")));
        var mark = row.getLong("mark");
        var course = row.getString("course");
        var unit = row.getString("unit");
        return switch (What.valueOf(row.getString("what").toUpperCase(Locale.ROOT))) {
            case MADE ->
                new Stroke.Made(
                        at, new Mark(QuoteTable.anchor(course, unit, quotes), kind(row), row.getString("note")));
            case NOTED -> new Stroke.Noted(at, mark, row.getString("note"));
            case PAINTED -> new Stroke.Painted(at, mark, kind(row));
            case ATTACHED -> new Stroke.Attached(at, mark, QuoteTable.anchor(course, unit, quotes));
            case REMOVED -> new Stroke.Removed(at, mark);
            case RESTORED -> new Stroke.Restored(at, mark);
        };
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
