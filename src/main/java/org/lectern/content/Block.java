package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// What may stand in a unit. The set is closed: a new kind fails to compile wherever it must be handled.
///
/// In the files a block is an object whose `kind` is the name given with each record here.
public sealed interface Block {
    /// The author's stable name for this block, unique in its unit.
    String id();

    /// The heading above the block.
    String title();

    /// Kind `prose`: paragraphs under a heading.
    @Kind("prose")
    record Prose(
            String id,
            String title,
            @Needed List<Text> paragraphs,
            @Inlined Provenance provenance) implements Block {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Kind `objectives`: what the reader will be able to do.
    @Kind("objectives")
    record Objectives(String id, String title, @Needed List<Objective> items) implements Block {
        public Objectives {
            items = List.copyOf(items);
        }
    }

    /// Kind `glossary`: terms and what they mean.
    @Kind("glossary")
    record Glossary(String id, String title, @Needed List<Term> terms) implements Block {
        public Glossary {
            terms = List.copyOf(terms);
        }
    }

    /// Kind `big-idea`: the thought behind the whole unit.
    @Kind("big-idea")
    record BigIdea(String id, String title, @Needed List<Text> paragraphs) implements Block {
        public BigIdea {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Kind `table`: a concept or comparison table. The first column heads the rows.
    @Kind("table")
    record Table(
            String id,
            String title,
            Optional<Text> caption,
            @Needed List<Column> columns,
            @Needed List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Kind `outline`: points within points.
    @Kind("outline")
    record Outline(String id, String title, @Needed List<Point> points) implements Block {
        public Outline {
            points = List.copyOf(points);
        }
    }

    /// Kind `diagram`: nodes and arrows, placed by the author on a grid or laid out by themselves.
    ///
    /// @param description the whole picture in words, for those who do not see it
    /// @param direction where the arrows lead when the nodes are laid out by themselves; right when not given
    @Kind("diagram")
    record Diagram(
            String id,
            String title,
            Text description,
            Optional<Text> caption,
            Optional<Direction> direction,
            @Needed List<Node> nodes,
            List<Edge> edges,
            List<Group> groups)
            implements Block {
        public Diagram {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
            groups = List.copyOf(groups);
        }
    }

    /// Kind `sequence`: who says what to whom, from top to bottom.
    ///
    /// @param description the whole picture in words, for those who do not see it
    @Kind("sequence")
    record Sequence(
            String id,
            String title,
            Text description,
            Optional<Text> caption,
            @Needed List<Participant> participants,
            @Needed List<Event> events)
            implements Block {
        public Sequence {
            participants = List.copyOf(participants);
            events = List.copyOf(events);
        }
    }

    /// Kind `picture`: a free drawing, each shape where the author put it. Lengths are in centimetres, to the right and
    /// down.
    ///
    /// @param description the whole picture in words, for those who do not see it
    /// @param shapes the first lies lowest
    @Kind("picture")
    record Picture(
            String id,
            String title,
            Text description,
            Optional<Text> caption,
            @Needed List<Shape> shapes) implements Block {
        public Picture {
            shapes = List.copyOf(shapes);
        }
    }

    /// Kind `code`: lines of a program or a file, kept as they are.
    @Kind("code")
    record Code(
            String id,
            String title,
            Optional<Text> caption,
            @Inlined Listing listing,
            @Inlined Provenance provenance) implements Block {}

    /// Kind `definition-examples`: definitions, each with its example.
    @Kind("definition-examples")
    record DefinitionExamples(
            String id, String title, @Needed List<Pair> pairs) implements Block {
        public DefinitionExamples {
            pairs = List.copyOf(pairs);
        }
    }

    /// Kind `worked-example`: a problem solved step by step.
    ///
    /// @param code what the problem is about, as lines of a program or a file
    /// @param notes what else to know
    @Kind("worked-example")
    record WorkedExample(
            String id,
            String title,
            Optional<Text> scenario,
            Text problem,
            Optional<Listing> code,
            @Needed List<Step> steps,
            Optional<Text> result,
            List<Text> notes)
            implements Block {
        public WorkedExample {
            steps = List.copyOf(steps);
            notes = List.copyOf(notes);
        }
    }

    /// Kind `checkpoint`: questions asked while reading, and drilled later.
    @Kind("checkpoint")
    record Checkpoint(String id, String title, @Needed List<Question> questions) implements Block {
        public Checkpoint {
            questions = List.copyOf(questions);
        }
    }

    /// Kind `muddy-points`: what is easily confused, and how to keep it apart.
    @Kind("muddy-points")
    record MuddyPoints(String id, String title, @Needed List<MuddyPoint> points) implements Block {
        public MuddyPoints {
            points = List.copyOf(points);
        }
    }

    /// Kind `callout`: a few words set apart.
    @Kind("callout")
    record Callout(
            String id,
            String title,
            Tone tone,
            @Needed List<Text> paragraphs,
            @Inlined Provenance provenance) implements Block {
        public Callout {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Kind `formula`: a formula with the meaning of its symbols.
    ///
    /// @param formula the formula on one line
    /// @param notation how it is written; plain characters when not given
    @Kind("formula")
    record Formula(
            String id,
            String title,
            String formula,
            Optional<Notation> notation,
            List<Symbol> where,
            @Inlined Provenance provenance)
            implements Block {
        public Formula {
            where = List.copyOf(where);
        }
    }
}
