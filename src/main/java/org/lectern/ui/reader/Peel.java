package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Node;
import org.lectern.content.Pair;
import org.lectern.content.Point;
import org.lectern.content.Row;
import org.lectern.content.Step;
import org.lectern.content.Term;
import org.lectern.ui.Messages;

/// One way of covering a block, to recall what is beneath.
///
/// @param name as a menu says it
/// @param targets what is covered, in reading order; each is revealed by itself
record Peel(String name, List<Target> targets) {
    /// No card asks for it.
    private static final String NO_FACE = "";

    Peel {
        targets = List.copyOf(targets);
    }

    /// Something that is covered.
    ///
    /// @param item its id
    /// @param face what a card asks of it; empty where none asks this
    /// @param lines keys of the lines it covers; none for the box of a diagram
    /// @param name what it is, without telling what it says
    record Target(String item, String face, List<String> lines, String name) {
        Target {
            lines = List.copyOf(lines);
        }

        /// Tells it from the other targets of its way.
        String key() {
            return isLabel() ? item : lines.getFirst();
        }

        /// Whether it is the label of a diagram's node.
        boolean isLabel() {
            return lines.isEmpty();
        }
    }

    /// The ways of covering a block; none where nothing is to be recalled.
    static List<Peel> of(Block block) {
        return switch (block) {
            case Block.Glossary glossary -> terms(glossary.terms());
            case Block.Table table -> table(table);
            case Block.WorkedExample example -> List.of(steps(example.steps()));
            case Block.Outline outline -> outline(outline.points());
            case Block.DefinitionExamples examples -> pairs(examples.pairs());
            case Block.MuddyPoints muddy ->
                List.of(new Peel(
                        Messages.of("peel.muddy"),
                        muddy.points().stream()
                                .map(point -> new Target(
                                        point.id(),
                                        "apart",
                                        List.of(point.id() + "/text"),
                                        Messages.of("peel.of", point.title())))
                                .toList()));
            case Block.Diagram diagram -> List.of(boxes(diagram.nodes()));
            case Block.Prose _,
                    Block.Objectives _,
                    Block.BigIdea _,
                    Block.Sequence _,
                    Block.Picture _,
                    Block.Code _,
                    Block.Checkpoint _,
                    Block.CaseStudy _,
                    Block.Callout _,
                    Block.Formula _ -> List.of();
        };
    }

    private static List<Peel> terms(List<Term> terms) {
        var meanings = terms.stream()
                .map(term -> new Target(
                        term.id(),
                        "meaning",
                        List.of(term.id() + "/meaning"),
                        Messages.of("peel.meaning.of", term.term())))
                .toList();
        var names = IntStream.range(0, terms.size())
                .mapToObj(at -> new Target(
                        terms.get(at).id(),
                        "term",
                        List.of(terms.get(at).id() + "/term", terms.get(at).id() + "/aliases"),
                        Messages.of("peel.term.nth", at + 1)))
                .toList();
        return List.of(new Peel(Messages.of("peel.meanings"), meanings), new Peel(Messages.of("peel.terms"), names));
    }

    private static List<Peel> table(Block.Table table) {
        var columns = IntStream.range(1, table.columns().size()).mapToObj(at -> column(table, at));
        var heads = Stream.of(column(table, 0));
        var rows = table.rows().stream().map(row -> row(table, row));
        return Stream.of(columns, heads, rows).flatMap(peels -> peels).toList();
    }

    private static Peel column(Block.Table table, int at) {
        var column = table.columns().get(at);
        var targets = IntStream.range(0, table.rows().size())
                .mapToObj(row -> cell(table, row, at))
                .toList();
        return new Peel(Messages.of("peel.column", column.title()), targets);
    }

    private static Target cell(Block.Table table, int rowAt, int at) {
        var row = table.rows().get(rowAt);
        var column = table.columns().get(at);
        var head = at == 0 ? String.valueOf(rowAt + 1) : row.cells().getFirst().plain();
        return new Target(
                row.id(),
                column.id(),
                List.of(row.id() + "/" + column.id()),
                Messages.of("peel.cell", column.title(), head));
    }

    private static Peel row(Block.Table table, Row row) {
        var at = table.rows().indexOf(row);
        var targets = IntStream.range(
                        1, Math.min(table.columns().size(), row.cells().size()))
                .mapToObj(column -> cell(table, at, column))
                .toList();
        return new Peel(Messages.of("peel.row", row.cells().getFirst().plain()), targets);
    }

    private static Peel steps(List<Step> steps) {
        var targets = new ArrayList<Target>();
        for (var at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            var lines = new ArrayList<>(List.of(step.id() + "/title", step.id() + "/text", step.id() + "/code"));
            IntStream.rangeClosed(1, step.points().size()).forEach(n -> lines.add(step.id() + "/point" + n));
            targets.add(new Target(step.id(), "step", lines, Messages.of("peel.step.nth", at + 1)));
        }
        return new Peel(Messages.of("peel.steps"), targets);
    }

    private static List<Peel> outline(List<Point> points) {
        var all = points.stream().flatMap(Peel::children).toList();
        var each = points.stream()
                .filter(point -> !point.points().isEmpty())
                .map(point -> new Peel(
                        Messages.of("peel.below", point.text().plain()),
                        children(point).toList()));
        return all.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(new Peel(Messages.of("peel.below.all"), all)), each)
                        .toList();
    }

    private static Stream<Target> children(Point parent) {
        return IntStream.range(0, parent.points().size()).mapToObj(at -> {
            var child = parent.points().get(at);
            return new Target(
                    child.id(),
                    NO_FACE,
                    lines(child).toList(),
                    Messages.of("peel.child", at + 1, parent.text().plain()));
        });
    }

    private static Stream<String> lines(Point point) {
        return Stream.concat(Stream.of(point.id()), point.points().stream().flatMap(Peel::lines));
    }

    private static List<Peel> pairs(List<Pair> pairs) {
        var definitions = pairs.stream()
                .map(pair -> new Target(
                        pair.id(),
                        "example",
                        List.of(pair.id() + "/definition", pair.id() + "/example"),
                        Messages.of("peel.meaning.of", pair.term())))
                .toList();
        var concepts = IntStream.range(0, pairs.size())
                .mapToObj(at -> new Target(
                        pairs.get(at).id(),
                        "concept",
                        List.of(pairs.get(at).id() + "/term"),
                        Messages.of("peel.term.nth", at + 1)))
                .toList();
        return List.of(
                new Peel(Messages.of("peel.definitions"), definitions), new Peel(Messages.of("peel.terms"), concepts));
    }

    private static Peel boxes(List<Node> nodes) {
        var targets = IntStream.range(0, nodes.size())
                .mapToObj(at -> {
                    var id = nodes.get(at).id();
                    return new Target(id, id, List.of(), Messages.of("peel.box.nth", at + 1));
                })
                .toList();
        return new Peel(Messages.of("peel.boxes"), targets);
    }
}
