package org.lectern.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Opens SQLite files so that what is committed survives.
final class Database {
    private Database() {}

    /// Opens a database that this version understands, brought up to date. The caller has claimed its folder.
    static Connection open(Path file, Schema schema) throws IOException, SQLException {
        if (Version.of(file) > schema.version()) {
            throw StoreException.newer(file);
        }
        var connection = connect(file);
        try {
            run(connection, "pragma busy_timeout = 2000");
            // SQLite's own lock besides ours; and with it a WAL needs no shared memory, which network drives lack.
            run(connection, "pragma locking_mode = exclusive");
            schema.require(connection, file);
            run(connection, "pragma journal_mode = wal");
            run(connection, "pragma synchronous = full");
            // On macOS a plain sync may stay in the drive's cache.
            run(connection, "pragma fullfsync = on");
            run(connection, "pragma foreign_keys = on");
            schema.migrate(connection, file);
            return connection;
        } catch (IOException | SQLException | RuntimeException exception) {
            connection.close();
            throw exception;
        }
    }

    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + uri(file));
    }

    /// The path as SQLite takes it. It is a URI because the driver would take a `?` in a plain path for the start of
    /// options; and a Windows server's name belongs to the path, since SQLite allows no host.
    static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString().replaceFirst("^file://(?=[^/])", "file:////");
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// The first column of the first row, or 0 when there is none.
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /// Refers to a row of a table by its number.
    ///
    /// @throws IllegalArgumentException when there never was such a row
    static void refer(Connection connection, String table, long number, String sql) throws SQLException {
        if (number < 1 || number > number(connection, "select max(seq) from " + table)) {
            throw new IllegalArgumentException("There is no " + table + " number " + number);
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }

    /// Several steps of one deed.
    @FunctionalInterface
    interface Steps {
        long run() throws SQLException;
    }

    /// Takes all of some steps, or none of them when one fails.
    static long whole(Connection connection, Steps steps) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = steps.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException exception) {
            connection.rollback();
            throw exception;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
