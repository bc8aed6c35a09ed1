package org.lectern.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.content.Block;
import org.lectern.content.Column;
import org.lectern.content.MuddyPoint;
import org.lectern.content.Objective;
import org.lectern.content.Pair;
import org.lectern.content.Point;
import org.lectern.content.Provenance;
import org.lectern.content.Row;
import org.lectern.content.Step;
import org.lectern.content.Term;
import org.lectern.content.Unit;

/// Gives the parts of a unit their ids: those of the former unit where they are the same, else new ones. What the guide
/// does not speak of is carried over from the former unit.
final class Renewal {
    private final Reunion reunion;
    private final Set<String> used;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> carried = new ArrayList<>();
    private final QuestionRenewal questions;

    /// @param taken ids that may not be given again
    Renewal(Reunion reunion, Set<String> taken) {
        this.reunion = reunion;
        this.used = new HashSet<>(taken);
        this.questions = new QuestionRenewal(this, reunion);
    }

    /// Ids of the parts for which something was carried over.
    List<String> carried() {
        return List.copyOf(carried);
    }

    Unit unit(Unit unit, Optional<Unit> old) {
        var speaks = !Words.line(unit.introduction()).equals(unit.title());
        var introduction =
                speaks ? unit.introduction() : old.map(Unit::introduction).orElse(unit.introduction());
        var blocks = unit.blocks().stream().map(this::block).toList();
        return new Unit(unit.id(), unit.title(), introduction, old.flatMap(Unit::verifiedOn), blocks);
    }

    String id(Record record, String made) {
        var id = reunion.id(record).orElseGet(() -> free(made));
        used.add(id);
        return id;
    }

    /// The id, or the id with the first number that is free. Numbers are tried once only.
    private String free(String made) {
        var id = made;
        while (used.contains(id)) {
            id = made + "-" + numbers.merge(made, 2, (last, _) -> last + 1);
        }
        return id;
    }

    <T extends Record> Optional<T> before(T record, Class<T> type) {
        return reunion.before(record).filter(type::isInstance).map(type::cast);
    }

    /// What the guide says, or else what the former unit said.
    <T> List<T> or(List<T> now, Optional<List<T>> before, String id) {
        if (now.isEmpty() && before.filter(it -> !it.isEmpty()).isPresent()) {
            carried.add(id);
            return before.get();
        }
        return now;
    }

    <T> Optional<T> or(Optional<T> now, Optional<Optional<T>> before, String id) {
        var there = before.flatMap(it -> it);
        if (now.isEmpty() && there.isPresent()) {
            carried.add(id);
            return there;
        }
        return now;
    }

    /// A part that stays as it was.
    <T> T kept(T before, String id) {
        carried.add(id);
        return before;
    }

    Provenance or(Optional<Provenance> before, String id) {
        before.filter(it -> !it.equals(Provenance.NONE)).ifPresent(_ -> carried.add(id));
        return before.orElse(Provenance.NONE);
    }

    private Block block(Block block) {
        var id = id((Record) block, block.id());
        return switch (block) {
            case Block.Prose it ->
                new Block.Prose(
                        id,
                        it.title(),
                        it.paragraphs(),
                        or(before(it, Block.Prose.class).map(Block.Prose::provenance), id));
            case Block.Objectives it ->
                new Block.Objectives(
                        id, it.title(), it.items().stream().map(this::objective).toList());
            case Block.Glossary it ->
                new Block.Glossary(
                        id, it.title(), it.terms().stream().map(this::term).toList());
            case Block.BigIdea it -> new Block.BigIdea(id, it.title(), it.paragraphs());
            case Block.Table it -> table(it, id);
            case Block.Outline it ->
                new Block.Outline(
                        id,
                        it.title(),
                        it.points().stream().map(this::point).toList(),
                        or(it.order(), before(it, Block.Outline.class).map(Block.Outline::order), id));
            case Block.Diagram it -> Drawings.renewed(it, before(it, Block.Diagram.class), id);
            case Block.Sequence it -> Drawings.renewed(it, before(it, Block.Sequence.class), id);
            case Block.Picture it -> Drawings.renewed(it, before(it, Block.Picture.class), id);
            case Block.Code it -> {
                var old = before(it, Block.Code.class);
                yield new Block.Code(
                        id,
                        it.title(),
                        or(it.caption(), old.map(Block.Code::caption), id),
                        it.listing(),
                        or(old.map(Block.Code::provenance), id));
            }
            case Block.DefinitionExamples it ->
                new Block.DefinitionExamples(
                        id, it.title(), it.pairs().stream().map(this::pair).toList());
            case Block.WorkedExample it -> worked(it, id);
            case Block.Checkpoint it ->
                new Block.Checkpoint(
                        id,
                        it.title(),
                        it.questions().stream().map(questions::question).toList());
            case Block.CaseStudy it ->
                new Block.CaseStudy(
                        id,
                        it.title(),
                        it.scenario(),
                        it.questions().stream().map(questions::question).toList());
            case Block.MuddyPoints it ->
                new Block.MuddyPoints(
                        id, it.title(), it.points().stream().map(this::muddy).toList());
            case Block.Callout it ->
                new Block.Callout(
                        id,
                        it.title(),
                        it.tone(),
                        it.paragraphs(),
                        or(before(it, Block.Callout.class).map(Block.Callout::provenance), id));
            case Block.Formula it -> {
                var old = before(it, Block.Formula.class);
                yield new Block.Formula(
                        id,
                        it.title(),
                        it.formula(),
                        it.notation(),
                        or(it.where(), old.map(Block.Formula::where), id),
                        or(old.map(Block.Formula::provenance), id));
            }
        };
    }

