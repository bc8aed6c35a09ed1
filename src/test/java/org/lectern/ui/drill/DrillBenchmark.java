package org.lectern.ui.drill;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Block;
import org.lectern.content.Question;
import org.lectern.content.Unit;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.Samples;
import org.lectern.schedule.Grade;
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
    private static final int IN_UNIT = 100;
    private static final int IN_BLOCK = 10;
    private static final int WARM = 200;
    private static final int GRADES = 500;
    private static final double FRAME = 1000 / 60.0;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    /// A folder in memory, where a sync costs nothing.
    private static final Path MEMORY = Path.of("/dev/shm");

    private final AtomicLong millis = new AtomicLong();
    private Guide guide = Guide.EMPTY;

    @Test
    void gradingAndOpeningTheAgenda(@TempDir Path disk) throws Exception {
        var bulk = new BulkLog(CARDS, NOW);
        guide = timed(
                "guide of %,d cards made".formatted(CARDS),
                () -> Guide.of(Samples.library(Samples.shelf(
                        "c",
                        IntStream.range(0, CARDS / IN_UNIT)
                                .mapToObj(DrillBenchmark::unit)
                                .toArray(Unit[]::new)))));
        bulk.into(disk);
        var history = folded(disk);
        rounds("agenda", () -> Agenda.today(guide.deck(), history, Goals.STANDARD, NOW));
        rounds("sitting composed", () -> new Task.Today(guide.deck()).begin(history, Goals.STANDARD, NOW));
        if (Files.isWritable(MEMORY)) {
            var memory = Files.createTempDirectory(MEMORY, "lectern");
            try {
                bulk.into(memory);
                measure(memory, history, "in memory");
            } finally {
                delete(memory);
            }
        }
        measure(disk, history, "on the disk");
        print("the disk alone, a sync", syncs(disk.resolve("bytes")));
        var used = Runtime.getRuntime();
        System.out.printf("heap %,d MB of %,d%n", used.totalMemory() >> 20, used.maxMemory() >> 20);
    }

    private static Unit unit(int nth) {
        var blocks = IntStream.range(0, IN_UNIT / IN_BLOCK)
                .mapToObj(block -> checkpoint(block, nth * IN_UNIT + block * IN_BLOCK))
                .toArray(Block[]::new);
        return Samples.unit("u" + nth, blocks);
    }

    private static Block checkpoint(int nth, int first) {
        var questions = IntStream.range(first, first + IN_BLOCK)
                .mapToObj(n -> Samples.open("q" + n))
                .toArray(Question[]::new);
        return Samples.checkpoint("check" + nth, questions);
    }

    private static History folded(Path folder) {
        try (var store = Store.open(folder)) {
            var log = timed("log read", store::log);
            return timed("log folded", () -> History.of(Samples.SCHEDULER, log));
        }
    }

    private void measure(Path folder, History history, String where) throws TimeoutException, InterruptedException {
        try (var store = Store.open(folder);
                var lane = Lane.background()) {
            print(where + ", a commit", commits(store));
            Supplier<OffsetDateTime> clock = () -> NOW.plus(Duration.ofMillis(millis.addAndGet(1_500)));
            var learning = new LearningModel(lane, Samples.SCHEDULER, clock);
            var model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
            var screen = OnScreen.showApart(() -> new DrillView(model));
            screen.run(() -> {
                learning.ready(history, store);
                model.open(new Task.Today(guide.deck()));
            });
            screen.until(() -> model.screenProperty().get() instanceof Screen.Asking);
            grade(screen, model, WARM);
            print(where + ", key to question", grade(screen, model, GRADES));
        }
    }

    private static void rounds(String what, Runnable work) {
        var took = new ArrayList<Double>();
        var busy = new ArrayList<Double>();
        for (var round = 0; round < 15; round++) {
            var start = System.nanoTime();
            var before = processor();
            work.run();
            took.add((System.nanoTime() - start) / 1e6);
            busy.add((processor() - before) / 1e6);
        }
        print(what, took.subList(5, took.size()));
        print(what + ", of the processor", busy.subList(5, busy.size()));
    }

    /// The milliseconds that the store takes to make a review safe; each is taken back.
    private static List<Double> commits(Store store) {
        var took = new ArrayList<Double>();
        for (var time = 0; time < GRADES; time++) {
            var review = Samples.review(Samples.id("q" + time, "asked"), NOW, Grade.GOOD);
            var start = System.nanoTime();
            var kept = store.append(review);
            took.add((System.nanoTime() - start) / 1e6);
            store.takeBack(kept);
        }
        return took;
    }

    /// The milliseconds from the key that grades to the next question laid out, again and again.
    private static List<Double> grade(OnScreen screen, DrillModel model, int times) throws InterruptedException {
        var took = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            await(screen, model, Screen.Revealed.class::isInstance, KeyCode.SPACE, " ");
            took.add(await(screen, model, Screen.Asking.class::isInstance, KeyCode.DIGIT3, "3"));
        }
        return took;
    }

    /// The milliseconds from a key until what it leads to is laid out.
    private static double await(OnScreen screen, DrillModel model, Predicate<Screen> wanted, KeyCode code, String words)
            throws InterruptedException {
        var laidOut = new CountDownLatch(1);
        var took = new double[1];
        var following = new AtomicReference<Runnable>(() -> {});
        screen.run(() -> {
            var start = System.nanoTime();
            var root = screen.stage().getScene().getRoot();
            ChangeListener<Screen> follower = (_, _, reached) -> {
                if (wanted.test(reached) && laidOut.getCount() > 0) {
                    root.applyCss();
                    root.layout();
                    took[0] = (System.nanoTime() - start) / 1e6;
                    laidOut.countDown();
                }
            };
            model.screenProperty().addListener(follower);
            press(screen, code, words);
            following.set(() -> model.screenProperty().removeListener(follower));
        });
        if (!laidOut.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing came of " + code);
        }
        screen.run(following.get());
        return took[0];
    }

    private static void press(OnScreen screen, KeyCode code, String words) {
        var owner = screen.stage().getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, words, words, code, false, false, false, false));
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, words, words, code, false, false, false, false));
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

    private static <T> T timed(String what, Supplier<T> work) {
        var start = System.nanoTime();
        var busy = processor();
        var made = work.get();
        System.out.printf(
                "%-32s %.2f s, of the processor %.2f s%n",
                what, (System.nanoTime() - start) / 1e9, (processor() - busy) / 1e9);
        return made;
    }

    /// The nanoseconds for which this thread had a processor: others may want it too.
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(
                "%-32s median %6.2f ms, p95 %6.2f, p99 %6.2f, worst %6.2f; p99 is %.2f of a frame%n",
                what, at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1), at(times, 0.99) / FRAME);
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
