package org.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lectern.margin.Margin;
import org.lectern.margin.MarginLog;
import org.lectern.margin.Stroke;
import org.lectern.quiz.Deed;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Logged;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Review;
import org.lectern.quiz.ReviewLog;
import org.lectern.schedule.fit.ParameterLog;
import org.lectern.schedule.fit.ParameterSet;
import org.lectern.schedule.fit.ParameterSets;

/// What the student did, kept for ever in the file `lectern.db` of one folder.
///
/// Every method may throw a [StoreException]. The store is meant for one thread at a time and may be closed from
/// another.
public final class Store implements ReviewLog, MarginLog, ParameterLog, AutoCloseable {
    private final Claim claim;
    private final Path file;
    private final Connection connection;
    private final ReviewTable reviews;
    private final RestartTable restarts;
    private final StrokeTable strokes;
    private final DeedTable deeds;
    private final ParameterTable parameters;
    private final ValueTable values;
    private boolean closed;

    /// A question to the database, with an answer or a failure.
    @FunctionalInterface
    private interface Query<T> {
        T run() throws SQLException;
    }

    private Store(Claim claim, Path file, Connection connection) {
        this.claim = claim;
        this.file = file;
        this.connection = connection;
        this.reviews = new ReviewTable(connection);
        this.restarts = new RestartTable(connection);
        this.strokes = new StrokeTable(connection);
        this.deeds = new DeedTable(connection);
        this.parameters = new ParameterTable(connection);
        this.values = new ValueTable(connection);
    }

    /// Opens the store in a folder, and makes both when they are not there. An older database is brought up to date
    /// after a copy of it is kept beside it; a newer one is refused and not touched.
    public static Store open(Path folder) {
        return open(folder, Schema.LECTERN);
    }

    static Store open(Path folder, Schema schema) {
        var file = folder.resolve("lectern.db");
        try {
            Files.createDirectories(folder);
            var claim = Claim.on(folder).orElseThrow(() -> StoreException.alreadyOpen(folder));
            return open(claim, file, schema);
        } catch (IOException exception) {
            throw StoreException.unwritable(folder, exception);
        } catch (SQLException exception) {
            throw StoreException.of(file, exception);
        }
    }

    private static Store open(Claim claim, Path file, Schema schema) throws IOException, SQLException {
        try {
            return new Store(claim, file, Database.open(file, schema));
        } catch (IOException | SQLException | RuntimeException exception) {
            claim.close();
            throw exception;
        }
    }

    /// Keeps an entry; it is safe on the disk once this returns.
    ///
    /// @return the entry's number: 1 for the first of its table, then always a greater one
    @Override
    public Kept append(LogEntry entry) {
        return new Kept(entry, ask(() -> switch (entry) {
            case Review review -> reviews.append(review);
            case Restart restart -> restarts.append(restart);
            case Deed deed -> deeds.append(deed);
        }));
    }

    /// Takes an entry back: it stays in the log but no longer counts. Taking it back again changes nothing.
    ///
    /// @param kept what [#append] returned; a number it never returned is an [IllegalArgumentException]
    @Override
    public void takeBack(Kept kept) {
        ask(() -> {
            switch (kept.entry()) {
                case Review _ -> reviews.takeBack(kept.number());
                case Restart _ -> restarts.takeBack(kept.number());
                case Deed _ -> deeds.takeBack(kept.number());
            }
            return kept;
        });
    }

    /// The entries that count, in the order they were kept. One that this version cannot understand is passed over, so
    /// that one strange row does not hide all the others; [#unreadable] tells of it.
    public List<LogEntry> log() {
        return List.copyOf(counted().readable());
    }

    /// The reviews of the [#log].
    public List<Review> reviews() {
        return log().stream()
                .filter(Review.class::isInstance)
                .map(Review.class::cast)
                .toList();
    }

    /// The tables and numbers of the rows that would count but that this version cannot understand, such as a review
    /// with a verdict that only a newer Lectern knows. They stay in the log for a version that can.
    public List<String> unreadable() {
        return List.copyOf(counted().unreadable());
    }

    /// All that was ever kept, in that order, also what was taken back. What this version cannot understand is passed
    /// over.
    public List<Logged> everything() {
        var all = new ArrayList<Logged>();
        read(
                ReviewTable.Which.ALL,
                row -> row.entry()
                        .map(entry -> new Logged(entry, row.takenBack()))
                        .ifPresent(all::add));
        return List.copyOf(all);
    }

    /// What counts, as far as this version can read it, and the names of the rows it cannot.
    /// What counts of the log.
    ///
    /// @param readable as [#log] tells it
    /// @param unreadable as [#unreadable] tells it
    public record Counted(List<LogEntry> readable, List<String> unreadable) {
        private void add(Row row) {
            if (!row.takenBack()) {
                row.entry().ifPresentOrElse(readable::add, () -> unreadable.add(row.name()));
            }
        }
    }

    /// The log and what of it this version cannot understand, in one reading.
    public Counted counted() {
        var counted = new Counted(new ArrayList<>(), new ArrayList<>());
        read(ReviewTable.Which.COUNTING, counted::add);
        return counted;
    }

    private void read(ReviewTable.Which which, Consumer<Row> reader) {
        ask(() -> {
            var others = Stream.concat(restarts.all().stream(), deeds.all().stream())
                    .sorted(Row.ORDER)
                    .toList();
            reviews.read(others, which, reader);
            return others;
        });
    }

    /// Keeps what was done to a mark in the margin; it is safe on the disk once this returns.
    ///
    /// @return the stroke's number: 1 for the first, then always a greater one
    @Override
    public long write(Stroke stroke) {
        return ask(() -> strokes.append(stroke));
    }

    /// All that was done in the margin, in order. What this version cannot understand is passed over.
    public List<Margin.Numbered> strokes() {
        return ask(strokes::all);
    }

    /// Keeps a set of parameters; it is safe on the disk once this returns.
    @Override
    public ParameterSets.Numbered append(ParameterSet set) {
        return new ParameterSets.Numbered(ask(() -> parameters.append(set)), set);
    }

    /// Keeps which parameters are in use; it is safe on the disk once this returns.
    @Override
    public void choose(ParameterSets.Choice choice) {
        ask(() -> parameters.choose(choice));
    }

    /// All sets of parameters, and which are in use.
    public ParameterSets parameters() {
        return ask(parameters::read);
    }

    /// What was last put under a name.
    public Optional<String> value(String name) {
        return ask(() -> values.value(name));
    }

    /// What was last put under each name with this beginning.
    public Map<String, String> values(String beginning) {
        return ask(() -> values.values(beginning));
    }

    /// Puts a value under a name, in place of the one before.
    public void put(String name, String value) {
        ask(() -> values.put(name, value));
    }

    /// Closes the store and lets other windows have it. Closing it again changes nothing.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (claim) {
            connection.close();
        } catch (SQLException exception) {
            throw StoreException.of(file, exception);
        } catch (IOException exception) {
            throw StoreException.unwritable(file, exception);
        }
    }

    private synchronized <T> T ask(Query<T> query) {
        if (closed) {
            throw StoreException.closed(file);
        }
        try {
            return query.run();
        } catch (SQLException exception) {
            throw StoreException.of(file, exception);
        }
    }
}
