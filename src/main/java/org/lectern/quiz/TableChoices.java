package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Text;

/// The choices that a table holds: its own rows, or columns, compete.
final class TableChoices {
    /// How the first column is called where the rows are features, and the columns are what has them.
    private static final Set<String> FEATURES = Set.of(
            "", "aspect", "attribute", "characteristic", "criteria", "criterion", "dimension", "feature", "property");

    private final Source source;
    private final Facts facts;
    private final boolean comparesColumns;
    private final Giveaways titles;
    /// The rows with a fact in each column, as they may be offered.
    private final List<List<Rivals.Candidate>> rivals = new ArrayList<>();
    /// The row of each column in which all others have something else in common; empty for most.
    private final List<Optional<Row>> odd = new ArrayList<>();

    TableChoices(Source source, Block.Table table, Facts facts) {
        this.source = source;
        this.facts = facts;
        comparesColumns = FEATURES.contains(facts.title(0).strip().toLowerCase(Locale.ROOT));
        titles = new Giveaways(facts.columns().map(facts::title).toList());
        for (var column = 0; column < table.columns().size(); column++) {
            var at = column;
            var rows = facts.rows(column).toList();
            rivals.add(rows.stream().map(row -> candidate(row, at)).toList());
            odd.add(column == 0 ? Optional.empty() : odd(rows, at));
        }
    }

    private Rivals.Candidate candidate(Row row, int column) {
        return Rivals.Candidate.of(row.id(), facts.heading(row), facts.sense(row, column));
    }

    private Optional<Row> odd(List<Row> rows, int column) {
        if (rows.size() <= Rivals.FEWEST) {
            return Optional.empty();
        }
        var first = facts.sense(rows.getFirst(), column);
        var others = rows.stream()
                .filter(row -> !facts.sense(row, column).plain().equalsIgnoreCase(first.plain()))
                .toList();
        var isFirst = others.size() == rows.size() - 1
                && others.stream()
                                .map(row -> facts.sense(row, column).plain().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1;
        return isFirst
                ? Optional.of(rows.getFirst())
                : Optional.of(others).filter(all -> all.size() == 1).map(List::getFirst);
    }

    /// The choices that ask for a row.
    Stream<Card> of(Row row) {
        var choices = facts.columns()
                .filter(column -> facts.isFact(row, column))
                .flatMap(column -> (comparesColumns ? columnOf(row, column) : rowOf(row, column)).stream());
        return Stream.concat(choices, facts.columns().flatMap(column -> odd(row, column).stream()));
    }

    /// Which row has this cell.
    private Optional<Card> rowOf(Row row, int column) {
        return Rivals.choice(candidate(row, column), rivals.get(column))
                .map(question ->
                        choice(row, column, Phrase.headed(facts.title(column), facts.masked(row, column)), question));
    }

    /// Which column has this cell.
    private Optional<Card> columnOf(Row row, int column) {
        var candidates = facts.columns()
                .filter(other -> facts.isFact(row, other))
                .map(other -> candidate(other, row))
                .toList();
        var shown = titles.hidden(facts.cell(row, column), facts.title(column));
        return Rivals.choice(candidate(column, row), candidates)
                .map(question ->
                        choice(row, column, Phrase.headed(facts.heading(row).plain(), shown), question));
    }

    private Rivals.Candidate candidate(int column, Row row) {
        return Rivals.Candidate.of(facts.columnId(column), Text.of(facts.title(column)), facts.sense(row, column));
    }

    private Card choice(Row row, int column, Text head, Question question) {
        return source.made(row.id(), "which#" + facts.columnId(column), CardKind.COMPARISON, Cue.of(head), question);
    }

    /// The one row that has something else in a column in which all others have the same.
    private Optional<Card> odd(Row row, int column) {
        return odd.get(column)
                .filter(found -> found == row)
                .flatMap(_ -> Rivals.choice(candidate(row, column), rivals.get(column)))
                .map(question -> source.made(
                        row.id(),
                        "odd#" + facts.columnId(column),
                        CardKind.ODD_ONE_OUT,
                        Cue.of(facts.title(column)),
                        question));
    }
}
