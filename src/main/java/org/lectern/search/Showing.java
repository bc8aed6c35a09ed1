package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Chooses what to show of a document that was found.
final class Showing {
    private final Document document;
    private final Sought sought;
    private final List<Line> lines;

    private record Line(Document.Line line, Marking marking, List<Sought.Clause> found) {}

    Showing(Document document, Sought sought) {
        this.document = document;
        this.sought = sought;
        lines = document.lines().stream().map(this::line).toList();
    }

    private Line line(Document.Line line) {
        var marking = new Marking(line.words());
        return new Line(
                line, marking, sought.clauses().stream().filter(marking::has).toList());
    }

    Result result() {
        var hidden = new ArrayList<>(sought.clauses());
        lines.stream()
                .filter(line -> line.line().field() != Field.ANSWER)
                .forEach(line -> hidden.removeAll(line.found()));
        var answer = hidden.isEmpty() ? Optional.<Line>empty() : best(field -> field == Field.ANSWER, hidden);
        return new Result(
                document,
                new Marking(document.title()).of(sought.clauses()),
                snippet(),
                hidden.stream().map(Sought.Clause::typed).toList(),
                answer.map(line -> line.marking().of(sought.clauses())));
    }

    /// What the title holds already need not be shown again.
    private Optional<Result.Snippet> snippet() {
        var untitled = new ArrayList<>(sought.clauses());
        lines.stream()
                .filter(line -> line.line().field() == Field.TITLE)
                .forEach(line -> untitled.removeAll(line.found()));
        return best(field -> field != Field.TITLE && field != Field.ANSWER, untitled)
                .or(() -> best(
                        field -> field != Field.TITLE && field != Field.ANSWER && field != Field.ALIAS,
                        sought.clauses()))
                .or(() -> lines.stream()
                        .filter(line -> line.line().field() == Field.TEXT)
                        .findFirst())
                .map(line ->
                        new Result.Snippet(line.line().field(), line.marking().of(sought.clauses())));
    }

    /// The first of the lines that hold most of the clauses, and then most of all; empty when none holds any.
    private Optional<Line> best(Predicate<Field> field, List<Sought.Clause> clauses) {
        Comparator<Line> most = Comparator.comparing(
                line -> line.found().stream().filter(clauses::contains).count());
        return lines.stream()
                .filter(line -> field.test(line.line().field()))
                .filter(line -> line.found().stream().anyMatch(clauses::contains))
                .max(most.thenComparing(line -> line.found().size())
                        .thenComparing(lines::indexOf, Comparator.reverseOrder()));
    }
}
