package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GistTest {
    private static final Option STEAM = option("a", "Steam");
    private static final Option AIR = option("b", "Air");

    @ParameterizedTest
    @CsvSource({
        "It is black., it is BLACK",
        "'Air, then heat', 'Air then heat;'",
        "blue/green, Blue / green",
        "'  auto-scaling ', auto scaling",
        "Straße, STRASSE",
        "ﬁne, fine"
    })
    void caseAndPunctuationMeanNothing(String one, String other) {
        assertEquals(Gist.of(one), Gist.of(other));
    }

    @ParameterizedTest
    @CsvSource({"5, -5", "1.5, 15", "a = b, a != b", "C, C++", "5, 5 %", "x < y, x > y", "か, が", "?, -", "tea, teas"})
    void whatMeansSomethingCounts(String one, String other) {
        assertNotEquals(Gist.of(one), Gist.of(other));
    }

    @Test
    void marksMeanNothing() {
        var marked =
                new Marks(_ -> {}).read("It is **very** [black](#tea), `so`.").orElseThrow();
        assertEquals(Gist.of("it is very black so"), Gist.of(marked));
    }

    /// Kept in students' logs and authors' ledgers: with another value here goes another version.
    @Test
    void aGistStaysTheSameForEver() {
        assertEquals("1-a9f74d1ec36ebdeb", Gist.of("Tea"));
        assertEquals("1-761bd63cd5c6cd01", Gist.of(choice("a", "Which?", STEAM, AIR)));
        assertEquals("1-ed2e3df42a76d1c8", Gist.of(open("It is.", point("p", "Air", "air", "oxygen"))));
    }

    @Test
    void aChoiceIsItsKeyAndItsOptionsInAnyOrder() {
        var choice = Gist.of(choice("a", "Which?", STEAM, AIR));
        assertEquals(choice, Gist.of(choice("a", "Which one is it?", AIR, STEAM)));
        assertEquals(choice, Gist.of(choice("x", "Which?", option("x", "steam."), AIR)));
        assertNotEquals(choice, Gist.of(choice("b", "Which?", STEAM, AIR)));
        assertNotEquals(choice, Gist.of(choice("a", "Which?", STEAM, option("b", "Water"))));
        assertNotEquals(choice, Gist.of(choice("a", "Which?", STEAM, AIR, option("c", "Water"))));
    }

    @Test
    void anOpenQuestionIsItsPointsInAnyOrder() {
        var air = point("p", "Air gets at it.", "air", "oxygen");
        var time = point("q", "It takes hours.");
        var open = Gist.of(open("Because of the air.", air, time));
        assertEquals(open, Gist.of(open("Other words.", time, point("z", "Reworded.", "Oxygen", "air"))));
        assertNotEquals(open, Gist.of(open("Because of the air.", air)));
        assertNotEquals(open, Gist.of(open("Because of the air.", time, point("p", "Air", "air"))));
        assertNotEquals(
                open,
                Gist.of(open(
                        "Because of the air.",
                        time,
                        new KeyPoint("p", air.text(), KeyPoint.Need.BONUS, List.of("air", "oxygen")))));
    }

    @Test
    void theModelAnswerCountsWhereThereAreNoPoints() {
        assertNotEquals(Gist.of(open("Air.")), Gist.of(open("Heat.")));
    }

    @Test
    void ofAnotherVersionNothingIsKnown() {
        assertEquals(
                List.of(true, false, false, false),
                List.of(
                        Gist.differ("1-a", "1-b"),
                        Gist.differ("1-a", "1-a"),
                        Gist.differ("", "1-a"),
                        Gist.differ("1-a", "2-b")));
    }

    private static Option option(String id, String text) {
        return new Option(id, text(text), Optional.empty());
    }

    private static KeyPoint point(String id, String text, String... accept) {
        return new KeyPoint(id, text(text), KeyPoint.Need.REQUIRED, List.of(accept));
    }

    private static Question choice(String key, String question, Option... options) {
        return new Question.SingleChoice("q", text(question), List.of(options), key, Backing.NONE);
    }

    private static Question open(String answer, KeyPoint... points) {
        return new Question.Open(
                "q", text("Why?"), Optional.of(text(answer)), List.of(points), List.of(), Backing.NONE);
    }

    private static Text text(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }
}
