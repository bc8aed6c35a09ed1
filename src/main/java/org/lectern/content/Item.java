package org.lectern.content;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A part of a block that has an id of its own.
///
/// @param naming what it is called, made only when someone asks
/// @param part the record itself
record Item(String id, Finder.What what, Supplier<List<String>> naming, Record part) {

    private static Item of(String id, Finder.What what, Supplier<String> name, Record part) {
        return new Item(id, what, () -> List.of(name.get()), part);
    }

    /// What it is called; the first is shown.
    List<String> names() {
        return naming.get();
    }

    /// The items of a block, in reading order.
    static Stream<Item> of(Block block) {
        return switch (block) {
            case Block.Objectives objectives ->
                objectives.items().stream().map(it -> Item.of(it.id(), Finder.What.OBJECTIVE, it.text()::plain, it));
            case Block.Glossary glossary -> glossary.terms().stream().map(Item::of);
            case Block.Table table -> table.rows().stream().map(Item::of);
            case Block.Outline outline -> outline.points().stream().flatMap(Item::of);
            case Block.DefinitionExamples examples ->
                examples.pairs().stream().map(it -> Item.of(it.id(), Finder.What.PAIR, it::term, it));
            case Block.WorkedExample example ->
                example.steps().stream().map(it -> Item.of(it.id(), Finder.What.STEP, it::title, it));
            case Block.Checkpoint checkpoint -> checkpoint.questions().stream().map(Item::of);
            case Block.CaseStudy study -> study.questions().stream().map(Item::of);
            case Block.MuddyPoints muddy ->
                muddy.points().stream().map(it -> Item.of(it.id(), Finder.What.MUDDY_POINT, it::title, it));
            case Block.Prose _,
                    Block.BigIdea _,
                    Block.Diagram _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.Callout _,
                    Block.Formula _ -> Stream.of();
        };
    }

    private static Item of(Term term) {
        return new Item(
                term.id(),
                Finder.What.TERM,
                () -> Stream.concat(Stream.of(term.term()), term.aliases().stream())
                        .toList(),
                term);
    }

    private static Item of(Row row) {
        return of(
                row.id(),
                Finder.What.ROW,
                () -> row.cells().isEmpty() ? "" : row.cells().getFirst().plain(),
                row);
    }

    private static Stream<Item> of(Point point) {
        return Stream.concat(
                Stream.of(of(point.id(), Finder.What.POINT, point.text()::plain, point)),
                point.points().stream().flatMap(Item::of));
    }

    private static Item of(Question question) {
        return of(question.id(), Finder.What.QUESTION, question.question()::plain, (Record) question);
    }
}
