package org.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The table `named`: values whose meaning is somebody else's affair.
record ValueTable(Connection connection) {
    Optional<String> value(String name) throws SQLException {
        try (var statement = connection.prepareStatement("select value from named where name = ?")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    int put(String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("insert into named (name, value) values (?, ?)"
                + " on conflict (name) do update set value = excluded.value")) {
            statement.setString(1, name);
            statement.setString(2, value);
            return statement.executeUpdate();
        }
    }
}
