package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.Column;
import org.lectern.content.Course;
import org.lectern.content.KeyPoint;
import org.lectern.content.Library;
import org.lectern.content.Option;
import org.lectern.content.Pair;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Span;
import org.lectern.content.Step;
import org.lectern.content.Term;
import org.lectern.content.Text;
import org.lectern.content.Unit;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;

/// Small guides and reviews to try the rooms with.
public final class Samples {
    public static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    public static final Scheduler SCHEDULER = new Scheduler(Settings.STANDARD);
    public static final History NEW = History.of(SCHEDULER, List.of());

    private Samples() {}

    public static Text text(String words) {
        return words.isEmpty() ? Text.EMPTY : new Text(List.of(new Span.Plain(words)));
    }

    public static Term term(String id, String term, String meaning, String... aliases) {
        return new Term(id, term, text(meaning), List.of(aliases), Provenance.NONE);
    }

    public static Block.Glossary glossary(String id, Term... terms) {
        return new Block.Glossary(id, "Words", List.of(terms));
    }

    /// Terms `id-0`, `id-1`, ..., each with a meaning of its own.
    public static Block.Glossary glossary(String id, int terms) {
        return glossary(
                id,
                IntStream.range(0, terms)
                        .mapToObj(n -> term(id + "-" + n, id + " word " + n, "what " + n + " is in " + id))
                        .toArray(Term[]::new));
    }

    static Block.DefinitionExamples pairs(String id, Pair... pairs) {
        return new Block.DefinitionExamples(id, "Pairs", List.of(pairs));
    }

    static Pair pair(String id) {
        return new Pair(id, id, text("the definition of " + id), text("an example of " + id), Provenance.NONE);
    }

    /// A table whose columns are `c0`, `c1`, ...
    static Block.Table table(String id, Row... rows) {
        var columns = IntStream.range(0, rows[0].cells().size())
                .mapToObj(n -> new Column("c" + n, "Column " + n))
                .toList();
        return new Block.Table(id, "Table", Optional.empty(), columns, List.of(rows));
    }

    static Row row(String id, String... cells) {
        return new Row(id, Arrays.stream(cells).map(Samples::text).toList(), Provenance.NONE);
    }

    static Block.WorkedExample example(String id, int steps) {
        return new Block.WorkedExample(
                id,
                "Example",
                Optional.of(text("scenario")),
                text("problem"),
                Optional.empty(),
                IntStream.range(0, steps)
                        .mapToObj(n -> new Step(
                                id + "-step-" + n,
                                "Step " + n,
                                text("do " + n + " of " + id),
                                List.of(),
                                Optional.empty(),
                                Provenance.NONE))
                        .toList(),
                Optional.empty(),
                List.of());
    }

    public static Block.Checkpoint checkpoint(String id, Question... questions) {
        return new Block.Checkpoint(id, "Checkpoint", List.of(questions));
    }

    /// A question whose options are `a`, `b`, `c` and `d`.
    public static Question.SingleChoice choice(String id, String key) {
        var options = List.of("a", "b", "c", "d").stream()
                .map(option -> new Option(option, text("option " + option), Optional.of(text("because"))))
                .toList();
        return new Question.SingleChoice(
                id,
                text("which?"),
                options,
                key,
                new Backing(Optional.empty(), List.of(id), List.of(), Optional.empty(), Provenance.NONE));
    }

    /// A question with the required points `p1` and `p2` and the bonus `p3`.
    public static Question.Open open(String id) {
        return new Question.Open(
                id,
                text("why?"),
                Optional.of(text("because")),
                List.of(
                        new KeyPoint("p1", text("one"), KeyPoint.Need.REQUIRED, List.of()),
                        new KeyPoint("p2", text("two"), KeyPoint.Need.REQUIRED, List.of()),
                        new KeyPoint("p3", text("three"), KeyPoint.Need.BONUS, List.of())),
                List.of(),
                new Backing(Optional.empty(), List.of(id), List.of(), Optional.empty(), Provenance.NONE));
    }

    public static Unit unit(String id, Block... blocks) {
        return new Unit(id, "Unit " + id, Text.EMPTY, Optional.empty(), List.of(blocks));
    }

    public static Library.Shelf shelf(String course, Unit... units) {
        var ids = Arrays.stream(units).map(Unit::id).toList();
        return new Library.Shelf(
                new Course(course, "Course " + course, Optional.empty(), ids, Map.of()), List.of(units));
    }

    public static Library library(Library.Shelf... shelves) {
        return new Library(List.of(shelves), List.of());
    }

    public static Deck deck(Block... blocks) {
        return Deck.of(library(shelf("c", unit("u", blocks))));
    }

    /// A deck of so many cards, each of an item of its own.
    public static Deck deck(int cards) {
        return deck(checkpoint(
                "check", IntStream.range(0, cards).mapToObj(n -> open("q" + n)).toArray(Question[]::new)));
    }

    public static CardId id(String item, String face) {
        return new CardId("c", item, face);
    }

    public static Review review(CardId card, OffsetDateTime at, Grade grade) {
        return new Review(
                card,
                at,
                grade,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.ofSeconds(7),
                Fingerprint.UNKNOWN);
    }

    /// A history in which a card was graded at these moments.
    public static History graded(History history, CardId card, Grade grade, OffsetDateTime... moments) {
        var longer = history;
        for (var moment : moments) {
            longer = longer.with(review(card, moment, grade));
        }
        return longer;
    }

    public static List<String> ids(List<? extends Card> cards) {
        return cards.stream().map(card -> card.id().toString()).toList();
    }
}
