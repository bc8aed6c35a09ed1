package org.lectern.ui.drill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Question;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Goals;
import org.lectern.quiz.Samples;
import org.lectern.store.Store;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;

/// How long a student with 100,000 cards and 1,000,000 reviews waits: for the fold of the log, for the agenda, and from
/// the key that grades until the next question is laid out, the review being safe; beside the sixtieth of a second that
/// a frame takes, and beside what the disk alone takes to make a few bytes safe.
///
/// `mvn test -Dtest=DrillBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class DrillBenchmark {
    private static final int CARDS = Integer.getInteger("lectern.cards", 100_000);
    private static final int REVIEWS = 10 * CARDS;
    private static final int WARM = 100;
    private static final int GRADES = 500;
    private static final double FRAME = 1000 / 60.0;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    /// A folder in memory, where a sync costs nothing.
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Guide guide = guide();
    private final Deck deck = guide.deck();
    private final AtomicLong millis = new AtomicLong();

    private static Guide guide() {
        var questions =
                IntStream.range(0, CARDS).mapToObj(n -> Samples.open("q" + n)).toArray(Question[]::new);
        return Guide.of(Samples.library(Samples.shelf("c", Samples.unit("u", Samples.checkpoint("check", questions)))));
    }

    @Test
    void gradingAndOpeningTheAgenda(@TempDir Path folder) throws Exception {
        fill(folder);
        if (Files.isWritable(MEMORY)) {
            var memory = Files.createTempDirectory(MEMORY, "lectern");
            try {
                Files.copy(folder.resolve("lectern.db"), memory.resolve("lectern.db"));
                measure(memory, "in memory");
            } finally {
                delete(memory);
            }
        }
        measure(folder, "on the disk");
        print("the disk alone", syncs(folder.resolve("bytes")));
    }

    private void measure(Path folder, String where) throws TimeoutException, InterruptedException {
        try (var store = Store.open(folder);
                var lane = Lane.background()) {
            var read = System.nanoTime();
            var log = store.log();
            var fold = System.nanoTime();
            Supplier<OffsetDateTime> clock = () -> NOW.plus(Duration.ofMillis(millis.addAndGet(1_500)));
            var learning = new LearningModel(lane, Samples.SCHEDULER, clock);
            var history = learning.fold(log);
            var folded = System.nanoTime();
            System.out.printf(
                    "%s: %,d entries read in %.2f s, folded in %.2f s%n",
                    where, log.size(), (fold - read) / 1e9, (folded - fold) / 1e9);
            var agendas = new ArrayList<Double>();
            for (var round = 0; round < 15; round++) {
                var start = System.nanoTime();
                Agenda.today(deck, history, Goals.STANDARD, NOW);
                agendas.add((System.nanoTime() - start) / 1e6);
            }
            print(where + ", agenda", agendas.subList(5, 15));
            var model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
            var screen = OnScreen.show(() -> new DrillView(model));
            screen.run(() -> {
                learning.ready(history, store);
                model.open(new Task.Today(deck));
            });
            grade(screen, model, WARM);
            print(where + ", key to question", grade(screen, model, GRADES));
        }
    }

    /// The milliseconds from the key that grades to the next question laid out, again and again.
    private static List<Double> grade(OnScreen screen, DrillModel model, int times) throws InterruptedException {
        var took = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            var laidOut = new CountDownLatch(1);
            screen.run(() -> press(screen, KeyCode.SPACE, " "));
            screen.settle();
            var start = new long[1];
            screen.run(() -> {
                var root = screen.stage().getScene().getRoot();
                var following = model.screenProperty().subscribe((_, reached) -> {
                    if (reached instanceof Screen.Asking && laidOut.getCount() > 0) {
                        root.applyCss();
                        root.layout();
                        took.add((System.nanoTime() - start[0]) / 1e6);
                        laidOut.countDown();
                    }
                });
                start[0] = System.nanoTime();
                press(screen, KeyCode.DIGIT3, "3");
            });
            if (!laidOut.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no question came");
            }
        }
        return took;
    }

    private static void press(OnScreen screen, KeyCode code, String words) {
        var owner = screen.stage().getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, words, words, code, false, false, false, false));
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, words, words, code, false, false, false, false));
    }

    /// Ten reviews of each card over the last two years, the log in order of time.
    private static void fill(Path folder) throws SQLException {
        Store.open(folder).close();
        var random = new Random(7);
        var first = NOW.minusDays(700).toInstant().toEpochMilli();
        var step = Duration.ofDays(700).toMillis() / REVIEWS;
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("lectern.db"))) {
            raw.setAutoCommit(false);
            try (var insert = raw.prepareStatement("insert into review (card, at, zone, grade, verdict, response, took,"
                    + " meaning) values (?, ?, 3600, ?, 'SELF_JUDGED', 'said', ?, '')")) {
                for (var review = 0; review < REVIEWS; review++) {
                    insert.setString(1, "c/q" + (int) ((long) review * 7919 % CARDS) + ":asked");
                    insert.setLong(2, first + review * step);
                    insert.setInt(3, random.nextInt(10) == 0 ? 1 : random.nextInt(10) == 0 ? 2 : 3);
                    insert.setLong(4, 2_000 + random.nextInt(20_000));
                    insert.addBatch();
                    if (review % 10_000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            raw.commit();
        }
    }

    /// The milliseconds that the disk takes to make a page safe.
    private static List<Double> syncs(Path file) throws IOException {
        var took = new ArrayList<Double>();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var time = 0; time < GRADES; time++) {
                channel.write(ByteBuffer.allocate(4096));
                var start = System.nanoTime();
                channel.force(false);
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        return took;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(
                "%-30s median %6.2f ms, p99 %6.2f ms, of a frame %.2f and %.2f%n",
                what, at(times, 0.5), at(times, 0.99), at(times, 0.5) / FRAME, at(times, 0.99) / FRAME);
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
