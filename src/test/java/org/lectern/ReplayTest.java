package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Response;
import org.lectern.quiz.ReviewLog;
import org.lectern.quiz.Samples;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;
import org.lectern.store.Store;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Notices;
import org.lectern.ui.drill.DrillModel;
import org.lectern.ui.drill.Screen;
import org.lectern.ui.drill.Task;

/// The replay law: whatever was graded and undone, the log folds to the state that was lived through, bit for bit.
final class ReplayTest {
    @TempDir
    private Path folder;

    /// A log on the disk that now and then refuses.
    private record Unsteady(Store store, Random random) implements ReviewLog {
        @Override
        public Kept append(LogEntry entry) {
            stumble();
            return store.append(entry);
        }

        @Override
        public void takeBack(Kept kept) {
            stumble();
            store.takeBack(kept);
        }

        private void stumble() {
            if (random.nextInt(12) == 0) {
                throw new IllegalStateException("The disk is full.");
            }
        }
    }

    /// A student who does anything at any time, and travels.
    private static final class Student {
        private final Random random;
        private final Deck deck;
        private final LearningModel learning;
        private final DrillModel drill;
        private OffsetDateTime now;

        Student(Random random, Deck deck, OffsetDateTime now) {
            this.random = random;
            this.deck = deck;
            this.now = now;
            Supplier<OffsetDateTime> clock = () -> this.now;
            learning = new LearningModel(Lane.inline(), new Scheduler(Settings.STANDARD), clock);
            learning.aim(new Goals(random.nextInt(8)));
            drill = new DrillModel(learning, new Notices(), () -> Guide.EMPTY, _ -> {}, () -> {});
        }

        void live(Store store) {
            learning.ready(learning.fold(store.log()), new Unsteady(store, random));
            for (var step = random.nextInt(150); step > 0; step--) {
                pass();
                act();
            }
        }

        private void pass() {
            now = switch (random.nextInt(12)) {
                case 0 -> now.plusHours(random.nextInt(400));
                case 1 -> now.minusMinutes(random.nextInt(90));
                case 2 -> now.withOffsetSameInstant(ZoneOffset.ofHoursMinutes(random.nextInt(-11, 12), 0));
                default -> now.plusNanos(random.nextLong(200_000_000_000L));
            };
        }

        private void act() {
            if (random.nextInt(6) == 0) {
                decide();
                return;
            }
            switch (drill.screenProperty().get()) {
                case Screen.Asking asking -> answer(asking);
                case Screen.Revealed _ -> judge();
                case Screen.Finished _, Screen.Waiting _, Screen.Unavailable _ -> begin();
            }
        }

        private void decide() {
            switch (random.nextInt(5)) {
                case 0 -> drill.deciding().bury();
                case 1 -> drill.deciding().mark();
                case 2 -> drill.deciding().note("line\n".repeat(random.nextInt(3)));
                case 3 -> drill.deciding().setDue(now.toLocalDate().plusDays(random.nextInt(9)));
                default -> drill.deciding().suspend();
            }
        }

        private void begin() {
            switch (random.nextInt(4)) {
                case 0 -> drill.undo();
                case 1 -> drill.further().practise();
                case 2 -> drill.open(new Task.Today(deck));
                default -> drill.open(new Task.Practice(deck));
            }
        }

        private void answer(Screen.Asking asking) {
            if (random.nextInt(8) == 0) {
                drill.undo();
            } else if (asking.options().isEmpty()) {
                drill.answer(new Response.Said("line\n".repeat(random.nextInt(3)), Set.of()));
            } else {
                drill.answer(new Response.Chosen(
                        asking.options().get(random.nextInt(4)).id()));
            }
        }

        private void judge() {
            switch (random.nextInt(9)) {
                case 0 -> drill.undo();
                case 1 -> drill.tick("p" + random.nextInt(1, 4));
                case 2 -> begin();
                case 3, 4 -> drill.tryAgain();
                default -> drill.grade(Grade.values()[random.nextInt(4)]);
            }
        }
    }

    static List<Long> seeds() {
        return new Random(2026).longs(40).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLogFoldsToWhatWasLivedThrough(long seed) {
        var random = new Random(seed);
        var deck = Samples.deck(
                Samples.glossary("words", random.nextInt(5)),
                Samples.checkpoint("check", Samples.open("why"), Samples.choice("which", "c")));
        var now = OffsetDateTime.parse("2026-11-23T09:00:00.123456789+01:00");
        for (var sitting = 0; sitting < 2; sitting++) {
            var student = new Student(random, deck, now);
            try (var store = Store.open(folder)) {
                student.live(store);
            }
            now = student.now;
            var lived = student.learning.history().orElseThrow();
            try (var store = Store.open(folder)) {
                var folded = History.of(new Scheduler(Settings.STANDARD), store.log());
                assertEquals(bits(lived, deck), bits(folded, deck));
                assertEquals(lived.entries(), folded.entries());
            }
        }
    }

    /// All that a history knows of each card, its numbers down to the last bit.
    private static String bits(History history, Deck deck) {
        return deck.cards().stream().map(card -> bits(history, card)).collect(Collectors.joining("\n"));
    }

    private static String bits(History history, Card card) {
        var recall = switch (history.recall(card.id())) {
            case Recall.Unseen _ -> "unseen";
            case Recall.Seen(var memory, Phase phase, var reviewed, var due) ->
                String.join(
                        " ",
                        Long.toHexString(Double.doubleToLongBits(memory.stability())),
                        Long.toHexString(Double.doubleToLongBits(memory.difficulty())),
                        phase.toString(),
                        reviewed.toString(),
                        due.toString());
        };
        return String.join(
                " ",
                card.id().toString(),
                String.valueOf(history.reviews(card.id())),
                recall,
                history.decisions(card.id()).toString());
    }
}
