package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.checkpoint;
import static org.lectern.quiz.Samples.choice;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.ids;
import static org.lectern.quiz.Samples.open;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.table;
import static org.lectern.quiz.Samples.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.schedule.Grade;

final class PretestTest {
    private static final Spot SECTION = new Spot("c", "u", "section");
    private static final Block PROSE = new Block.Prose("section", "Section", List.of(text("words")), Provenance.NONE);

    private static Backing backing(String... objectives) {
        return new Backing(
                Optional.empty(), List.of("section"), List.of(objectives), Optional.empty(), Provenance.NONE);
    }

    private static Question asked(String id, String... objectives) {
        var like = choice(id, "a");
        return new Question.SingleChoice(id, like.question(), like.options(), like.key(), backing(objectives));
    }

    private static Question ordering(String id, String... objectives) {
        return new Question.Ordering(id, text("how?"), choice(id, "a").options(), List.of(), backing(objectives));
    }

    private static List<String> tried(Deck deck, History history) {
        return ids(new Pretest(deck).of(SECTION, history, MORNING));
    }

    private static Deck about(Question... questions) {
        return deck(PROSE, checkpoint("check", questions));
    }

    private static Deck choices(int count) {
        return about(IntStream.range(0, count)
                .mapToObj(n -> asked("q" + n, "objective-" + n))
                .toArray(Question[]::new));
    }

    @Test
    void threeToFiveQuestionsAreAskedOrNone() {
        assertEquals(
                List.of(0, 0, 3, 4, 5, 5),
                IntStream.of(1, 2, 3, 4, 5, 9)
                        .mapToObj(count -> tried(choices(count), NEW).size())
                        .toList());
    }

    @Test
    void theSameAreAskedEachTime() {
        assertEquals(tried(choices(9), NEW), tried(choices(9), NEW));
    }

    @Test
    void whatOnlyTheStudentCanJudgeIsNotAsked() {
        var open = open("why");
        var judged =
                new Question.Open("why", open.question(), open.answer(), open.points(), open.traps(), backing("one"));
        assertEquals(
                Set.of("c/a:asked", "c/b:asked", "c/d:asked"),
                Set.copyOf(tried(about(asked("a"), judged, asked("b"), asked("d")), NEW)));
    }

    @Test
    void theEasiestToAnswerComesFirst() {
        assertEquals(
                "c/b:asked",
                tried(about(ordering("a", "one"), asked("b", "two"), ordering("d", "three")), NEW)
                        .getFirst());
    }

    @Test
    void anObjectiveWaitsUntilTheOthersWereAskedOf() {
        var deck = about(
                asked("a", "one"),
                asked("b", "one"),
                asked("d", "one"),
                asked("e", "one"),
                asked("f", "one"),
                ordering("g", "two"),
                ordering("h", "three"));
        var asked = Set.copyOf(tried(deck, NEW));
        assertEquals(
                List.of(5, true, true),
                List.of(asked.size(), asked.contains("c/g:asked"), asked.contains("c/h:asked")));
    }

    @Test
    void whatWasAskedBeforeOrIsLetBeIsNotAsked() {
        var deck = choices(6);
        var history = graded(NEW, id("q0", "asked"), Grade.AGAIN, MORNING)
                .with(new Deed.Suspend(id("q1", "asked"), MORNING))
                .with(new Deed.Attempt(id("q2", "asked"), MORNING, Verdict.RIGHT, new Response.Chosen("a")));
        assertEquals(Set.of("c/q3:asked", "c/q4:asked", "c/q5:asked"), Set.copyOf(tried(deck, history)));
    }

    @Test
    void whatWasTriedCountsAmongTheFive() {
        var history = NEW;
        for (var n = 0; n < 4; n++) {
            history = history.with(
                    new Deed.Attempt(id("q" + n, "asked"), MORNING, Verdict.WRONG, new Response.Chosen("b")));
        }
        assertEquals(1, tried(choices(9), history).size());
    }

    @Test
    void anItemThatWasTriedIsAskedNoMore() {
        var cards = new Pretest(sixRows()).of(SECTION, NEW, MORNING);
        var first = cards.getFirst().id();
        var history = NEW.with(new Deed.Attempt(first, MORNING, Verdict.WRONG, new Response.Chosen("b")));
        var then = new Pretest(sixRows()).of(SECTION, history, MORNING);
        assertEquals(4, then.size());
        assertTrue(then.stream().noneMatch(card -> Item.of(card.id()).equals(Item.of(first))));
    }

    private static Deck sixRows() {
        return deck(table(
                "section",
                IntStream.range(0, 6)
                        .mapToObj(n -> row("r" + n, "Row " + n, "first of " + n, "second of " + n))
                        .toArray(Row[]::new)));
    }

    @Test
    void ofEachItemOneCardIsAsked() {
        var items = new Pretest(sixRows())
                .of(SECTION, NEW, MORNING).stream()
                        .map(card -> Item.of(card.id()))
                        .toList();
        assertEquals(
                List.of(5, 5),
                List.of(items.size(), items.stream().collect(Collectors.toSet()).size()));
    }
}
