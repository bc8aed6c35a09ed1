package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Margin;
import org.lectern.margin.Mark;
import org.lectern.margin.Quote;
import org.lectern.margin.Stroke;

/// What was written in the margin is kept for ever, whole and in order.
final class StrokeTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:00:00.123+01:00");
    private static final Anchor BLOCK = new Anchor.OfBlock("tea", "leaf", "", "The leaf");

    @TempDir
    private Path folder;

    private static Anchor words(SplittableRandom random) {
        var quotes = new ArrayList<Quote>();
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            quotes.add(new Quote("brew", "p" + i, random.nextInt(90), "añd 'the' \n leaves", "x".repeat(i), ""));
        }
        return new Anchor.OfWords("tea", "leaf", quotes);
    }

    private static Stroke any(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Stroke.Made(NOW, new Mark(BLOCK, Kind.BOOKMARK, ""));
            case 1 -> new Stroke.Made(NOW, new Mark(words(random), Kind.PINK, "Why?"));
            case 2 -> new Stroke.Noted(NOW, 1, "one\ntwo");
            case 3 -> new Stroke.Painted(NOW, 1, Kind.GREEN);
            case 4 -> new Stroke.Attached(NOW, 1, random.nextBoolean() ? BLOCK : words(random));
            case 5 -> new Stroke.Removed(NOW, 1);
            default -> new Stroke.Restored(NOW, 1);
        };
    }

    @Test
    void whatWasWrittenIsReadBackAfterClosing() {
        var random = new SplittableRandom(1);
        var all = new ArrayList<Margin.Numbered>();
        for (var sitting = 0; sitting < 4; sitting++) {
            try (var store = Store.open(folder)) {
                for (var i = 0; i < 20; i++) {
                    var stroke = any(random);
                    all.add(new Margin.Numbered(store.write(stroke), stroke));
                }
            }
        }
        try (var store = Store.open(folder)) {
            assertEquals(all, store.strokes());
        }
    }

    @Test
    void whatWasWrittenIsThereWhenTheProcessDiesRightAfter() throws Exception {
        var crashed = Files.createDirectory(folder.resolve("crashed"));
        var made = new Stroke.Made(NOW, new Mark(words(new SplittableRandom(2)), Kind.BLUE, ""));
        try (var store = Store.open(folder)) {
            store.write(made);
            for (var name : List.of("lectern.db", "lectern.db-wal")) {
                Files.copy(folder.resolve(name), crashed.resolve(name));
            }
        }
        try (var store = Store.open(crashed)) {
            assertEquals(List.of(new Margin.Numbered(1, made)), store.strokes());
        }
    }

    @Test
    void whatALaterVersionWroteIsPassedOver() throws SQLException {
        var made = new Stroke.Made(NOW, new Mark(BLOCK, Kind.NOTE, "Why?"));
        try (var store = Store.open(folder)) {
            store.write(made);
        }
        try (var raw = Reviews.raw(folder)) {
            Database.run(
                    raw,
                    "insert into stroke (mark, at, zone, what, kind, note, course, unit)"
                            + " values (1, 0, 0, 'drawn', '', '', '', ''), (1, 0, 0, 'painted', 'violet', '', '', ''),"
                            + " (0, 0, 0, 'made', 'yellow', '', 'tea', 'leaf')");
        }
        try (var store = Store.open(folder)) {
            assertEquals(List.of(new Margin.Numbered(1, made)), store.strokes());
        }
    }

    @Test
    void nothingWrittenIsEverChanged() throws SQLException {
        try (var store = Store.open(folder)) {
            store.write(new Stroke.Made(NOW, new Mark(BLOCK, Kind.NOTE, "Why?")));
        }
        try (var raw = Reviews.raw(folder)) {
            for (var sql : List.of(
                    "update stroke set note = ''",
                    "delete from stroke",
                    "insert or replace into stroke select * from stroke",
                    "update quoted set words = ''",
                    "delete from quoted",
                    "insert or replace into quoted select * from quoted")) {
                assertThrows(SQLException.class, () -> Database.run(raw, sql), sql);
            }
        }
    }
}
