package org.lectern.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Column;
import org.lectern.content.Listing;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Notation;
import org.lectern.content.Pair;
import org.lectern.content.Point;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Step;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// Sets blocks of the guide.
///
/// @param questions how questions are set; none are in a document that has them elsewhere
record BlockPieces(Type type, Figures figures, QuestionPieces questions) {
    /// A block under its heading.
    Stream<Piece> of(Block block) {
        var heading =
                block instanceof Block.Callout callout ? type.label(callout(callout)) : type.heading(block.title());
        return Stream.concat(Stream.of(heading), body(block));
    }

    /// What stands under the heading. A new kind of block fails to compile here.
    Stream<Piece> body(Block block) {
        return switch (block) {
            case Block.Prose prose -> paragraphs(prose.paragraphs());
            case Block.BigIdea idea -> paragraphs(idea.paragraphs());
            case Block.Callout callout -> paragraphs(callout.paragraphs());
            case Block.Objectives objectives ->
                objectives.items().stream().map(item -> type.item("\u2013", type.runs(item.text()), 1));
            case Block.Glossary glossary -> glossary.terms().stream().map(this::term);
            case Block.Table table -> table(table);
            case Block.Outline outline -> points(outline.points(), 1);
            case Block.Diagram diagram -> figure(diagram, diagram.description(), diagram.caption());
            case Block.Sequence sequence -> figure(sequence, sequence.description(), sequence.caption());
            case Block.Picture picture -> figure(picture, picture.description(), picture.caption());
            case Block.Code code -> Stream.concat(listing(code.listing()), caption(code.caption()));
            case Block.DefinitionExamples examples -> examples.pairs().stream().flatMap(this::pair);
            case Block.WorkedExample example -> worked(example);
            case Block.Checkpoint checkpoint -> questions.asked(checkpoint.questions());
            case Block.CaseStudy study ->
                Stream.concat(paragraphs(study.scenario()), questions.asked(study.questions()));
            case Block.MuddyPoints muddy -> muddy.points().stream().flatMap(this::told);
            case Block.Formula formula -> formula(formula);
        };
    }

    private static String callout(Block.Callout callout) {
        var tone = Wording.of(
                switch (callout.tone()) {
                    case NOTE -> "tone.note";
                    case TIP -> "tone.tip";
                    case IMPORTANT -> "tone.important";
                    case WARNING -> "tone.warning";
                });
        return callout.title().equalsIgnoreCase(tone) ? tone : tone + ": " + callout.title();
    }

    private Stream<Piece> paragraphs(List<Text> paragraphs) {
        return paragraphs.stream().map(type::paragraph);
    }

    Piece term(Term term) {
        var head = Type.joined(List.of(type.strong(term.term()), type.plain("  ")), type.runs(term.meaning()));
        var also = term.aliases().isEmpty()
                ? List.<Run>of()
                : List.of(type.muted("  " + Wording.of("term.also", String.join(", ", term.aliases()))));
        return type.paragraph(Type.joined(head, also), 0);
    }

    private Stream<Piece> table(Block.Table table) {
        var head = table.columns().stream()
                .map(Column::title)
                .map(title -> List.of(type.strong(title)))
                .toList();
        var rows = table.rows().stream()
                .map(row -> row.cells().stream().map(type::runs).toList())
                .toList();
        return Stream.concat(Stream.of(new Piece.Grid(head, rows)), caption(table.caption()));
    }

    /// One row of a table as a line of its own.
    Piece row(Block.Table table, Row row) {
        var head = List.of(type.strong(row.cells().getFirst().plain()), type.plain("  "));
        var cells = IntStream.range(
                        1, Math.min(row.cells().size(), table.columns().size()))
                .boxed()
                .flatMap(at -> Stream.concat(
                        Stream.of(type.muted(
                                (at > 1 ? "  " : "") + table.columns().get(at).title() + ": ")),
                        type.runs(row.cells().get(at)).stream()))
                .toList();
        return type.paragraph(Type.joined(head, cells), 0);
    }

