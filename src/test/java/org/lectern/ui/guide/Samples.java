package org.lectern.ui.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.Cell;
import org.lectern.content.Colour;
import org.lectern.content.Column;
import org.lectern.content.Course;
import org.lectern.content.Edge;
import org.lectern.content.Event;
import org.lectern.content.Extent;
import org.lectern.content.Ink;
import org.lectern.content.KeyPoint;
import org.lectern.content.Lifecycle;
import org.lectern.content.Listing;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Node;
import org.lectern.content.Objective;
import org.lectern.content.Option;
import org.lectern.content.Pair;
import org.lectern.content.Participant;
import org.lectern.content.Point;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.SampleQuestions;
import org.lectern.content.Shape;
import org.lectern.content.Span;
import org.lectern.content.Step;
import org.lectern.content.Symbol;
import org.lectern.content.Term;
import org.lectern.content.Text;
import org.lectern.content.Tone;
import org.lectern.progress.Strength;

/// A block of every kind, and the surroundings of a page.
final class Samples {
    static final Term NEO =
            new Term("neo", "SageMaker Neo", plain("compiles for a target"), List.of("Neo"), Provenance.NONE);
    static final Provenance KNOWN = new Provenance(
            List.of("guide"),
            Optional.of(LocalDate.of(2026, 10, 12)),
            Optional.of(new Lifecycle(
                    Lifecycle.State.ENDING, LocalDate.of(2027, 6, 30), plain("use another"), List.of("guide"))),
            Optional.of("MLA-C02"));

    private Samples() {}

    /// Surroundings that write down what was followed.
    static GuideLinks links(List<String> followed) {
        return links(followed, new ArrayList<>());
    }

    /// Surroundings that note whose strength is asked for.
    static GuideLinks weighed(List<String> asked) {
        return links(new ArrayList<>(), asked);
    }

    private static GuideLinks links(List<String> followed, List<String> weighed) {
        return new GuideLinks() {
            @Override
            public ObservableValue<Strength> strength(String item) {
                weighed.add(item);
                return new ReadOnlyObjectWrapper<>(Strength.NONE);
            }

            @Override
            public void follow(String target) {
                followed.add(target);
            }

            @Override
            public Optional<Term> term(String target) {
                return Optional.of(NEO).filter(term -> term.id().equals(target));
            }

            @Override
            public Optional<Course.Source> source(String key) {
                return Optional.of(new Course.Source("Developer guide", Optional.of("docs.example.org")));
            }

            @Override
            public Optional<LocalDate> verifiedOn() {
                return Optional.of(LocalDate.of(2026, 10, 1));
            }
        };
    }

    static GuideLinks links() {
        return links(new ArrayList<>());
    }

    static Text plain(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }

    static Text link(String words, String target) {
        return new Text(
                List.of(new Span.Plain("See "), new Span.Link(plain(words).spans(), target)));
    }

    static Question.Open open() {
        return new Question.Open(
                "q-open",
                plain("why open"),
                Optional.of(plain("model answer")),
                List.of(new KeyPoint("k", plain("the point"), KeyPoint.Need.REQUIRED, List.of())),
                List.of(plain("the trap")),
                new Backing(Optional.of(plain("the note")), List.of("neo"), List.of(), Optional.empty(), KNOWN));
    }

    static Question.SingleChoice choice() {
        return new Question.SingleChoice(
                "q-choice",
                plain("which one"),
                List.of(
                        new Option("a", plain("first option"), Optional.of(plain("because wrong"))),
                        new Option("b", plain("second option"), Optional.of(plain("because right")))),
                "b",
                new Backing(Optional.empty(), List.of("neo"), List.of(), Optional.empty(), Provenance.NONE));
    }

