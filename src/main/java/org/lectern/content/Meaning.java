package org.lectern.content;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// What an item means to those who learn it.
///
/// @param faces the [Gist] of the answer to each thing that can be asked of the item, by the name of its face
public record Meaning(Map<String, String> faces) {
    public Meaning {
        faces = Collections.unmodifiableMap(new TreeMap<>(faces));
    }

    private Meaning(String face, String gist) {
        this(Map.of(face, gist));
    }

    /// Whether this is not what it was: something that is asked now as before has another answer, or nothing is asked
    /// as before. A face more or less changes none of the others.
    public boolean differs(Meaning before) {
        var shared = new HashMap<>(faces);
        shared.keySet().retainAll(before.faces().keySet());
        return shared.isEmpty()
                || shared.entrySet().stream()
                        .anyMatch(face ->
                                Gist.differ(face.getValue(), before.faces().getOrDefault(face.getKey(), "")));
    }

    /// The items of a unit that can be learned, by id, in reading order.
    static Map<String, Meaning> of(Unit unit) {
        var meanings = new LinkedHashMap<String, Meaning>();
        unit.blocks().forEach(block -> of(block, meanings::put));
        return meanings;
    }

    private static void of(Block block, BiConsumer<String, Meaning> put) {
        switch (block) {
            case Block.Glossary glossary -> glossary.terms().forEach(term -> put.accept(term.id(), of(term)));
            case Block.DefinitionExamples examples -> examples.pairs().forEach(pair -> put.accept(pair.id(), of(pair)));
            case Block.Table table -> table.rows().forEach(row -> put.accept(row.id(), of(table, row)));
            case Block.WorkedExample example ->
                example.steps().forEach(step -> put.accept(step.id(), new Meaning("step", gist(step))));
            case Block.Checkpoint checkpoint -> of(checkpoint.questions(), put);
            case Block.CaseStudy study -> of(study.questions(), put);
            case Block.Outline outline -> outline.points().forEach(point -> of(point, put));
            case Block.MuddyPoints muddy -> muddy.points().forEach(point -> put.accept(point.id(), of(point)));
            case Block.Prose _,
                    Block.Objectives _,
                    Block.BigIdea _,
                    Block.Diagram _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.Callout _,
                    Block.Formula _ -> {}
        }
    }

    private static void of(Point point, BiConsumer<String, Meaning> put) {
        put.accept(point.id(), new Meaning("point", Gist.of(point.text())));
        point.points().forEach(below -> of(below, put));
    }

    private static Meaning of(MuddyPoint point) {
        var faces = new HashMap<String, String>();
        faces.put("apart", Gist.of(point.text()));
        point.claims().forEach(claim -> faces.put("claim-" + claim.id(), Gist.of(claim.told())));
        return new Meaning(faces);
    }

    private static Meaning of(Term term) {
        return new Meaning(Map.of("meaning", Gist.of(term.meaning()), "term", Gist.of(term.term())));
    }

    private static Meaning of(Pair pair) {
        return new Meaning(Map.of("concept", Gist.of(pair.term()), "example", Gist.of(pair.definition())));
    }

    private static Meaning of(Block.Table table, Row row) {
        var faces = new HashMap<String, String>();
        for (var column = 1;
                column < row.cells().size() && column < table.columns().size();
                column++) {
            faces.put(table.columns().get(column).id(), Gist.of(row.cells().get(column)));
        }
        return new Meaning(faces);
    }

    /// The gist of a step.
    public static String gist(Step step) {
        return Gist.of(step.title(), step.text().plain());
    }

    private static void of(List<Question> questions, BiConsumer<String, Meaning> put) {
        questions.stream()
                .filter(Question::isAnswered)
                .forEach(question -> put.accept(question.id(), new Meaning("asked", Gist.of(question))));
    }
}
