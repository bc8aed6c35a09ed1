package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// The set is closed: a new kind fails to compile wherever it must be handled.
@Says("What may stand in a unit.")
public sealed interface Block {
    @Says("Your stable name for this block, unique in its unit.")
    String id();

    @Says("The heading above the block.")
    String title();

    @Kind("prose")
    @Says("Paragraphs under a heading.")
    record Prose(
            String id,
            String title,

            @Says("The paragraphs, one string each.") @Needed
            List<Text> paragraphs,

            @Inlined Provenance provenance)
            implements Block {
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    @Kind("objectives")
    @Says("What the reader will be able to do.")
    record Objectives(
            String id,
            String title,

            @Says("The objectives, in reading order.") @Needed
            List<Objective> items) implements Block {
        public Objectives {
            items = List.copyOf(items);
        }
    }

    @Kind("glossary")
    @Says("Terms and what they mean.")
    record Glossary(
            String id,
            String title,
            @Says("The terms, in reading order.") @Needed List<Term> terms) implements Block {
        public Glossary {
            terms = List.copyOf(terms);
        }
    }

    @Kind("big-idea")
    @Says("The thought behind the whole unit.")
    record BigIdea(
            String id,
            String title,

            @Says("The paragraphs, one string each.") @Needed
            List<Text> paragraphs) implements Block {
        public BigIdea {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    @Kind("table")
    @Says("A concept or comparison table, whose first column heads the rows.")
    record Table(
            String id,
            String title,
            @Says("A few words below the table.") Optional<Text> caption,

            @Says("At least two columns, from left to right.") @Needed
            List<Column> columns,

            @Says("The rows, from top to bottom.") @Needed List<Row> rows)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    @Kind("outline")
    @Says("Points within points.")
    record Outline(
            String id,
            String title,
            @Says("The points of the first level.") @Needed List<Point> points,

            @Says("Whether those points stand in an order to be learned; when not given, it does not matter.")
            Optional<Order> order)
            implements Block {
        public Outline {
            points = List.copyOf(points);
        }

        /// An outline whose points may stand in any order.
        public Outline(String id, String title, List<Point> points) {
            this(id, title, points, Optional.empty());
        }
    }

    @Kind("diagram")
    @Says("Nodes and arrows, placed by the author on a grid or laid out by themselves.")
    record Diagram(
            String id,
            String title,

            @Says("The whole diagram in words, for those who do not see it.")
            Text description,

            @Says("A few words below the diagram.") Optional<Text> caption,

            @Says("Where the arrows lead when the nodes are laid out by themselves; right when not given.")
            Optional<Direction> direction,

            @Says("The boxes.") @Needed List<Node> nodes,
            @Says("The arrows between them.") List<Edge> edges,
            @Says("Frames around some of the boxes.") List<Group> groups)
            implements Block {
        public Diagram {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
            groups = List.copyOf(groups);
        }
    }

    @Kind("sequence")
    @Says("Who says what to whom, from top to bottom.")
    record Sequence(
            String id,
            String title,

            @Says("The whole sequence in words, for those who do not see it.")
            Text description,

            @Says("A few words below the sequence.") Optional<Text> caption,

            @Says("Those who take part, from left to right.") @Needed
            List<Participant> participants,

            @Says("What happens, from top to bottom.") @Needed
            List<Event> events)
            implements Block {
        public Sequence {
            participants = List.copyOf(participants);
            events = List.copyOf(events);
        }
    }

    @Kind("picture")
    @Says("A free drawing, each shape where the author put it, in centimetres to the right and down.")
    record Picture(
            String id,
            String title,

            @Says("The whole picture in words, for those who do not see it.")
            Text description,

            @Says("A few words below the picture.") Optional<Text> caption,

            @Says("What is drawn; the first lies lowest.") @Needed
            List<Shape> shapes)
            implements Block {
        public Picture {
            shapes = List.copyOf(shapes);
        }
    }

    @Kind("code")
    @Says("Lines of a program or a file, kept as they are.")
    record Code(
            String id,
            String title,
            @Says("A few words below the lines.") Optional<Text> caption,
            @Inlined Listing listing,
            @Inlined Provenance provenance)
            implements Block {}

    @Kind("definition-examples")
    @Says("Definitions, each with its example.")
    record DefinitionExamples(
            String id,
            String title,

            @Says("The definitions with their examples, in reading order.") @Needed
            List<Pair> pairs)
            implements Block {
        public DefinitionExamples {
            pairs = List.copyOf(pairs);
        }
    }

    @Kind("worked-example")
    @Says("A problem solved step by step.")
    record WorkedExample(
            String id,
            String title,

            @Says("The situation in which the problem arises.")
            Optional<Text> scenario,

            @Says("What is to be solved.") Text problem,

            @Says("What the problem is about, as lines of a program or a file.")
            Optional<Listing> code,

            @Says("The steps to the solution, in order.") @Needed
            List<Step> steps,

            @Says("What comes out in the end.") Optional<Text> result,
            @Says("What else to know.") List<Text> notes)
            implements Block {
        public WorkedExample {
            steps = List.copyOf(steps);
            notes = List.copyOf(notes);
        }
    }

    @Kind("checkpoint")
    @Says("Questions asked while reading, and drilled later.")
    record Checkpoint(
            String id,
            String title,

            @Says("The questions, in the order they are asked.") @Needed
            List<Question> questions)
            implements Block {
        public Checkpoint {
            questions = List.copyOf(questions);
        }
    }

    @Kind("case-study")
    @Says("One situation and several questions about it, each answered and scored by itself.")
    record CaseStudy(
            String id,
            String title,

            @Says("The situation, one string for each paragraph; it is shown with every question.") @Needed
            List<Text> scenario,

            @Says("The questions, in the order they are asked.") @Needed
            List<Question> questions)
            implements Block {
        public CaseStudy {
            scenario = List.copyOf(scenario);
            questions = List.copyOf(questions);
        }
    }

    @Kind("muddy-points")
    @Says("What is easily confused, and how to keep it apart.")
    record MuddyPoints(
            String id,
            String title,
            @Says("The points, in reading order.") @Needed List<MuddyPoint> points) implements Block {
        public MuddyPoints {
            points = List.copyOf(points);
        }
    }

    @Kind("callout")
    @Says("A few words set apart.")
    record Callout(
            String id,
            String title,
            @Says("How the callout speaks.") Tone tone,

            @Says("The paragraphs, one string each.") @Needed
            List<Text> paragraphs,

            @Inlined Provenance provenance)
            implements Block {
        public Callout {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    @Kind("formula")
    @Says("A formula with the meaning of its symbols.")
    record Formula(
            String id,
            String title,
            @Says("The formula on one line.") String formula,

            @Says("How the formula is written; plain characters when not given.")
            Optional<Notation> notation,

            @Says("What the symbols stand for.") List<Symbol> where,
            @Inlined Provenance provenance)
            implements Block {
        public Formula {
            where = List.copyOf(where);
        }
    }
}
