package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.lectern.quiz.LogEntry;

/// A row of the log.
///
/// @param name its table and number
/// @param review number of the latest review then, which may be this one
/// @param restarted number of the latest restart then, which may be this one
/// @param deed number of this row, when it is a deed; else 0
/// @param takenBack whether it counts no more
/// @param entry what it says; empty when this version cannot understand it
record Row(String name, long review, long restarted, long deed, boolean takenBack, Optional<LogEntry> entry) {
    /// As they were kept.
    static final Comparator<Row> ORDER = Comparator.comparingLong(Row::review)
            .thenComparingLong(Row::restarted)
            .thenComparingLong(Row::deed);

    /// Reads an entry from where the result stands.
    @FunctionalInterface
    interface Reading {
        /// @throws IllegalArgumentException when it means nothing to this version
        LogEntry entry(ResultSet row) throws SQLException;
    }

    /// What a row says, unless only a newer version could tell.
    static Optional<LogEntry> entry(ResultSet row, Reading reading) throws SQLException {
        try {
            return Optional.of(reading.entry(row));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static OffsetDateTime at(ResultSet row) throws SQLException {
        return at(row.getLong("at"), row.getInt("zone"));
    }

    /// @param millis since 1970
    /// @param zone seconds east of UTC
    static OffsetDateTime at(long millis, int zone) {
        return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.ofTotalSeconds(zone));
    }
}
