package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.content.Transcript.Form;
import org.lectern.content.Transcript.Line;
import org.lectern.content.Transcript.Shown;

/// Writes down the words of one block, in the order in which they are drawn.
final class Transcriber {
    private static final String DASH = "\u2013";
    private static final Form PARAGRAPH = new Form.Paragraph();

    private final List<Line> lines = new ArrayList<>();

    List<Line> lines(Block block) {
        add("title", block.title(), new Form.Heading(2));
        switch (block) {
            case Block.Prose prose -> paragraphs(prose.paragraphs(), prose.provenance());
            case Block.Objectives objectives ->
                objectives.items().forEach(item -> add(item.id(), item.text(), new Form.Item(DASH, 0)));
            case Block.Glossary glossary -> glossary.terms().forEach(this::term);
            case Block.BigIdea idea -> paragraphs(idea.paragraphs(), Provenance.NONE);
            case Block.Table table -> table(table);
            case Block.Outline outline -> points(outline.points(), 0);
            case Block.Diagram diagram -> diagram.caption().ifPresent(this::caption);
            case Block.Sequence sequence -> sequence.caption().ifPresent(this::caption);
            case Block.Picture picture -> picture.caption().ifPresent(this::caption);
            case Block.Code code -> code(code);
            case Block.DefinitionExamples pairs -> pairs.pairs().forEach(this::pair);
            case Block.WorkedExample example -> example(example);
            case Block.Checkpoint checkpoint -> questions(checkpoint.questions());
            case Block.CaseStudy study -> {
                paragraphs(study.scenario(), Provenance.NONE);
                questions(study.questions());
            }
            case Block.MuddyPoints muddy -> muddy.points().forEach(this::muddy);
            case Block.Callout callout -> paragraphs(callout.paragraphs(), callout.provenance());
            case Block.Formula formula -> formula(formula);
        }
        return lines;
    }

    private void add(String key, Text text, Form form) {
        lines.add(new Line(key, text, form, Shown.ALWAYS));
    }

    private void add(String key, String words, Form form) {
        add(key, Text.of(words), form);
    }

    private void paragraphs(List<Text> paragraphs, Provenance provenance) {
        for (var i = 0; i < paragraphs.size(); i++) {
            add("p" + (i + 1), paragraphs.get(i), PARAGRAPH);
        }
        fate("", provenance);
    }

    /// What became of the thing a fact is about is told beneath it.
    private void fate(String item, Provenance provenance) {
        provenance
                .lifecycle()
                .filter(lifecycle -> !lifecycle.note().spans().isEmpty())
                .ifPresent(lifecycle -> add(item + "/fate", lifecycle.note(), PARAGRAPH));
    }

    private void caption(Text caption) {
        add("caption", caption, PARAGRAPH);
    }

    private void term(Term term) {
        add(term.id() + "/term", term.term(), new Form.Heading(3));
        if (!term.aliases().isEmpty()) {
            add(term.id() + "/aliases", String.join(", ", term.aliases()), PARAGRAPH);
        }
        add(term.id() + "/meaning", term.meaning(), PARAGRAPH);
        fate(term.id(), term.provenance());
    }

    private void table(Block.Table table) {
        table.caption().ifPresent(this::caption);
        for (var column = 0; column < table.columns().size(); column++) {
            var title = table.columns().get(column);
            add("columns/" + title.id(), title.title(), new Form.Cell(0, column));
        }
        for (var row = 0; row < table.rows().size(); row++) {
            cells(table, table.rows().get(row), row + 1);
        }
    }

    private void cells(Block.Table table, Row row, int number) {
        for (var column = 0; column < row.cells().size(); column++) {
            var name = column < table.columns().size()
                    ? table.columns().get(column).id()
                    : String.valueOf(column + 1);
            add(row.id() + "/" + name, row.cells().get(column), new Form.Cell(number, column));
            if (column == 0) {
                row.provenance()
                        .lifecycle()
                        .filter(lifecycle -> !lifecycle.note().spans().isEmpty())
                        .ifPresent(lifecycle -> add(row.id() + "/fate", lifecycle.note(), new Form.Cell(number, 0)));
            }
        }
    }

    private void points(List<Point> points, int level) {
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            add(point.id(), point.text(), new Form.Item(Numerals.numeral(level, i), level));
            fate(point.id(), point.provenance());
            points(point.points(), level + 1);
        }
    }

    private void listing(String key, Listing listing) {
        add(key, listing.lines(), new Form.Code(listing.language().orElse("")));
    }

    private void code(Block.Code code) {
        listing("code", code.listing());
        code.caption().ifPresent(caption -> {
            caption(caption);
            fate("", code.provenance());
        });
    }

    private void pair(Pair pair) {
        add(pair.id() + "/term", pair.term(), new Form.Heading(3));
        add(pair.id() + "/definition", pair.definition(), PARAGRAPH);
        fate(pair.id(), pair.provenance());
        add(pair.id() + "/example", pair.example(), PARAGRAPH);
    }

    private void example(Block.WorkedExample example) {
        example.scenario().ifPresent(scenario -> add("scenario", scenario, PARAGRAPH));
        add("problem", example.problem(), PARAGRAPH);
        example.code().ifPresent(code -> listing("code", code));
        for (var i = 0; i < example.steps().size(); i++) {
            step(example.steps().get(i), i + 1);
        }
        example.result().ifPresent(result -> add("result", result, PARAGRAPH));
        for (var i = 0; i < example.notes().size(); i++) {
            add("note" + (i + 1), example.notes().get(i), PARAGRAPH);
        }
    }

    private void step(Step step, int number) {
        add(step.id() + "/title", step.title(), new Form.Item(number + ".", 0));
        add(step.id() + "/text", step.text(), PARAGRAPH);
        fate(step.id(), step.provenance());
        for (var i = 0; i < step.points().size(); i++) {
            add(step.id() + "/point" + (i + 1), step.points().get(i), new Form.Item(DASH, 1));
        }
        step.code().ifPresent(code -> listing(step.id() + "/code", code));
    }

    private void questions(List<Question> questions) {
        for (var i = 0; i < questions.size(); i++) {
            lines.addAll(new QuestionLines().lines(questions.get(i), i + 1));
        }
    }

    private void muddy(MuddyPoint point) {
        add(point.id() + "/title", point.title(), new Form.Heading(3));
        add(point.id() + "/text", point.text(), PARAGRAPH);
        fate(point.id(), point.provenance());
        point.claims().forEach(claim -> add(point.id() + "/" + claim.id(), claim.told(), PARAGRAPH));
    }

    private void formula(Block.Formula formula) {
        var notation = Notation.of(formula);
        add("formula", notation.text(formula.formula()), PARAGRAPH);
        fate("", formula.provenance());
        for (var i = 0; i < formula.where().size(); i++) {
            var symbol = formula.where().get(i);
            add("symbol" + (i + 1), notation.text(symbol.symbol()), new Form.Item(DASH, 0));
            add("meaning" + (i + 1), symbol.meaning(), PARAGRAPH);
        }
    }
}
