package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.example;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.pair;
import static org.lectern.quiz.Samples.pairs;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.table;
import static org.lectern.quiz.Samples.term;
import static org.lectern.quiz.Samples.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Claim;
import org.lectern.content.Column;
import org.lectern.content.Edge;
import org.lectern.content.Event;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Node;
import org.lectern.content.Option;
import org.lectern.content.Order;
import org.lectern.content.Participant;
import org.lectern.content.Point;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Symbol;
import org.lectern.content.Text;
import org.lectern.content.Tone;
import org.lectern.schedule.Grade;

/// Cards that are made of what a block says.
final class MadeCardsTest {
    private static List<Card.Made> made(CardKind kind, Block... blocks) {
        return deck(blocks).cards().stream()
                .filter(card -> card.kind() == kind)
                .map(Card.Made.class::cast)
                .toList();
    }

    private static List<String> ids(CardKind kind, Block... blocks) {
        return Samples.ids(made(kind, blocks));
    }

    private static String shown(Card.Made card) {
        return IntStream.rangeClosed(0, card.cue().lines().size())
                .mapToObj(at -> at == 0 ? card.cue().head() : card.cue().lines().get(at - 1))
                .map(Text::plain)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static Set<String> offered(Card.Made card) {
        return ((Question.SingleChoice) card.question())
                .options().stream().map(option -> option.text().plain()).collect(Collectors.toSet());
    }

    private static List<String> points(Card.Made card) {
        return ((Question.Open) card.question())
                .points().stream().map(point -> point.text().plain()).toList();
    }

    private static String answer(Card.Made card) {
        return ((Question.Open) card.question()).answer().orElse(Text.EMPTY).plain();
    }

    private static Block.Table speeds(String... speeds) {
        return table(
                "t",
                IntStream.range(0, speeds.length)
                        .mapToObj(n -> row("r" + n, "Head" + n, speeds[n]))
                        .toArray(Row[]::new));
    }

    @Test
    void aRowIsNamedByItsCellsWithoutItsOwnName() {
        var card = made(CardKind.ROW, table("t", row("r1", "Neo", "Neo is fast", "small"), row("r2", "Two", "b", "c")))
                .getFirst();
        assertEquals("c/r1:c0", card.id().toString());
        assertEquals("Column 1: … is fast | Column 2: small", shown(card));
        assertEquals("Neo", answer(card));
    }

    @Test
    void rowsThatLookAlikeAreNotNamed() {
        assertEquals(List.of(), ids(CardKind.ROW, table("t", row("r1", "One", "a"), row("r2", "Two", "A."))));
    }

    @Test
    void aChoiceOffersTheOtherRowsOfTheTable() {
        var card = made(CardKind.COMPARISON, speeds("fast", "slow", "idle")).getFirst();
        assertEquals("c/r0:which#c1", card.id().toString());
        assertEquals("Column 1: fast", shown(card));
        assertEquals(Set.of("Head0", "Head1", "Head2"), offered(card));
        assertEquals(Verdict.RIGHT, Marker.verdict(card, new Response.Chosen("r0")));
    }

    @Test
    void whatIsEquallyRightIsNotOffered() {
        var card = made(CardKind.COMPARISON, speeds("60 seconds", "60 seconds; more if asked", "none", "a week"))
                .getFirst();
        assertEquals(Set.of("Head0", "Head2", "Head3"), offered(card));
    }

    @Test
    void withTooFewCompetitorsThereIsNoChoice() {
        assertEquals(List.of(), ids(CardKind.COMPARISON, speeds("fast", "slow")));
        assertEquals(
                List.of(),
                ids(CardKind.COMPARISON, speeds("fast", "slow", "Slow")).stream()
                        .filter(id -> id.startsWith("c/r1"))
                        .toList());
    }

    @Test
    void whereRowsAreFeaturesTheColumnsCompete() {
        var columns = List.of(
                new Column("f", "Feature"), new Column("a", "Ann"), new Column("b", "Bob"), new Column("c", "Cid"));
        var table = new Block.Table(
                "t", "Table", Optional.empty(), columns, List.of(row("age", "Age", "one", "two", "three")));
        var card = made(CardKind.COMPARISON, table).get(1);
        assertEquals("Age: two", shown(card));
        assertEquals(Set.of("Ann", "Bob", "Cid"), offered(card));
        assertEquals(Verdict.RIGHT, Marker.verdict(card, new Response.Chosen("b")));
    }

    @Test
    void numbersToChooseFromStandInTheirOrder() {
        var columns = List.of(
                new Column("f", "Feature"), new Column("a", "30"), new Column("b", "9"), new Column("c", "100"));
        var table = new Block.Table(
                "t", "Table", Optional.empty(), columns, List.of(row("age", "Age", "one", "two", "three")));
        var offered = Arrangement.of(made(CardKind.COMPARISON, table).getFirst(), 7, 0)
                .options();
        assertEquals(List.of("b", "a", "c"), offered.stream().map(Option::id).toList());
    }

    @Test
    void fourAreOfferedAtOnceOthersTheNextTime() {
        var card = made(CardKind.COMPARISON, speeds("red", "blue", "pink", "grey", "green", "brown", "white"))
                .getFirst();
        var sets = IntStream.range(0, 20)
                .mapToObj(seed -> Arrangement.of(card, seed, 0).options().stream()
                        .map(Option::id)
                        .collect(Collectors.toSet()))
                .distinct()
                .toList();
        assertTrue(sets.size() > 5);
        sets.forEach(set -> assertEquals(4, set.size()));
        sets.forEach(set -> assertTrue(set.contains("r0")));
    }

    @Test
    void aColumnIsMatchedWithItsRows() {
        var card = made(CardKind.COLUMN, speeds("fast", "slow", "idle")).getFirst();
        assertEquals("c/u#t:c1", card.id().toString());
        assertEquals(List.of("t"), card.supports());
        var matching = (Question.Matching) card.question();
        assertEquals(
                List.of("Head0", "Head1", "Head2"),
                matching.prompts().stream().map(prompt -> prompt.text().plain()).toList());
        assertEquals(List.of(), ids(CardKind.COLUMN, speeds("fast", "slow", "fast")));
        assertEquals(List.of(), ids(CardKind.COLUMN, speeds("fast", "slow")));
    }

    @Test
    void theOddOneIsAskedForWhereAllOthersAreTheSame() {
        assertEquals(List.of("c/r2:odd#c1"), ids(CardKind.ODD_ONE_OUT, speeds("yes", "Yes", "no", "yes")));
        assertEquals(List.of(), ids(CardKind.ODD_ONE_OUT, speeds("yes", "yes", "no", "no")));
        assertEquals(List.of(), ids(CardKind.ODD_ONE_OUT, speeds("yes", "yes", "no")));
    }

    @Test
    void theKeyWordOfAMeaningIsAnotherTermOrWhatIsStrong() {
        var words = glossary(
                "g", term("loam", "Loam", "a soil like silt, but drier"), term("silt", "Silt", "fine mud", "mud"));
        var card = made(CardKind.KEY_WORD, words).getFirst();
        assertEquals("c/loam:word", card.id().toString());
        assertEquals(
                "a soil like {{left-out}}, but drier",
                ((Question.Cloze) card.question()).text().plain());
        assertEquals(Verdict.RIGHT, Marker.verdict(card, new Response.Filled(Map.of("left-out", "mud"))));
    }

    private static Point point(String id, Point... below) {
        return new Point(id, text("the point " + id), List.of(below), Provenance.NONE);
    }

    private static Block.Outline outline(Point... points) {
        return new Block.Outline("o", "Outline", List.of(points));
    }

    @Test
    void whatStandsBelowAPointIsAListToFind() {
        var card = made(CardKind.POINTS, outline(point("soil", point("sand"), point("clay"))))
                .getFirst();
        assertEquals("c/soil:points", card.id().toString());
        assertEquals(List.of("the point sand", "the point clay"), points(card));
        assertEquals(Optional.of(Grade.GOOD), Marker.suggestion(card, new Response.Said("both", Set.of("1", "2"))));
        assertEquals(Optional.of(Grade.HARD), Marker.suggestion(card, new Response.Said("one", Set.of("1"))));
    }

    @Test
    void moreThanSevenPointsAreSplitAndTheOthersShown() {
        var many = IntStream.range(0, 9).mapToObj(n -> point("p" + n)).toArray(Point[]::new);
        var cards = made(CardKind.POINTS, outline(many));
        assertEquals(List.of("c/u#o:points", "c/u#o:points#2"), Samples.ids(cards));
        assertEquals(
                List.of(4, 5), cards.stream().map(card -> points(card).size()).toList());
        assertEquals(5, cards.getFirst().cue().lines().size());
    }

    @Test
    void pointsInAFixedOrderAreAskedInIt() {
        var below = List.of(point("sow"), point("water"), point("reap"));
        var farming = new Point("farming", text("Farming"), below, Optional.of(Order.FIXED), Provenance.NONE);
        var card = made(CardKind.POINT_ORDER, outline(farming)).getFirst();
        assertEquals("c/farming:order", card.id().toString());
        assertEquals(
                List.of("sow", "water", "reap"),
                ((Question.Ordering) card.question())
                        .steps().stream().map(Option::id).toList());
        assertEquals(List.of(), ids(CardKind.POINT_ORDER, outline(point("soil", point("a"), point("b"), point("c")))));
    }

    @Test
    void aLeafAsksForItsParentAmongOthersOfThatLevel() {
        var outline = outline(
                point("a", point("a1"), point("a2")), point("b", point("b1")), point("c", point("c1")), point("d"));
        var card = made(CardKind.PARENT, outline).getFirst();
        assertEquals("c/a1:parent", card.id().toString());
        assertEquals(Set.of("the point a", "the point b", "the point c"), offered(card));
    }

    @Test
    void stepsAreLeftOutExplainedAndPutInOrder() {
        assertEquals(
                "problem | scenario | 1.  … | 2.  Step 1 | 3.  Step 2",
                shown(made(CardKind.MISSING_STEP, example("e", 3)).getFirst()));
        assertEquals(
                List.of(
                        "c/e-step-0:gap",
                        "c/e-step-0:gap#2",
                        "c/e-step-1:gap",
                        "c/e-step-1:gap#2",
                        "c/e-step-2:gap",
                        "c/e-step-2:gap#2",
                        "c/e-step-3:gap"),
                ids(CardKind.MISSING_STEP, example("e", 4)));
        assertEquals(
                "do 0 of e", answer(made(CardKind.STEP_REASON, example("e", 3)).getFirst()));
        assertEquals(List.of("c/u#e:order"), ids(CardKind.STEP_ORDER, example("e", 7)));
        assertEquals(List.of(), ids(CardKind.STEP_ORDER, example("e", 8)));
        assertEquals(List.of(), ids(CardKind.MISSING_STEP, example("e", 2)));
    }

    private static Node node(String id) {
        return new Node(
                id,
                "box\n" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Block.Diagram diagram(List<String> nodes, String... edges) {
        return new Block.Diagram(
                "d",
                "Diagram",
                text("First box a, then box b."),
                Optional.empty(),
                Optional.empty(),
                nodes.stream().map(MadeCardsTest::node).toList(),
                Arrays.stream(edges)
                        .map(edge -> new Edge(
                                edge.substring(0, 1),
                                edge.substring(1),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                        .toList(),
                List.of());
    }

    @Test
    void aLabelIsLeftOutOfTheDiagramAndOfItsDescription() {
        var card = made(CardKind.LABEL, diagram(List.of("a", "b", "c"), "ab", "bc"))
                .getFirst();
        assertEquals("c/u#d:a", card.id().toString());
        var figure = (Cue.Boxes) card.cue().figure().orElseThrow();
        assertEquals(
                List.of("?", "box\nb", "box\nc"),
                figure.diagram().nodes().stream().map(Node::label).toList());
        assertEquals(
                "First …, then box b.", figure.diagram().description().plain().replace("… …", "…"));
        assertEquals("box a", answer(card));
    }

    @Test
    void whatStandsBetweenTwoBoxesIsAskedWhereThereIsOneWay() {
        var nodes = List.of("a", "b", "c", "d", "e");
        assertEquals(
                List.of("c/u#d:between#b", "c/u#d:between#c"),
                ids(CardKind.BETWEEN, diagram(nodes, "ab", "bc", "cd", "de", "ed")).stream()
                        .filter(id -> !id.endsWith("e"))
                        .toList());
        assertEquals(List.of(), ids(CardKind.BETWEEN, diagram(nodes, "ab", "bd", "ac", "cd")));
    }

    @Test
    void messagesArePutInOrderButNotThoseOfOneWayAmongSeveral() {
        var people = List.of(
                new Participant("x", "Ann", Optional.empty(), Optional.empty()),
                new Participant("y", "Bob", Optional.empty(), Optional.empty()));
        var other = new Event.Frame(
                "alt",
                List.of(
                        new Event.Branch(Optional.empty(), List.of(message("no"))),
                        new Event.Branch(Optional.empty(), List.of())));
        var sequence = new Block.Sequence(
                "s",
                "Sequence",
                text("Ann calls."),
                Optional.empty(),
                people,
                List.of(message("calls"), message("waits"), other, message("leaves")));
        var steps = ((Question.Ordering)
                        made(CardKind.MESSAGE_ORDER, sequence).getFirst().question())
                .steps();
        assertEquals(
                List.of("Ann → Bob: calls", "Ann → Bob: waits", "Ann → Bob: leaves"),
                steps.stream().map(step -> step.text().plain()).toList());
        assertEquals(List.of("c/u#s:x", "c/u#s:y"), ids(CardKind.LABEL, sequence));
    }

    private static Event message(String label) {
        return new Event.Message("x", "y", Optional.of(label), Optional.empty(), Optional.empty());
    }

    @Test
    void anExampleIsToldFromThoseOfTheOtherConcepts() {
        var card = made(CardKind.CONCEPT_CHOICE, pairs("p", pair("canary"), pair("rolling"), pair("shadow")))
                .getFirst();
        assertEquals("c/canary:which", card.id().toString());
        assertEquals("an example of …", shown(card));
        assertEquals(List.of(), ids(CardKind.CONCEPT_CHOICE, pairs("p", pair("canary"), pair("rolling"))));
    }

    @Test
    void aUnitHasOneBigIdea() {
        var first = new Block.BigIdea("i1", "Idea", List.of(text("one"), text("two")));
        var second = new Block.BigIdea("i2", "Idea", List.of(text("three")));
        assertEquals(List.of("c/u#i1:idea"), ids(CardKind.BIG_IDEA, first, second));
        assertEquals("one\ntwo", answer(made(CardKind.BIG_IDEA, first).getFirst()));
    }

    @Test
    void aMuddyPointAsksHowToKeepThingsApart() {
        var muddy = new Block.MuddyPoints(
                "m", "Muddy", List.of(new MuddyPoint("x", "This vs. that", text("by colour"), Provenance.NONE)));
        var card = made(CardKind.MUDDY_POINT, muddy).getFirst();
        assertEquals("c/x:apart", card.id().toString());
        assertEquals("by colour", answer(card));
    }

    @Test
    void aClaimIsTrueOrFalseAndItsPointSaysWhy() {
        var wrong = new Claim("mix", text("They mix."), Claim.Verdict.WRONG);
        var right = new Claim("float", text("Oil floats."), Claim.Verdict.RIGHT);
        var point = new MuddyPoint("oil", "Oil vs. water", text("by weight"), List.of(wrong, right), Provenance.NONE);
        var cards = made(CardKind.CLAIM, new Block.MuddyPoints("m", "Muddy", List.of(point)));
        assertEquals(List.of("c/oil:claim-mix", "c/oil:claim-float"), Samples.ids(cards));
        var question = (Question.SingleChoice) cards.getFirst().question();
        assertEquals("false", question.key());
        assertEquals(
                List.of("True ", "False by weight"),
                Arrangement.of(cards.getFirst(), 5, 0).options().stream()
                        .map(option -> option.text().plain() + " "
                                + option.why().map(Text::plain).orElse(""))
                        .toList());
    }

    private static Block.Callout tip(String... paragraphs) {
        return new Block.Callout(
                "tip",
                "Tip",
                Tone.TIP,
                Arrays.stream(paragraphs).map(Samples::text).toList(),
                Provenance.NONE);
    }

    @Test
    void aTipAsksWhatItsCuesPointTo() {
        var few = made(CardKind.TIP, tip("Remember: least effort = managed.")).getFirst();
        assertEquals("least effort", shown(few));
        assertEquals(List.of("least effort: managed"), points(few));
        var many = (Question.Matching)
                made(CardKind.TIP, tip("Remember: a1 → one; b1 → two", "“Small first” points to canary."))
                        .getFirst()
                        .question();
        assertEquals(
                List.of("a1", "b1", "Small first"),
                many.prompts().stream().map(prompt -> prompt.text().plain()).toList());
        assertEquals(List.of(), ids(CardKind.TIP, tip("Read the question twice.")));
    }

    @Test
    void aFormulaIsRecalledAndSoAreItsSymbols() {
        var formula = new Block.Formula(
                "f", "Force", "F = m a", Optional.empty(), List.of(new Symbol("m", text("mass"))), Provenance.NONE);
        var cards = made(CardKind.FORMULA, formula);
        assertEquals(List.of("c/u#f:formula", "c/u#f:symbols"), Samples.ids(cards));
        assertEquals("F = m a", answer(cards.getFirst()));
        assertEquals(List.of("m: mass"), points(cards.getLast()));
    }

    @Test
    void anotherRowChangesNoMeaningAnotherKeyDoes() {
        var two = made(CardKind.COMPARISON, speeds("fast", "slow", "idle")).getFirst();
        var three =
                made(CardKind.COMPARISON, speeds("fast", "slow", "idle", "new")).getFirst();
        assertEquals(Fingerprint.of(two), Fingerprint.of(three));
        var idea = new Block.BigIdea("i", "Idea", List.of(text("one")));
        var other = new Block.BigIdea("i", "Idea", List.of(text("two")));
        assertNotEquals(
                Fingerprint.of(made(CardKind.BIG_IDEA, idea).getFirst()),
                Fingerprint.of(made(CardKind.BIG_IDEA, other).getFirst()));
    }

    @Test
    void theSameWordsTypedSuggestGood() {
        var card = made(CardKind.ROW, speeds("fast", "slow")).getFirst();
        assertEquals(Optional.of(Grade.GOOD), Marker.suggestion(card, new Response.Said("head0", Set.of())));
        assertEquals(Optional.empty(), Marker.suggestion(card, new Response.Said("something", Set.of())));
    }
}
