package org.lectern.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    Map<String, String> values(String beginning) throws SQLException {
        try (var statement =
                connection.prepareStatement("select name, value from named where substr(name, 1, length(?1)) = ?1")) {
            statement.setString(1, beginning);
            try (var rows = statement.executeQuery()) {
                var values = new TreeMap<String, String>();
                while (rows.next()) {
                    values.put(rows.getString(1), rows.getString(2));
                }
                return values;
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