    /// Every kind of block; each of its words is one that a reader should see, except in ids.
    static List<Block> blocks() {
        return List.of(
                new Block.Prose("b1", "Prose title", List.of(plain("prose words")), KNOWN),
                new Block.Objectives("b2", "Objectives title", List.of(new Objective("o", plain("to do"), List.of()))),
                new Block.Glossary("b3", "Glossary title", List.of(NEO)),
                new Block.BigIdea("b4", "Idea title", List.of(plain("idea words"))),
                new Block.Table(
                        "b5",
                        "Table title",
                        Optional.of(plain("table caption")),
                        List.of(new Column("c1", "head one"), new Column("c2", "head two")),
                        List.of(new Row("r", List.of(plain("cell one"), plain("cell two")), KNOWN))),
                new Block.Outline(
                        "b6",
                        "Outline title",
                        List.of(new Point(
                                "p",
                                plain("outer point"),
                                List.of(new Point("pp", plain("inner point"), List.of(), Provenance.NONE)),
                                Provenance.NONE))),
                diagram(),
                new Block.DefinitionExamples(
                        "b8",
                        "Pairs title",
                        List.of(new Pair("pair", "pair term", plain("definition"), plain("for instance"), KNOWN))),
                new Block.WorkedExample(
                        "b9",
                        "Worked title",
                        Optional.of(plain("the scenario")),
                        plain("the problem"),
                        Optional.of(new Listing(Optional.of("python"), "problem code")),
                        List.of(new Step(
                                "s",
                                "step title",
                                plain("step words"),
                                List.of(plain("step point")),
                                Optional.of(new Listing(Optional.empty(), "step code")),
                                Provenance.NONE)),
                        Optional.of(plain("the result")),
                        List.of(plain("the note on it"))),
                new Block.Checkpoint("b10", "Checkpoint title", List.of(open(), choice())),
                new Block.CaseStudy("b17", "Case title", List.of(plain("the situation")), SampleQuestions.all()),
                new Block.MuddyPoints(
                        "b11",
                        "Muddy title",
                        List.of(new MuddyPoint("m", "muddy point", plain("muddy words"), Provenance.NONE))),
                new Block.Callout("b12", "Callout title", Tone.TIP, List.of(plain("callout words")), Provenance.NONE),
                new Block.Formula(
                        "b13",
                        "Formula title",
                        "E = mc",
                        Optional.empty(),
                        List.of(new Symbol("m", plain("mass"))),
                        KNOWN),
                sequence(),
                picture(),
                new Block.Code(
                        "b16",
                        "Code title",
                        Optional.of(plain("code caption")),
                        new Listing(Optional.of("python"), "code line"),
                        Provenance.NONE));
    }

    static Block.Sequence sequence() {
        return new Block.Sequence(
                "b14",
                "Sequence title",
                plain("the caller asks"),
                Optional.of(plain("sequence caption")),
                List.of(
                        new Participant("p1", "the caller", Optional.of(Participant.Role.PERSON), Optional.of("neo")),
                        new Participant("p2", "the service", Optional.empty(), Optional.empty())),
                List.of(
                        message("the request"),
                        new Event.Note("the remark", List.of("p2"), Optional.of(Event.Side.LEFT)),
                        new Event.Frame(
                                "loop",
                                List.of(new Event.Branch(Optional.of("as needed"), List.of(message("the repeat")))))));
    }

    private static Event message(String words) {
        return new Event.Message("p1", "p2", Optional.of(words), Optional.empty(), Optional.empty());
    }

    static Block.Picture picture() {
        var blue = new Ink(
                Optional.of(new Colour(Colour.Hue.BLUE, 100)),
                Optional.of(new Colour(Colour.Hue.BLUE, 20)),
                Optional.of(0.8),
                Optional.of(Edge.Line.DASHED),
                Optional.of(0.5));
        return new Block.Picture(
                "b15",
                "Picture title",
                plain("a box with a line"),
                Optional.of(plain("picture caption")),
                List.of(
                        new Shape.Box(
                                Optional.of("box"),
                                new Cell(2, 1),
                                new Extent(4, 2),
                                Optional.of(plain("framed words")),
                                Optional.of(Shape.Form.ELLIPSE),
                                Optional.of("neo"),
                                blue),
                        new Shape.Path("M 4 1 C 5 1 5 3 7 3", Optional.of(Edge.Ends.BOTH), Ink.PLAIN),
                        new Shape.Words(
                                new Cell(7, 3),
                                plain("free words"),
                                Optional.of(Shape.Align.LEFT),
                                Optional.of(8.0),
                                blue)));
    }

    static Block.Diagram diagram() {
        return new Block.Diagram(
                "b7",
                "Diagram title",
                plain("one leads to two"),
                Optional.of(plain("diagram caption")),
                Optional.empty(),
                List.of(node("n1", "box one", 0, Optional.of("neo")), node("n2", "box two", 1, Optional.empty())),
                List.of(new Edge(
                        "n1", "n2", Optional.of("arrow words"), Optional.empty(), Optional.empty(), List.of())),
                List.of());
    }

    private static Node node(String id, String label, int column, Optional<String> link) {
        return new Node(
                id,
                label,
                Optional.of(new Cell(column, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                link);
    }
}
