package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Claim;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Pair;
import org.lectern.content.Point;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Step;
import org.lectern.content.Term;
import org.lectern.content.Text;

/// A part of a unit that is read as one.
///
/// @param part the record it belongs to
/// @param heading what stands above it, which the guide shows but which is no text
/// @param fact where its facts come from; empty for what states none, such as an example
record Passage(Record part, String heading, List<Line> lines, Optional<Provenance> fact) {
    /// A text and its words, without its marks.
    record Line(Text text, String words) {}

    static Passage of(Record part, String heading, List<Text> texts, Optional<Provenance> fact) {
        var lines = new ArrayList<Line>(texts.size());
        for (var text : texts) {
            lines.add(new Line(text, text.plain()));
        }
        return new Passage(part, heading, lines, fact);
    }

    /// The passages of a block in reading order. A new kind of block fails to compile here.
    static Stream<Passage> of(Block block) {
        return switch (block) {
            case Block.Prose prose -> stating(prose, "", prose.paragraphs(), prose.provenance());
            case Block.Callout callout -> stating(callout, "", callout.paragraphs(), callout.provenance());
            case Block.Code code -> stating(code, "", code.caption().stream().toList(), code.provenance());
            case Block.Formula formula ->
                stating(
                        formula,
                        "",
                        formula.where().stream().map(symbol -> symbol.meaning()).toList(),
                        formula.provenance());
            case Block.BigIdea idea -> telling(idea, idea.paragraphs());
            case Block.Objectives objectives ->
                objectives.items().stream().map(it -> Passage.of(it, "", List.of(it.text()), Optional.empty()));
            case Block.Glossary glossary -> glossary.terms().stream().flatMap(Passage::of);
            case Block.Table table ->
                Stream.concat(
                        telling(table, table.caption().stream().toList()),
                        table.rows().stream().flatMap(Passage::of));
            case Block.Outline outline -> outline.points().stream().flatMap(Passage::of);
            case Block.Diagram diagram -> telling(diagram, picture(diagram.description(), diagram.caption()));
            case Block.Sequence sequence -> telling(sequence, picture(sequence.description(), sequence.caption()));
            case Block.Picture picture -> telling(picture, picture(picture.description(), picture.caption()));
            case Block.DefinitionExamples examples -> examples.pairs().stream().flatMap(Passage::of);
            case Block.WorkedExample example -> worked(example);
            case Block.Checkpoint checkpoint -> checkpoint.questions().stream().flatMap(Passage::of);
            case Block.CaseStudy study ->
                Stream.concat(
                        telling(study, study.scenario()),
                        study.questions().stream().flatMap(Passage::of));
            case Block.MuddyPoints muddy -> muddy.points().stream().flatMap(Passage::of);
        };
    }

    /// The stems of everything in it.
    Set<String> stems() {
        var stems = new HashSet<>(Words.stems(heading));
        lines.forEach(line -> stems.addAll(Words.stems(line.words())));
        return stems;
    }

    private static Stream<Passage> of(Term term) {
        return stating(term, term.term(), List.of(term.meaning()), term.provenance());
    }

    private static Stream<Passage> of(Row row) {
        return stating(row, "", row.cells(), row.provenance());
    }

    private static Stream<Passage> of(Point point) {
        return Stream.concat(
                stating(point, "", List.of(point.text()), point.provenance()),
                point.points().stream().flatMap(Passage::of));
    }

    /// What is claimed by mistake states nothing.
    private static Stream<Passage> of(MuddyPoint point) {
        var right = point.claims().stream().filter(Claim::isRight).map(Claim::statement);
        var wrong = point.claims().stream().filter(claim -> !claim.isRight()).map(Claim::statement);
        return Stream.concat(
                stating(
                        point,
                        point.title(),
                        Stream.concat(Stream.of(point.text()), right).toList(),
                        point.provenance()),
                telling(point, wrong.toList()));
    }

    /// The example of a pair may invent its figures.
    private static Stream<Passage> of(Pair pair) {
        return Stream.concat(
                stating(pair, pair.term(), List.of(pair.definition()), pair.provenance()),
                telling(pair, List.of(pair.example())));
    }

    private static Stream<Passage> worked(Block.WorkedExample example) {
        var before = Stream.concat(example.scenario().stream(), Stream.of(example.problem()))
                .toList();
        var after = Stream.concat(example.result().stream(), example.notes().stream())
                .toList();
        return Stream.of(
                        telling(example, before),
                        example.steps().stream().flatMap(Passage::of),
                        telling(example, after))
                .flatMap(passages -> passages);
    }

    private static Stream<Passage> of(Step step) {
        return Stream.of(Passage.of(
                step,
                step.title(),
                Stream.concat(Stream.of(step.text()), step.points().stream()).toList(),
                Optional.empty()));
    }

    private static Stream<Passage> of(Question question) {
        var answer = question instanceof Question.Open open ? open.answer().stream() : Stream.<Text>of();
        return telling(
                (Record) question, Stream.concat(question.asked(), answer).toList());
    }

    private static List<Text> picture(Text description, Optional<Text> caption) {
        return Stream.concat(Stream.of(description), caption.stream()).toList();
    }

    private static Stream<Passage> stating(Record part, String heading, List<Text> texts, Provenance fact) {
        return Stream.of(Passage.of(part, heading, texts, Optional.of(fact)));
    }

    private static Stream<Passage> telling(Record part, List<Text> texts) {
        return Stream.of(Passage.of(part, "", texts, Optional.empty()));
    }
}