    private Stream<Piece> points(List<Point> points, int level) {
        return points.stream()
                .flatMap(point -> Stream.concat(
                        Stream.of(type.item("\u2013", type.runs(point.text()), level)),
                        points(point.points(), level + 1)));
    }

    private Stream<Piece> figure(Block block, Text description, Optional<Text> caption) {
        var drawn = figures.draw(block)
                .<Piece>map(Piece.Figure::new)
                .orElseGet(() ->
                        type.paragraph(type.runs(description, type.text().with(Face.SERIF_ITALIC)), type.step()));
        return Stream.concat(Stream.of(drawn), caption(caption));
    }

    private Stream<Piece> caption(Optional<Text> caption) {
        return caption.stream().map(words -> type.paragraph(type.runs(words, type.small()), 0));
    }

    private Stream<Piece> listing(Listing listing) {
        return type.code(listing.lines());
    }

    Stream<Piece> pair(Pair pair) {
        var definition = Type.joined(List.of(type.strong(pair.term()), type.plain("  ")), type.runs(pair.definition()));
        var example = Type.joined(List.of(type.muted(Wording.of("example") + ": ")), type.runs(pair.example()));
        return Stream.of(type.paragraph(definition, 0), type.paragraph(example, type.step()));
    }

    private Stream<Piece> worked(Block.WorkedExample example) {
        var before = Stream.of(
                        labelled("scenario", example.scenario()),
                        labelled("problem", Optional.of(example.problem())),
                        example.code().stream().flatMap(this::listing))
                .flatMap(pieces -> pieces);
        var steps = IntStream.range(0, example.steps().size())
                .boxed()
                .flatMap(at -> step(example.steps().get(at), at + 1));
        var after = Stream.concat(labelled("result", example.result()), paragraphs(example.notes()));
        return Stream.of(before, steps, after).flatMap(pieces -> pieces);
    }

    private Stream<Piece> labelled(String key, Optional<Text> words) {
        return words.stream().flatMap(text -> Stream.of(type.label(Wording.of(key)), type.paragraph(text)));
    }

    Stream<Piece> step(Step step, int number) {
        var words = Type.joined(List.of(type.strong(step.title()), type.plain("  ")), type.runs(step.text()));
        return Stream.of(
                        Stream.of(type.item(number + ".", words, 1)),
                        step.points().stream().map(point -> type.item("\u2013", type.runs(point), 2)),
                        step.code().stream().flatMap(this::listing))
                .flatMap(pieces -> pieces);
    }

    private Stream<Piece> told(MuddyPoint point) {
        var claims = point.claims().stream().<Piece>map(claim -> type.item("\u2013", type.runs(claim.told()), 1));
        return Stream.concat(Stream.of(muddy(point)), claims);
    }

    Piece muddy(MuddyPoint point) {
        return type.paragraph(
                Type.joined(List.of(type.strong(point.title()), type.plain("  ")), type.runs(point.text())), 0);
    }

    private Stream<Piece> formula(Block.Formula formula) {
        var notation = Notation.of(formula);
        var set = switch (notation) {
            case PLAIN -> type.paragraph(List.of(type.strong(formula.formula())), type.step());
            case TEX -> type.displayed(formula.formula());
        };
        var where = formula.where().stream()
                .map(symbol -> type.item(
                        "\u2013",
                        Type.joined(
                                type.strong(notation.text(symbol.symbol())),
                                List.of(type.plain("  ")),
                                type.runs(symbol.meaning())),
                        1));
        return Stream.concat(Stream.of(set), where);
    }

    /// All questions of a block.
    static List<Question> questions(Block block) {
        return switch (block) {
            case Block.Checkpoint checkpoint -> checkpoint.questions();
            case Block.CaseStudy study -> study.questions();
            case Block.Prose _,
                    Block.Objectives _,
                    Block.Glossary _,
                    Block.BigIdea _,
                    Block.Table _,
                    Block.Outline _,
                    Block.Diagram _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.DefinitionExamples _,
                    Block.WorkedExample _,
                    Block.MuddyPoints _,
                    Block.Callout _,
                    Block.Formula _ -> List.of();
        };
    }
}
