package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.content.Question;
import org.lectern.quiz.Session.Action;
import org.lectern.quiz.Session.Step;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

/// The law of the drill: whatever is done in whatever order, at whatever time, a session stays whole, and the log tells
/// all of it.
final class SessionLawTest {
    private static final int LIVES = 40;
    /// In all 100,000.
    private static final int ACTIONS = 2_500;

    static List<Long> seeds() {
        return new Random(5).longs(LIVES).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsDoneTheSessionStaysWholeAndTheLogTellsAllOfIt(long seed) {
        var student = new Student(new Random(seed));
        for (var action = 1; action <= ACTIONS; action++) {
            student.live();
            student.assertWhole();
            if (action % 100 == 0) {
                student.assertReplay();
            }
        }
        student.undoAll();
        student.assertReplay();
    }

    /// Nine questions, three of them to choose from.
    private static final Deck DECK = Samples.deck(Samples.checkpoint(
            "check",
            IntStream.range(0, 9)
                    .<Question>mapToObj(n -> n % 3 == 2 ? Samples.choice("q" + n, "b") : Samples.open("q" + n))
                    .toArray(Question[]::new)));

    /// A student who does anything at any time, also elsewhere, while the author edits and the clock is set.
    private static final class Student {
        private final Random random;
        private final List<ReviewLog.Kept> log = new ArrayList<>();
        private long last;
        private History history = NEW;
        private OffsetDateTime now = MORNING;
        private Deck deck = DECK;
        private Session session;
        private List<LogEntry> before = List.of();

        Student(Random random) {
            this.random = random;
            session = Session.of(Drill.begin(deck.cards(), history, now));
        }

        /// The program ends, and goes on later.
        private void resume() {
            HalfDone.of(session, Optional.empty(), history, now, now)
                    .map(HalfDone::written)
                    .flatMap(HalfDone::of)
                    .ifPresent(half -> session = half.session(deck, history, now));
        }

        private Session begin() {
            var cards = random.nextBoolean()
                    ? Agenda.today(deck, history, new Goals(random.nextInt(9)), now)
                            .cards()
                    : Agenda.practice(deck, history, now);
            before = entries();
            return Session.of(Drill.begin(cards, history, now));
        }

        private List<LogEntry> entries() {
            return log.stream().map(ReviewLog.Kept::entry).toList();
        }

        void live() {
            pass();
            switch (random.nextInt(20)) {
                case 0 -> edit();
                case 1 -> elsewhere();
                case 3 -> resume();
                case 2 -> session = random.nextInt(4) == 0 ? begin() : session;
                default -> act(action());
            }
            if (session.drill() instanceof Drill.Finished && random.nextInt(3) == 0) {
                session = begin();
            }
        }

        private void pass() {
            now = switch (random.nextInt(16)) {
                case 0 -> now.plusHours(random.nextInt(400));
                case 1 -> now.minusHours(random.nextInt(60));
                case 2 -> now.toLocalDate().plusDays(1).atTime(3, 59, 59).atOffset(now.getOffset());
                case 3 -> now.withOffsetSameInstant(ZoneOffset.ofHoursMinutes(random.nextInt(-11, 12), 0));
                default -> now.plusNanos(random.nextLong(200_000_000_000L));
            };
        }

        private Action action() {
            return switch (random.nextInt(14)) {
                case 0, 1, 2, 3 -> new Action.Answer(response());
                case 4, 5, 6, 7 -> new Action.Give(Grade.values()[random.nextInt(4)]);
                case 8 -> new Action.StartAgain();
                case 9, 10 -> new Action.Undo();
                case 11 -> random.nextBoolean() ? new Action.Pass() : new Action.Refute(options());
                case 12 -> new Action.Extend(Agenda.practice(deck, history, now));
                default -> new Action.Decide(deed(shown()));
            };
        }

        private Response response() {
            var isChoice = switch (session.drill()) {
                case Drill.Asking asking -> asking.card().posed().orElseThrow() instanceof Question.SingleChoice;
                case Drill.Revealed revealed -> revealed.response() instanceof Response.Chosen;
                case Drill.Finished _ -> false;
            };
            return isChoice
                    ? new Response.Chosen(random.nextBoolean() ? "a" : "b")
                    : new Response.Said("", Set.of("p" + random.nextInt(3)));
        }

        /// Some of the options, be they wrong or not, or there at all.
        private Set<String> options() {
            return Stream.of("a", "b", "c", "d", "e")
                    .filter(_ -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());
        }

        private CardId shown() {
            return switch (session.drill()) {
                case Drill.Asking asking -> asking.card().id();
                case Drill.Revealed revealed -> revealed.card().id();
                case Drill.Finished _ -> any();
            };
        }

        private CardId any() {
            return Samples.id("q" + random.nextInt(9), "asked");
        }

        private Deed deed(CardId card) {
            return switch (random.nextInt(8)) {
                case 0 -> new Deed.Bury(card, now);
                case 1 -> new Deed.Suspend(card, now);
                case 2 -> new Deed.Resume(any(), now);
                case 3 -> new Deed.Mark(card, now);
                case 4 -> new Deed.Unmark(card, now);
                case 6 -> new Deed.Settle(any(), now);
                case 5 -> new Deed.Note(card, now, "words " + random.nextInt(3));
                default -> new Deed.SetDue(card, now, now.toLocalDate().plusDays(random.nextInt(-2, 9)));
            };
        }

        private void act(Action action) {
            var was = session;
            var known = history;
            switch (session.step(action, history, now)) {
                case Step.Still(var next) -> {
                    session = next;
                    assertFalse(action instanceof Action.Give && next != was, "graded without a trace");
                }
                case Step.Append(var entry, var then) -> {
                    session = then.apply(keep(entry));
                    if (random.nextInt(10) == 0) {
                        act(new Action.Undo());
                        assertEquals(was.drill().done(), session.drill().done());
                        assertEquals(told(known), told(history));
                    }
                }
                case Step.TakeBack(var kept, var then) -> {
                    assertSame(was.done().getLast().kept(), kept);
                    assertTrue(log.remove(kept));
                    history = history.without(kept.entry());
                    session = then.apply(history);
                }
            }
        }

        private ReviewLog.Kept keep(LogEntry entry) {
            var kept = new ReviewLog.Kept(entry, ++last);
            log.add(kept);
            history = history.with(entry);
            return kept;
        }

        /// The author takes cards away and brings them back.
        private void edit() {
            deck = new Deck(
                    DECK.cards().stream().filter(_ -> random.nextInt(5) > 0).toList());
            act(new Action.Renew(deck.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()))));
        }

