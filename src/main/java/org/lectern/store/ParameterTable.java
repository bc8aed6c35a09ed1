package org.lectern.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.schedule.Parameters;
import org.lectern.schedule.fit.ParameterSet;
import org.lectern.schedule.fit.ParameterSets;
import org.lectern.schedule.fit.Score;

/// The tables `parameters` and `chosen`, to which rows are only ever added.
record ParameterTable(Connection connection) {
    long append(ParameterSet set) throws SQLException {
        try (var statement = connection.prepareStatement("insert into parameters"
                + " (at, zone, items, weights, tested, fitted_loss, fitted_rmse, standard_loss, standard_rmse)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, set.made().toInstant().toEpochMilli());
            statement.setInt(2, set.made().getOffset().getTotalSeconds());
            statement.setInt(3, set.items());
            statement.setString(4, written(set.parameters()));
            statement.setInt(5, set.fitted().items());
            statement.setDouble(6, set.fitted().logLoss());
            statement.setDouble(7, set.fitted().rmseBins());
            statement.setDouble(8, set.standard().logLoss());
            statement.setDouble(9, set.standard().rmseBins());
            statement.executeUpdate();
        }
        return Database.number(connection, "select last_insert_rowid()");
    }

    int choose(ParameterSets.Choice choice) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into chosen (at, zone, parameters, chooser) values (?, ?, ?, ?)")) {
            statement.setLong(1, choice.at().toInstant().toEpochMilli());
            statement.setInt(2, choice.at().getOffset().getTotalSeconds());
            if (choice.number() != ParameterSets.PUBLISHED) {
                statement.setLong(3, choice.number());
            }
            statement.setString(4, choice.by().name().toLowerCase(Locale.ROOT));
            return statement.executeUpdate();
        }
    }

    ParameterSets read() throws SQLException {
        var sets = new ArrayList<ParameterSets.Numbered>();
        try (var statement = connection.prepareStatement("select * from parameters order by seq");
                var row = statement.executeQuery()) {
            while (row.next()) {
                sets.add(new ParameterSets.Numbered(row.getLong("seq"), set(row)));
            }
        }
        try (var statement = connection.prepareStatement("select * from chosen order by seq desc limit 1");
                var row = statement.executeQuery()) {
            return new ParameterSets(sets, row.next() ? Optional.of(choice(row)) : Optional.empty());
        }
    }

    private static ParameterSets.Choice choice(ResultSet row) throws SQLException {
        return new ParameterSets.Choice(
                Row.at(row),
                row.getLong("parameters"),
                ParameterSets.By.valueOf(row.getString("chooser").toUpperCase(Locale.ROOT)));
    }

    private static ParameterSet set(ResultSet row) throws SQLException {
        var tested = row.getInt("tested");
        return new ParameterSet(
                Row.at(row),
                row.getInt("items"),
                parameters(row.getString("weights")),
                new Score(tested, row.getDouble("fitted_loss"), row.getDouble("fitted_rmse")),
                new Score(tested, row.getDouble("standard_loss"), row.getDouble("standard_rmse")));
    }

    /// Written so that each number is read back to the last bit.
    private static String written(Parameters parameters) {
        return parameters.weights().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Parameters parameters(String written) {
        return Parameters.of(Arrays.stream(written.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }
}
