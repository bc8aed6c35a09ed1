package org.lectern.print;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Pair;
import org.lectern.content.Point;
import org.lectern.content.Provenance;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Step;
import org.lectern.content.Term;

/// Where the facts of a block come from.
final class Provenances {
    private Provenances() {}

    static Stream<Provenance> of(Block block) {
        return switch (block) {
            case Block.Prose prose -> Stream.of(prose.provenance());
            case Block.Callout callout -> Stream.of(callout.provenance());
            case Block.Code code -> Stream.of(code.provenance());
            case Block.Formula formula -> Stream.of(formula.provenance());
            case Block.Glossary glossary -> glossary.terms().stream().map(Term::provenance);
            case Block.Table table -> table.rows().stream().map(Row::provenance);
            case Block.Outline outline -> points(outline.points());
            case Block.DefinitionExamples examples -> examples.pairs().stream().map(Pair::provenance);
            case Block.WorkedExample example -> example.steps().stream().map(Step::provenance);
            case Block.Checkpoint checkpoint -> checkpoint.questions().stream().map(Question::provenance);
            case Block.CaseStudy study -> study.questions().stream().map(Question::provenance);
            case Block.MuddyPoints muddy -> muddy.points().stream().map(MuddyPoint::provenance);
            case Block.Objectives _, Block.BigIdea _, Block.Diagram _, Block.Sequence _, Block.Picture _ -> Stream.of();
        };
    }

    private static Stream<Provenance> points(List<Point> points) {
        return points.stream().flatMap(point -> Stream.concat(Stream.of(point.provenance()), points(point.points())));
    }
}
