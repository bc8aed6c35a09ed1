package org.lectern.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Exam;
import org.lectern.content.Objective;
import org.lectern.content.Question;
import org.lectern.content.Tone;
import org.lectern.content.Unit;

/// Two pages of what a student has most likely lost, weighed by how much of the exam it is.
public final class NightBefore {
    private static final int PAGES = 2;

    /// What is assumed of a fact that was never tested: untested is not weak, but not known either.
    private static final double UNTESTED = 0.5;

    private final Course course;
    private final Recalls recalls;
    private final Map<String, Integer> weights = new HashMap<>();

    /// The predicted recall of items today.
    @FunctionalInterface
    public interface Recalls {
        /// From 0 to 1, the mean over what was tested of the item; empty when nothing was.
        Optional<Double> of(String item);
    }

    /// A fact that may stand on the sheet.
    ///
    /// @param need the chance that it is lost, times the percent of the exam it belongs to
    /// @param order its place in the guide
    private record Fact(String heading, List<Piece> pieces, double need, int order) {}

    private NightBefore(Course course, Recalls recalls) {
        this.course = course;
        this.recalls = recalls;
        course.exam().stream()
                .flatMap(exam -> exam.domains().stream())
                .forEach(domain -> goals(domain).forEach(goal -> weights.put(goal, domain.weight())));
    }

    /// The sheet of a course, filled with as many facts as two pages hold.
    ///
    /// @param units in reading order
    /// @param about a sentence about what the sheet rests on, such as the day it was made
    public static Document of(Course course, List<Unit> units, Recalls recalls, String about, Paper paper) {
        var sheet = new NightBefore(course, recalls);
        var facts = sheet.facts(units).stream()
                .sorted(Comparator.comparing(Fact::need).reversed().thenComparing(Fact::order))
                .toList();
        try (var trial = new Trial(paper)) {
            return sheet.document(facts.subList(0, sheet.most(facts, about, trial)), about);
        }
    }

    /// How many of the facts two pages hold.
    private int most(List<Fact> facts, String about, Trial trial) {
        var least = 0;
        var most = facts.size();
        while (least < most) {
            var tried = (least + most + 1) / 2;
            if (trial.pages(document(facts.subList(0, tried), about)) <= PAGES) {
                least = tried;
            } else {
                most = tried - 1;
            }
        }
        return least;
    }

    private static Stream<String> goals(Exam.Domain domain) {
        return domain.tasks().stream()
                .flatMap(task -> task.objectives().stream())
                .map(Exam.Goal::id);
    }

    private Document document(List<Fact> facts, String about) {
        var type = Type.DENSE;
        var title = Wording.of("night.title", course.title());
        var pieces = new ArrayList<Piece>(List.of(type.title(title), type.small(Wording.of("night.about", about))));
        var byHeading = new LinkedHashMap<String, List<Fact>>();
        facts.stream()
                .sorted(Comparator.comparing(Fact::order))
                .forEach(fact -> byHeading
                        .computeIfAbsent(fact.heading(), _ -> new ArrayList<>())
                        .add(fact));
        byHeading.forEach((heading, under) -> {
            pieces.add(type.label(heading));
            under.forEach(fact -> pieces.addAll(fact.pieces()));
        });
        return Document.dense(title, pieces);
    }

    private List<Fact> facts(List<Unit> units) {
        var facts = new ArrayList<Fact>();
        for (var unit : units) {
            var weight = weight(unit);
            for (var block : unit.blocks()) {
                of(block)
                        .forEach((item, pieces) -> facts.add(new Fact(
                                block.title(),
                                pieces,
                                (1 - recalls.of(item).orElse(UNTESTED)) * weight,
                                facts.size())));
            }
        }
        return facts;
    }

    /// The heaviest domain that the unit's objectives and questions are about; 100 when nothing says.
    private int weight(Unit unit) {
        return unit.blocks().stream()
                .flatMap(NightBefore::covers)
                .flatMap(goal -> Optional.ofNullable(weights.get(goal)).stream())
                .max(Comparator.naturalOrder())
                .orElse(100);
    }

    private static Stream<String> covers(Block block) {
        var objectives = block instanceof Block.Objectives list
                ? list.items().stream().map(Objective::covers)
                : Stream.<List<String>>of();
        return Stream.concat(objectives, BlockPieces.questions(block).stream().map(Question::covers))
                .flatMap(List::stream);
    }

    /// The facts of a block, by the id of what they are kept under.
    private static Map<String, List<Piece>> of(Block block) {
        var type = Type.DENSE;
        var pieces = new BlockPieces(type, Figures.NONE, new QuestionPieces(type, QuestionPieces.Way.ANSWER));
        var facts = new LinkedHashMap<String, List<Piece>>();
        switch (block) {
            case Block.Glossary glossary ->
                glossary.terms().forEach(term -> facts.put(term.id(), List.of(pieces.term(term))));
            case Block.Table table -> table.rows().forEach(row -> facts.put(row.id(), List.of(pieces.row(table, row))));
            case Block.DefinitionExamples examples ->
                examples.pairs()
                        .forEach(pair -> facts.put(pair.id(), pieces.pair(pair).toList()));
            case Block.MuddyPoints muddy ->
                muddy.points().forEach(point -> facts.put(point.id(), List.of(pieces.muddy(point))));
            case Block.WorkedExample example ->
                IntStream.range(0, example.steps().size())
                        .mapToObj(example.steps()::get)
                        .forEach(step -> facts.put(
                                step.id(),
                                pieces.step(step, example.steps().indexOf(step) + 1)
                                        .toList()));
            case Block.Callout callout -> {
                if (callout.tone() != Tone.NOTE) {
                    facts.put(callout.id(), pieces.body(callout).toList());
                }
            }
            case Block.Checkpoint _, Block.CaseStudy _ ->
                BlockPieces.questions(block).stream()
                        .filter(Question::isAnswered)
                        .forEach(question ->
                                facts.put(question.id(), pieces.questions().inShort(question)));
            case Block.Prose _,
                    Block.Objectives _,
                    Block.BigIdea _,
                    Block.Outline _,
                    Block.Diagram _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.Formula _ -> {}
        }
        return facts;
    }
}
