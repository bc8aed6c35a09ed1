package org.lectern.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The tables of the database, as the scripts that lead from each version to the next.
///
/// @param scripts the first makes version 1 of an empty database; a script that was once released is never changed
record Schema(List<String> scripts) {
    static final Schema LECTERN = new Schema(List.of("""
        create table review (
            seq integer primary key autoincrement,
            card text not null,
            at integer not null, -- milliseconds since 1970 UTC
            zone integer not null check (zone between -64800 and 64800), -- seconds east of UTC
            grade integer not null check (grade between 1 and 4),
            verdict text not null,
            response text not null,
            took integer not null check (took >= 0) -- milliseconds
        ) strict;
        create table undone (review integer primary key not null references review) strict;
        create table named (name text primary key not null, value text not null) strict;

        create trigger review_stays before update on review
            begin select raise(abort, 'a review is never changed'); end;
        create trigger review_remains before delete on review
            begin select raise(abort, 'a review is never deleted'); end;
        -- "insert or replace" deletes without asking the trigger above
        create trigger review_is_new before insert on review
            when exists (select 1 from review where seq = new.seq)
            begin select raise(abort, 'a review is never replaced'); end;
        create trigger undone_stays before update on undone
            begin select raise(abort, 'what was taken back is never changed'); end;
        create trigger undone_remains before delete on undone
            begin select raise(abort, 'what was taken back is never deleted'); end;
        """, """
        alter table review add column meaning text not null default ''; -- empty when nobody noted it

        create table restarted (
            seq integer primary key autoincrement,
            card text not null,
            at integer not null, -- milliseconds since 1970 UTC
            zone integer not null check (zone between -64800 and 64800), -- seconds east of UTC
            review integer not null check (review >= 0) -- number of the latest review then, 0 when there was none
        ) strict;
        create table resumed (restarted integer primary key not null references restarted) strict;

        create trigger restarted_stays before update on restarted
            begin select raise(abort, 'a restart is never changed'); end;
        create trigger restarted_remains before delete on restarted
            begin select raise(abort, 'a restart is never deleted'); end;
        create trigger restarted_is_new before insert on restarted
            when exists (select 1 from restarted where seq = new.seq)
            begin select raise(abort, 'a restart is never replaced'); end;
        create trigger resumed_stays before update on resumed
            begin select raise(abort, 'what was taken back is never changed'); end;
        create trigger resumed_remains before delete on resumed
            begin select raise(abort, 'what was taken back is never deleted'); end;
        """, """
        create table stroke (
            seq integer primary key autoincrement,
            mark integer not null check (mark >= 0), -- number of the stroke that made it, 0 when it is this one
            at integer not null, -- milliseconds since 1970 UTC
            zone integer not null check (zone between -64800 and 64800), -- seconds east of UTC
            what text not null, -- made, noted, painted, attached, removed or restored
            kind text not null, -- empty when nothing is said of it, and so are the next
            note text not null,
            course text not null,
            unit text not null
        ) strict;
        create table quoted (
            stroke integer not null references stroke,
            nth integer not null check (nth >= 0),
            block text not null,
            line text not null, -- empty when the block as a whole is meant; then its title is quoted
            start integer not null check (start >= 0),
            words text not null,
            before text not null,
            after text not null,
            primary key (stroke, nth)
        ) strict, without rowid;

        create trigger stroke_stays before update on stroke
            begin select raise(abort, 'a stroke is never changed'); end;
        create trigger stroke_remains before delete on stroke
            begin select raise(abort, 'a stroke is never deleted'); end;
        create trigger stroke_is_new before insert on stroke
            when exists (select 1 from stroke where seq = new.seq)
            begin select raise(abort, 'a stroke is never replaced'); end;
        create trigger quoted_stays before update on quoted
            begin select raise(abort, 'what was quoted is never changed'); end;
        create trigger quoted_remains before delete on quoted
            begin select raise(abort, 'what was quoted is never deleted'); end;
        create trigger quoted_is_new before insert on quoted
            when exists (select 1 from quoted where stroke = new.stroke and nth = new.nth)
            begin select raise(abort, 'what was quoted is never replaced'); end;
        """, """
        create table deed (
            seq integer primary key autoincrement,
            card text not null,
            kind text not null, -- what was decided about the card
            detail text not null, -- what the kind leaves open, such as a day
            at integer not null, -- milliseconds since 1970 UTC
            zone integer not null check (zone between -64800 and 64800), -- seconds east of UTC
            review integer not null check (review >= 0), -- number of the latest review then, 0 when there was none
            restarted integer not null check (restarted >= 0) -- number of the latest restart then, 0 when there was none
        ) strict;
        create table revoked (deed integer primary key not null references deed) strict;

        create trigger deed_stays before update on deed
            begin select raise(abort, 'a deed is never changed'); end;
        create trigger deed_remains before delete on deed
            begin select raise(abort, 'a deed is never deleted'); end;
        create trigger deed_is_new before insert on deed
            when exists (select 1 from deed where seq = new.seq)
            begin select raise(abort, 'a deed is never replaced'); end;
        create trigger revoked_stays before update on revoked
            begin select raise(abort, 'what was taken back is never changed'); end;
        create trigger revoked_remains before delete on revoked
            begin select raise(abort, 'what was taken back is never deleted'); end;
        """, """
        create table parameters (
            seq integer primary key autoincrement,
            at integer not null, -- milliseconds since 1970 UTC
            zone integer not null check (zone between -64800 and 64800), -- seconds east of UTC
            items integer not null check (items >= 0), -- answers it was fitted to
            weights text not null, -- 21 numbers
            tested integer not null check (tested >= 0), -- answers it was tried on before
            fitted_loss real not null, -- log loss of a fit on those
            fitted_rmse real not null,
            standard_loss real not null, -- log loss of the published parameters on the same
            standard_rmse real not null
        ) strict;
        create table chosen (
            seq integer primary key autoincrement,
            at integer not null, -- milliseconds since 1970 UTC
            zone integer not null check (zone between -64800 and 64800), -- seconds east of UTC
            parameters integer references parameters, -- null for the published ones
            chooser text not null check (chooser in ('program', 'student'))
        ) strict;

        create trigger parameters_stay before update on parameters
            begin select raise(abort, 'parameters are never changed'); end;
        create trigger parameters_remain before delete on parameters
            begin select raise(abort, 'parameters are never deleted'); end;
        create trigger parameters_are_new before insert on parameters
            when exists (select 1 from parameters where seq = new.seq)
            begin select raise(abort, 'parameters are never replaced'); end;
        create trigger chosen_stays before update on chosen
            begin select raise(abort, 'a choice is never changed'); end;
        create trigger chosen_remains before delete on chosen
            begin select raise(abort, 'a choice is never deleted'); end;
        """, """
        alter table review add column confidence text not null default ''; -- empty when nobody asked
        """));

