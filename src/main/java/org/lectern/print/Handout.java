package org.lectern.print;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Unit;

/// The documents a unit can be.
public final class Handout {
    private Handout() {}

    /// The whole unit, to be read on paper.
    public static Document of(Course course, Unit unit, Figures figures) {
        var type = Type.READING;
        var blocks = new BlockPieces(type, figures, new QuestionPieces(type, QuestionPieces.Way.ANSWER));
        var pieces = Stream.of(
                Stream.of(type.small(course.title()), type.title(unit.title()), type.paragraph(unit.introduction())),
                unit.blocks().stream()
                        .flatMap(block -> Stream.of(
                                        blocks.of(block), fates(block, type), sources(course, unit, block, type))
                                .flatMap(it -> it)));
        return Document.wide(
                course.title() + " \u00b7 " + unit.title(),
                pieces.flatMap(it -> it).toList());
    }

    /// The questions of a unit with room to answer, and the answers behind them on a page of their own.
    public static Document worksheet(Course course, Unit unit) {
        var type = Type.READING;
        var asked = new QuestionPieces(type, QuestionPieces.Way.ROOM);
        var key = new QuestionPieces(type, QuestionPieces.Way.ANSWER);
        var title = Wording.of("worksheet.title", unit.title());
        var sheets = unit.blocks().stream()
                .filter(block -> !BlockPieces.questions(block).isEmpty())
                .toList();
        var pieces = Stream.of(
                Stream.of(type.small(course.title()), type.title(title)),
                sheets.stream().flatMap(block -> new BlockPieces(type, Figures.NONE, asked).of(block)),
                Stream.of(new Piece.NewPage(), type.title(Wording.of("worksheet.key"))),
                sheets.stream().flatMap(block -> answers(block, type, key)));
        return Document.wide(
                course.title() + " \u00b7 " + title, pieces.flatMap(it -> it).toList());
    }

    private static Stream<Piece> answers(Block block, Type type, QuestionPieces key) {
        var questions = BlockPieces.questions(block);
        var answers = questions.stream().flatMap(question -> {
            var number = questions.indexOf(question) + 1;
            var head = type.item(number + ".", type.runs(question.question(), type.small()), 1);
            return Stream.concat(Stream.of(head), key.answer(question));
        });
        return Stream.concat(Stream.of(type.heading(block.title())), answers);
    }

    /// What became of the things a block speaks of.
    private static Stream<Piece> fates(Block block, Type type) {
        return Provenances.of(block)
                .flatMap(fact -> fact.lifecycle().stream())
                .map(fate -> type.paragraph(type.runs(fate.note(), type.small()), 0));
    }

    /// Where the facts of a block come from, once each.
    private static Stream<Piece> sources(Course course, Unit unit, Block block, Type type) {
        var keys = new LinkedHashSet<String>();
        Provenances.of(block).forEach(fact -> keys.addAll(fact.source()));
        if (keys.isEmpty()) {
            return Stream.of();
        }
        var titles = keys.stream()
                .map(key -> Optional.ofNullable(course.sources().get(key))
                        .map(Course.Source::title)
                        .orElse(key))
                .distinct()
                .collect(Collectors.joining("; "));
        return Stream.of(type.small(unit.verifiedOn()
                .map(day -> Wording.of("source.verified", titles, day.toString()))
                .orElseGet(() -> Wording.of("source", titles))));
    }
}
