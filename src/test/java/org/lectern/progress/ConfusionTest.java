package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.checkpoint;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.term;
import static org.lectern.quiz.Samples.text;
import static org.lectern.quiz.Samples.unit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.Column;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Text;
import org.lectern.content.Unit;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.History;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Samples;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

final class ConfusionTest {
    private static final Backing NONE =
            new Backing(Optional.empty(), List.of(), List.of(), Optional.empty(), Provenance.NONE);
    private static final List<Option> OPTIONS = List.of(
            option("loam", "loam"), option("clay", "a soil of **Clay**"), option("sand", "Sand"), option("air", "air"));
    private static final Question CHOICE = new Question.SingleChoice("one", text("which?"), OPTIONS, "loam", NONE);
    private static final Question SEVERAL =
            new Question.MultipleResponse("two", text("which?"), OPTIONS, List.of("loam", "clay"), NONE);
    private static final Question MATCHING = new Question.Matching(
            "three", text("match"), List.of(prompt("p", "loam"), prompt("q", "clay")), OPTIONS, Optional.empty(), NONE);
    private static final Block TABLE = new Block.Table(
            "soils",
            "Soils",
            Optional.empty(),
            List.of(new Column("soil", "Soil"), new Column("water", "Water")),
            List.of(row("r-loam", "Loam"), row("r-sand", "sand")));
    private static final Unit UNIT = unit(
            "u",
            checkpoint("check", CHOICE, SEVERAL, MATCHING),
            glossary("words", term("t-loam", "Loam", "mixed"), term("t-clay", "Clay", "fine")),
            TABLE);
    private static final Concept LOAM = new Concept("Loam", Optional.of("t-loam"));
    private static final Concept CLAY = new Concept("Clay", Optional.of("t-clay"));
    private static final Concept SAND = new Concept("sand", Optional.of("r-sand"));
    private static final Concept AIR = new Concept("air", Optional.empty());

    private static Option option(String id, String words) {
        return new Option(id, text(words.replace("**", "")), Optional.empty());
    }

    private static Prompt prompt(String id, String key) {
        return new Prompt(id, text(id), key, Optional.empty());
    }

    private static Row row(String id, String head) {
        return new Row(id, List.of(Text.of(head), Text.of("some")), Provenance.NONE);
    }

    private static History answered(History history, String question, Response response) {
        return history.with(new Review(
                id(question, "asked"),
                MORNING,
                Grade.AGAIN,
                Verdict.WRONG,
                response,
                Duration.ZERO,
                Fingerprint.UNKNOWN));
    }

    private static List<Confusion> confusions(History history) {
        var deck = Deck.of(Samples.library(Samples.shelf("c", UNIT)));
        return Confusion.of(deck, history, Concepts.of(List.of(UNIT)));
    }

    @Test
    void aWrongChoiceIsTakenForTheRightOne() {
        var once = answered(NEW, "one", new Response.Chosen("air"));
        assertEquals(List.of(new Confusion(LOAM, AIR, 1, Set.of("one"), Optional.of("t-loam"))), confusions(once));
    }

    @Test
    void aRightChoiceConfusesNothing() {
        assertEquals(List.of(), confusions(answered(NEW, "one", new Response.Chosen("loam"))));
    }

    @Test
    void anOptionThatIsGoneIsPassedOver() {
        assertEquals(List.of(), confusions(answered(NEW, "one", new Response.Chosen("peat"))));
    }

    @Test
    void theTableThatHeadsBothComparesThem() {
        var confusion =
                confusions(answered(NEW, "one", new Response.Chosen("sand"))).getFirst();
        assertEquals(new Confusion(LOAM, SAND, 1, Set.of("one"), Optional.of("soils")), confusion);
    }

    @Test
    void anOptionStandsForTheOnlyTermItMentions() {
        var confusion =
                confusions(answered(NEW, "one", new Response.Chosen("clay"))).getFirst();
        assertEquals(new Confusion(LOAM, CLAY, 1, Set.of("one"), Optional.of("t-clay")), confusion);
    }

    @Test
    void theSameConfusionInSeveralQuestionsIsCountedTogether() {
        var history = answered(NEW, "one", new Response.Chosen("clay"));
        history = answered(history, "three", new Response.Matched(Map.of("p", "clay", "q", "clay")));
        assertEquals(
                List.of(new Confusion(LOAM, CLAY, 2, Set.of("one", "three"), Optional.of("t-clay"))),
                confusions(history));
    }

    @Test
    void ofSeveralOnlyOneMissedAndOneWrongIsPlain() {
        var plain = answered(NEW, "two", new Response.ChosenSet(Set.of("loam", "air")));
        assertEquals(List.of(new Confusion(CLAY, AIR, 1, Set.of("two"), Optional.of("t-clay"))), confusions(plain));
        assertEquals(List.of(), confusions(answered(NEW, "two", new Response.ChosenSet(Set.of("sand", "air")))));
    }

    @Test
    void theMostFrequentComesFirst() {
        var history = answered(NEW, "one", new Response.Chosen("air"));
        history = answered(history, "one", new Response.Chosen("sand"));
        history = answered(history, "one", new Response.Chosen("sand"));
        assertEquals(
                List.of(SAND, AIR),
                confusions(history).stream().map(Confusion::taken).toList());
    }
}