        /// Something is decided in a list, or graded on the page.
        private void elsewhere() {
            keep(random.nextBoolean() ? deed(any()) : Samples.review(any(), now, Grade.GOOD));
            before = Stream.concat(before.stream(), Stream.of(log.getLast().entry()))
                    .toList();
            act(new Action.Refresh());
        }

        void undoAll() {
            while (!session.done().isEmpty()) {
                act(new Action.Undo());
            }
            assertEquals(before, entries());
        }

        /// Nothing is asked twice, nothing is asked that is to be let be, and what was done is what was kept.
        void assertWhole() {
            var cards = cards(session.drill());
            assertEquals(cards.size(), new HashSet<>(cards).size(), cards::toString);
            assertEquals(
                    session.done().stream()
                            .map(done -> done.kept().entry())
                            .filter(Review.class::isInstance)
                            .toList(),
                    session.drill().done());
            assertTrue(log.containsAll(
                    session.done().stream().map(Session.Done::kept).toList()));
            session.present().map(Map::keySet).ifPresent(there -> assertTrue(there.containsAll(cards)));
            assertTrue(cards.stream().noneMatch(card -> history.decisions(card).suspended()));
            assertEquals(cards.size(), session.drill().left());
        }

        private static List<CardId> cards(Drill drill) {
            return switch (drill) {
                case Drill.Asking(var sitting, var card, var _) -> cards(sitting, Stream.of(card));
                case Drill.Revealed(var asking, var _, var _, var _, var _) -> cards(asking);
                case Drill.Finished _ -> List.of();
            };
        }

        private static List<CardId> cards(Sitting sitting, Stream<Card> shown) {
            var left = Stream.concat(
                    sitting.ahead().stream(), sitting.waiting().stream().map(Sitting.Waiting::card));
            return Stream.concat(shown, left).map(Card::id).toList();
        }

        void assertReplay() {
            assertEquals(told(History.of(SCHEDULER, entries())), told(history));
        }

        /// All that a history knows, its numbers down to the last bit.
        private static List<Object> told(History history) {
            var told = new ArrayList<Object>(history.entries());
            told.add(history.missed());
            for (var card : DECK.cards()) {
                told.add(history.recall(card.id()));
                told.add(history.reviews(card.id()));
                told.add(history.lapses(card.id()));
                told.add(history.decisions(card.id()));
                if (history.recall(card.id()) instanceof Recall.Seen seen) {
                    told.add(Double.doubleToLongBits(seen.memory().stability()));
                }
            }
            return told;
        }
    }
}
