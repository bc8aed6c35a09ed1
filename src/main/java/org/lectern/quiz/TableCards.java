package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Text;

/// The cards that a table holds.
final class TableCards {
    /// What is matched must be seen at one glance.
    private static final int LONGEST_MATCH = 120;

    private static final int FEWEST_MATCHES = 3;
    private static final int MOST_MATCHES = 7;

    private final Source source;
    private final Block.Table table;
    private final Facts facts;
    private final TableChoices choices;

    TableCards(Source source, Block.Table table) {
        this.source = source;
        this.table = table;
        this.facts = new Facts(table);
        this.choices = new TableChoices(source, table, facts);
    }

    List<Card> cards() {
        return Stream.concat(
                        table.rows().stream().flatMap(this::ofRow),
                        facts.columns().flatMap(this::matched))
                .toList();
    }

    private Stream<Card> ofRow(Row row) {
        var cells = facts.columns()
                .filter(column -> facts.isFact(row, column))
                .<Card>map(column -> new Card.TableCell(
                        source.id(row.id(), facts.columnId(column)), source.spot(), table, row, column));
        return Stream.of(cells, named(row).stream(), choices.of(row)).flatMap(Function.identity());
    }

    /// The row that fits these cells.
    private Optional<Card> named(Row row) {
        var cells = facts.columns()
                .filter(column -> facts.isFact(row, column))
                .map(column -> Phrase.headed(facts.title(column), facts.masked(row, column)))
                .toList();
        var isOne = table.rows().stream().filter(other -> other != row).noneMatch(other -> facts.fits(other, row));
        return Phrase.isFact(facts.heading(row), Facts.LONGEST) && !cells.isEmpty() && isOne
                ? Optional.of(source.made(
                        row.id(),
                        facts.columnId(0),
                        CardKind.ROW,
                        Cue.of(Text.EMPTY, cells),
                        Source.answered(facts.heading(row))))
                : Optional.empty();
    }

    /// All cells of a column with their rows.
    private Stream<Card> matched(int column) {
        var rows = facts.rows(column)
                .filter(row -> Phrase.isFact(facts.heading(row), LONGEST_MATCH)
                        && Phrase.isFact(facts.cell(row, column), LONGEST_MATCH))
                .toList();
        var isFit = rows.size() >= FEWEST_MATCHES
                && rows.size() <= MOST_MATCHES
                && Sense.differ(
                        rows.stream().map(row -> facts.masked(row, column)).toList())
                && Sense.differ(rows.stream().map(facts::heading).toList());
        if (!isFit) {
            return Stream.of();
        }
        var prompts = new ArrayList<Prompt>();
        var matches = new ArrayList<Option>();
        for (var row : rows) {
            prompts.add(new Prompt(row.id(), facts.heading(row), row.id(), Optional.empty()));
            matches.add(new Option(row.id(), facts.masked(row, column), Optional.empty()));
        }
        var question = new Question.Matching("made", Text.EMPTY, prompts, matches, Optional.empty(), Backing.NONE);
        return Stream.of(source.made(
                source.whole(), facts.columnId(column), CardKind.COLUMN, Cue.of(facts.title(column)), question));
    }
}
