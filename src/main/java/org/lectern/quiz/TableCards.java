package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Gist;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Row;
import org.lectern.content.Text;

/// The cards that a table holds.
final class TableCards {
    /// Cells longer than this, in characters, are prose to be read, not facts to be recalled.
    private static final int LONGEST_CELL = 200;

    /// What is matched must be seen at one glance.
    private static final int LONGEST_MATCH = 120;

    private static final int FEWEST_MATCHES = 3;
    private static final int MOST_MATCHES = 7;

    /// How the first column is called where the rows are features, and the columns are what has them.
    private static final Set<String> FEATURES = Set.of(
            "", "aspect", "attribute", "characteristic", "criteria", "criterion", "dimension", "feature", "property");

    private final Source source;
    private final Block.Table table;

    TableCards(Source source, Block.Table table) {
        this.source = source;
        this.table = table;
    }

    List<Card> cards() {
        return Stream.concat(
                        table.rows().stream().flatMap(this::ofRow), columns().flatMap(this::matched))
                .toList();
    }

    private Stream<Card> ofRow(Row row) {
        var cells = columns()
                .filter(column -> isFact(row, column))
                .<Card>map(column ->
                        new Card.TableCell(source.id(row.id(), columnId(column)), source.spot(), table, row, column));
        var choices = columns()
                .filter(column -> isFact(row, column))
                .flatMap(column -> (compares() ? columnOf(row, column) : rowOf(row, column)).stream());
        var odd = columns().flatMap(column -> odd(row, column));
        return Stream.of(cells, named(row).stream(), choices, odd).flatMap(Function.identity());
    }

    /// The row that fits these cells.
    private Optional<Card> named(Row row) {
        var cells = cells(row);
        var isOne = table.rows().stream().filter(other -> other != row).noneMatch(other -> fits(other, row));
        return Phrase.isFact(heading(row), LONGEST_CELL) && !cells.isEmpty() && isOne
                ? Optional.of(source.made(
                        row.id(), columnId(0), CardKind.ROW, Cue.of(Text.EMPTY, cells), Source.answered(heading(row))))
                : Optional.empty();
    }

    /// Whether one row has all that another has.
    private boolean fits(Row other, Row row) {
        return columns()
                .filter(column -> isFact(row, column))
                .allMatch(column -> isFact(other, column) && Rivals.alike(cell(other, column), cell(row, column)));
    }

    private List<Text> cells(Row row) {
        return columns()
                .filter(column -> isFact(row, column))
                .map(column -> Phrase.headed(title(column), masked(row, column)))
                .toList();
    }

    /// Which row has this cell.
    private Optional<Card> rowOf(Row row, int column) {
        var candidates = table.rows().stream()
                .filter(other -> isFact(other, column))
                .map(other -> new Rivals.Candidate(other.id(), heading(other), cell(other, column)))
                .toList();
        var key = new Rivals.Candidate(row.id(), heading(row), cell(row, column));
        return Rivals.choice(key, candidates)
                .map(question -> choice(row, column, Phrase.headed(title(column), masked(row, column)), question));
    }

    /// Which column has this cell.
    private Optional<Card> columnOf(Row row, int column) {
        var candidates = columns()
                .filter(other -> isFact(row, other))
                .map(other -> new Rivals.Candidate(columnId(other), Text.of(title(other)), cell(row, other)))
                .toList();
        var key = new Rivals.Candidate(columnId(column), Text.of(title(column)), cell(row, column));
        var titles = columns().map(this::title).toList();
        var shown = Mask.giveaways(cell(row, column), title(column), titles);
        return Rivals.choice(key, candidates)
                .map(question -> choice(row, column, Phrase.headed(heading(row).plain(), shown), question));
    }

    private Card choice(Row row, int column, Text head, Question question) {
        return source.made(row.id(), "which#" + columnId(column), CardKind.COMPARISON, Cue.of(head), question);
    }

    /// The one row that has something else in a column in which all others have the same.
    private Stream<Card> odd(Row row, int column) {
        var known = table.rows().stream().filter(other -> isFact(other, column)).toList();
        var groups = known.stream().collect(Collectors.groupingBy(other -> Gist.of(cell(other, column))));
        var isOdd = groups.size() == 2
                && known.size() > Rivals.FEWEST
                && List.of(row).equals(groups.get(Gist.of(cell(row, column))));
        var candidates = known.stream()
                .map(other -> new Rivals.Candidate(other.id(), heading(other), cell(other, column)))
                .toList();
        return isOdd
                ? Rivals.choice(new Rivals.Candidate(row.id(), heading(row), cell(row, column)), candidates)
                        .map(question -> source.made(
                                row.id(),
                                "odd#" + columnId(column),
                                CardKind.ODD_ONE_OUT,
                                Cue.of(title(column)),
                                question))
                        .stream()
                : Stream.of();
    }

    /// All cells of a column with their rows.
    private Stream<Card> matched(int column) {
        var rows = table.rows().stream()
                .filter(row -> isFact(row, column)
                        && Phrase.isFact(heading(row), LONGEST_MATCH)
                        && Phrase.isFact(cell(row, column), LONGEST_MATCH))
                .toList();
        var isFit = rows.size() >= FEWEST_MATCHES
                && rows.size() <= MOST_MATCHES
                && Rivals.differ(rows.stream().map(row -> masked(row, column)).toList())
                && Rivals.differ(rows.stream().map(this::heading).toList());
        if (!isFit) {
            return Stream.of();
        }
        var prompts = new ArrayList<Prompt>();
        var matches = new ArrayList<Option>();
        for (var row : rows) {
            prompts.add(new Prompt(row.id(), heading(row), row.id(), Optional.empty()));
            matches.add(new Option(row.id(), masked(row, column), Optional.empty()));
        }
        var question = new Question.Matching("made", Text.EMPTY, prompts, matches, Optional.empty(), Backing.NONE);
        return Stream.of(
                source.made(source.whole(), columnId(column), CardKind.COLUMN, Cue.of(title(column)), question));
    }

    private boolean compares() {
        return FEATURES.contains(title(0).strip().toLowerCase(Locale.ROOT));
    }

    /// A cell without the words that only its own row is called by.
    private Text masked(Row row, int column) {
        var headings =
                table.rows().stream().map(other -> heading(other).plain()).toList();
        return Mask.giveaways(cell(row, column), heading(row).plain(), headings);
    }

    private Stream<Integer> columns() {
        return IntStream.range(1, table.columns().size()).boxed();
    }

    private boolean isFact(Row row, int column) {
        return column < row.cells().size() && Phrase.isFact(cell(row, column), LONGEST_CELL);
    }

    private Text heading(Row row) {
        return cell(row, 0);
    }

    private static Text cell(Row row, int column) {
        return row.cells().get(column);
    }

    private String columnId(int column) {
        return table.columns().get(column).id();
    }

    private String title(int column) {
        return table.columns().get(column).title();
    }
}