    Schema {
        scripts = List.copyOf(scripts);
    }

    int version() {
        return scripts.size();
    }

    /// Refuses a database that SQLite can read but Lectern did not make.
    void require(Connection connection, Path file) throws SQLException {
        var tables = Database.number(connection, "select count(*) from sqlite_schema");
        if (tables > 0 && Database.number(connection, "pragma user_version") == 0) {
            throw StoreException.foreign(file);
        }
    }

    /// Brings a database up to this version, each step whole or not at all, and keeps a copy of what it was before.
    void migrate(Connection connection, Path file) throws IOException, SQLException {
        var from = (int) Database.number(connection, "pragma user_version");
        if (0 < from && from < version()) {
            backUp(connection, file.resolveSibling("lectern-v" + from + "-backup.db"));
        }
        for (var version = from; version < version(); version++) {
            connection.setAutoCommit(false);
            Database.run(connection, scripts.get(version));
            Database.run(connection, "pragma user_version = " + (version + 1));
            connection.setAutoCommit(true);
        }
    }

    /// The copy appears under its name only when it is whole and on the disk; SQLite does not see to that.
    private static void backUp(Connection connection, Path backup) throws IOException, SQLException {
        var unfinished = backup.resolveSibling(backup.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try (var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, Database.uri(unfinished));
            statement.execute();
        }
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, backup, StandardCopyOption.ATOMIC_MOVE);
    }
}
