package org.lectern.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The blocks of `library/sample/unit-1.json`, written once more in Java.
public final class SampleBlocks {
    private SampleBlocks() {}

    public static List<Block> all() {
        return List.of(
                prose(),
                new Block.Objectives(
                        "goals",
                        "Objectives",
                        List.of(new Objective("choose", text("Choose an endpoint."), List.of("1.1.k1")))),
                glossary(),
                new Block.BigIdea("idea", "The big idea", List.of(text("Automate what is done twice."))),
                table(),
                outline(),
                diagram(),
                new Block.DefinitionExamples(
                        "pairs",
                        "Definitions and examples",
                        List.of(new Pair(
                                "shadow",
                                "Shadow",
                                text("A copy of the traffic."),
                                text("A new model."),
                                Provenance.NONE))),
                workedExample(),
                new Block.Checkpoint("check-1", "Checkpoint", List.of(open(), choice())),
                new Block.CaseStudy("case-1", "A case", List.of(text("A team serves models.")), SampleQuestions.all()),
                new Block.MuddyPoints(
                        "muddy",
                        "Muddy points",
                        List.of(new MuddyPoint(
                                "canary-linear", "Canary or linear?", text("Two steps, or many."), Provenance.NONE))),
                new Block.Callout(
                        "tip", "Exam tip", Tone.TIP, List.of(text("Read the last line first.")), Provenance.NONE),
                new Block.Formula(
                        "savings",
                        "Savings",
                        "s = (1 - b / t) * 100",
                        Optional.empty(),
                        List.of(new Symbol("b", text("billed seconds"))),
                        Provenance.NONE));
    }

    private static Block prose() {
        var marked = new Text(List.of(
                new Span.Strong(List.of(plain("Strong"))),
                plain(", "),
                new Span.Emphasis(List.of(plain("soft"))),
                plain(" and "),
                new Span.Code("code"),
                plain(".")));
        var provenance = new Provenance(List.of("D1"), Optional.empty(), Optional.empty(), Optional.of("SMP-C02"));
        return new Block.Prose("intro", "Before you begin", List.of(text("Plain words."), marked), provenance);
    }

    private static Block glossary() {
        var lifecycle = new Lifecycle(
                Lifecycle.State.CLOSED_TO_NEW_CUSTOMERS,
                LocalDate.of(2026, 6, 30),
                text("Those who use it may go on."),
                List.of("G4"));
        var dag = new Term(
                "dag",
                "DAG",
                text("Steps without a circle."),
                List.of("directed acyclic graph"),
                new Provenance(List.of(), Optional.empty(), Optional.of(lifecycle), Optional.empty()));
        var bake = new Term("bake", "Baking", text("Waiting while alarms watch."), List.of(), Provenance.NONE);
        return new Block.Glossary("terms", "Terms", List.of(dag, bake));
    }

    private static Block table() {
        var use = new Text(List.of(plain("Python "), new Span.Link(List.of(plain("DAGs")), "dag")));
        return new Block.Table(
                "tools",
                "Tools",
                Optional.of(text("Which tool for what")),
                List.of(new Column("tool", "Tool"), new Column("use", "Use")),
                List.of(new Row("mwaa", List.of(text("MWAA"), use), Provenance.NONE)));
    }

    private static Block outline() {
        var dated =
                new Provenance(List.of(), Optional.of(LocalDate.of(2026, 10, 1)), Optional.empty(), Optional.empty());
        var inner = new Point("o1a", text("Real time"), List.of(), dated);
        return new Block.Outline(
                "points", "Outline", List.of(new Point("o1", text("Serving"), List.of(inner), Provenance.NONE)));
    }

    private static Block diagram() {
        var train = new Node(
                "train",
                "Training",
                Optional.of(new Cell(0, 0)),
                Optional.of(Node.Shape.START),
                Optional.of(Node.Fill.BLUE),
                Optional.empty(),
                Optional.of("dag"));
        var register = new Node(
                "register",
                "Regis-\ntration",
                Optional.of(new Cell(1.5, -1)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("kept for ever"),
                Optional.empty());
        var edge = new Edge(
                "train",
                "register",
                Optional.of("then"),
                Optional.of(Edge.Line.DASHED),
                Optional.empty(),
                List.of(new Cell(1, 0), new Cell(1, -1)));
        return new Block.Diagram(
                "flow",
                "The flow",
                text("Training leads to registration."),
                Optional.of(text("From left to right")),
                Optional.empty(),
                List.of(train, register),
                List.of(edge),
                List.of(new Group(Optional.empty(), "Pipeline", List.of("train", "register"))));
    }

    private static Block workedExample() {
        return new Block.WorkedExample(
                "example",
                "Long audio",
                Optional.of(text("Recordings of 30 minutes.")),
                text("Calls end after 60 s."),
                Optional.empty(),
                List.of(new Step(
                        "queue",
                        "Queue it",
                        text("Use asynchronous calls."),
                        List.of(),
                        Optional.empty(),
                        Provenance.NONE)),
                Optional.of(text("No call ends early.")),
                List.of());
    }

    private static Question open() {
        return new Question.Open(
                "q-dag",
                text("What is a DAG?"),
                Optional.of(text("A graph without a circle.")),
                List.of(new KeyPoint("circle", text("No circle"), KeyPoint.Need.REQUIRED, List.of("acyclic"))),
                List.of(text("A state machine.")),
                new Backing(
                        Optional.of(text("See also pipelines.")),
                        List.of("dag", "tools"),
                        List.of("2.1.k1"),
                        Optional.empty(),
                        Provenance.NONE));
    }

    private static Question choice() {
        return new Question.SingleChoice(
                "q-host",
                text("Who hosts Airflow?"),
                List.of(
                        new Option("a", text("MWAA"), Optional.of(text("It is managed Airflow."))),
                        new Option("b", text("Step Functions"), Optional.of(text("That is a state machine.")))),
                "a",
                new Backing(
                        Optional.empty(),
                        List.of("mwaa"),
                        List.of(),
                        Optional.empty(),
                        new Provenance(List.of("D1", "G4"), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static Text text(String words) {
        return new Text(List.of(plain(words)));
    }

    private static Span plain(String words) {
        return new Span.Plain(words);
    }
}