    private Block table(Block.Table table, String id) {
        var old = before(table, Block.Table.class);
        var known = new HashMap<String, String>();
        old.ifPresent(it -> it.columns().forEach(column -> known.putIfAbsent(column.title(), column.id())));
        var used = new HashSet<>(known.values());
        var columns = new ArrayList<Column>();
        for (var column : table.columns()) {
            var former = Optional.ofNullable(known.remove(column.title()));
            var columnId = former.orElseGet(() -> Slug.unique(column.id(), used::contains));
            used.add(columnId);
            columns.add(new Column(columnId, column.title()));
        }
        var rows = table.rows().stream().map(this::row).toList();
        return new Block.Table(
                id, table.title(), or(table.caption(), old.map(Block.Table::caption), id), columns, rows);
    }

    private Block worked(Block.WorkedExample it, String id) {
        var old = before(it, Block.WorkedExample.class);
        return new Block.WorkedExample(
                id,
                it.title(),
                or(it.scenario(), old.map(Block.WorkedExample::scenario), id),
                it.problem(),
                or(it.code(), old.map(Block.WorkedExample::code), id),
                it.steps().stream().map(this::step).toList(),
                or(it.result(), old.map(Block.WorkedExample::result), id),
                or(it.notes(), old.map(Block.WorkedExample::notes), id));
    }

    private Objective objective(Objective it) {
        var id = id(it, it.id());
        return new Objective(
                id, it.text(), or(it.covers(), before(it, Objective.class).map(Objective::covers), id));
    }

    private Term term(Term it) {
        var id = id(it, it.id());
        var old = before(it, Term.class);
        return new Term(
                id,
                it.term(),
                it.meaning(),
                or(it.aliases(), old.map(Term::aliases), id),
                or(old.map(Term::provenance), id));
    }

    private Row row(Row it) {
        var id = id(it, it.id());
        return new Row(id, it.cells(), or(before(it, Row.class).map(Row::provenance), id));
    }

    private Point point(Point it) {
        var id = id(it, it.id());
        var below = it.points().stream().map(this::point).toList();
        var old = before(it, Point.class);
        return new Point(
                id, it.text(), below, or(it.order(), old.map(Point::order), id), or(old.map(Point::provenance), id));
    }

    private Pair pair(Pair it) {
        var id = id(it, it.id());
        var provenance = or(before(it, Pair.class).map(Pair::provenance), id);
        return new Pair(id, it.term(), it.definition(), it.example(), provenance);
    }

    private MuddyPoint muddy(MuddyPoint it) {
        var id = id(it, it.id());
        var old = before(it, MuddyPoint.class);
        var claims = or(it.claims(), old.map(MuddyPoint::claims), id);
        return new MuddyPoint(id, it.title(), it.text(), claims, or(old.map(MuddyPoint::provenance), id));
    }

    private Step step(Step it) {
        var id = id(it, it.id());
        var old = before(it, Step.class);
        return new Step(
                id,
                it.title(),
                it.text(),
                or(it.points(), old.map(Step::points), id),
                or(it.code(), old.map(Step::code), id),
                or(old.map(Step::provenance), id));
    }
}
