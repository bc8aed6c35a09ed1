package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import org.lectern.content.Block;
import org.lectern.content.Point;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.content.Unit;

/// A block or an item, by what it is recognised by.
///
/// @param kind parts of different kinds are never the same
/// @param name what it is called
/// @param detail what else it says
record Part(String kind, String id, String name, String detail, Record record) {

    /// The blocks and items of a unit, in reading order.
    static List<Part> of(Unit unit) {
        var parts = new ArrayList<Part>();
        for (var block : unit.blocks()) {
            parts.add(new Part(
                    block.getClass().getSimpleName(), block.id(), block.title(), detail(block), (Record) block));
            items(block, parts);
        }
        return parts;
    }

    private static String detail(Block block) {
        return switch (block) {
            case Block.Prose prose -> plain(prose.paragraphs());
            case Block.BigIdea _ -> "";
            case Block.Callout callout -> plain(callout.paragraphs());
            case Block.Code code -> code.listing().lines();
            case Block.Formula formula -> formula.formula();
            case Block.Diagram _, Block.Sequence _, Block.Picture _ -> "";
            case Block.Table _, Block.Objectives _, Block.Glossary _, Block.Outline _ -> "";
            case Block.DefinitionExamples _,
                    Block.WorkedExample _,
                    Block.Checkpoint _,
                    Block.CaseStudy _,
                    Block.MuddyPoints _ -> "";
        };
    }

    private static String plain(List<Text> paragraphs) {
        return String.join("\n", paragraphs.stream().map(Text::plain).toList());
    }

    private static void items(Block block, List<Part> parts) {
        switch (block) {
            case Block.Objectives it ->
                it.items().forEach(item -> add(parts, item.id(), item.text().plain(), "", item));
            case Block.Glossary it ->
                it.terms()
                        .forEach(term -> add(
                                parts, term.id(), term.term(), term.meaning().plain(), term));
            case Block.Table it ->
                it.rows()
                        .forEach(row -> add(
                                parts,
                                row.id(),
                                it.title() + "\n" + row.cells().getFirst().plain(),
                                plain(row.cells()),
                                row));
            case Block.Outline it -> it.points().forEach(point -> point(parts, point));
            case Block.DefinitionExamples it ->
                it.pairs()
                        .forEach(pair -> add(
                                parts, pair.id(), pair.term(), pair.definition().plain(), pair));
            case Block.WorkedExample it ->
                it.steps()
                        .forEach(step -> add(
                                parts,
                                step.id(),
                                it.title() + "\n" + step.title(),
                                step.text().plain(),
                                step));
            case Block.Checkpoint it -> it.questions().forEach(question -> question(parts, question));
            case Block.CaseStudy it -> it.questions().forEach(question -> question(parts, question));
            case Block.MuddyPoints it ->
                it.points()
                        .forEach(point -> add(
                                parts, point.id(), point.title(), point.text().plain(), point));
            case Block.Prose _, Block.BigIdea _, Block.Diagram _, Block.Sequence _ -> {}
            case Block.Picture _, Block.Code _, Block.Callout _, Block.Formula _ -> {}
        }
    }

    private static void point(List<Part> parts, Point point) {
        add(parts, point.id(), point.text().plain(), "", point);
        point.points().forEach(below -> point(parts, below));
    }

    private static void question(List<Part> parts, Question question) {
        parts.add(new Part("Question", question.id(), question.question().plain(), "", (Record) question));
    }

    private static void add(List<Part> parts, String id, String name, String detail, Record record) {
        parts.add(new Part(record.getClass().getSimpleName(), id, name, detail, record));
    }
}
