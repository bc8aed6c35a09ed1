package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Follows every reference of a course and finds those that lead nowhere, and ids that two units claim.
///
/// A reference names a block or item of its own unit, or an item of any unit. While a unit
/// is so broken that its ids are unknown, a reference that leads nowhere is only a warning: it may lead there.
final class References {
    private static final int MOST_HINTS = 50;

    private final Draft<Course> course;
    private final List<Draft<Unit>> units;
    private final Set<String> items = new HashSet<>();
    private final Set<String> sources;
    private final boolean allRead;
    private int dangling;

    /// @param units in reading order
    References(Draft<Course> course, List<Draft<Unit>> units) {
        this.course = course;
        this.units = List.copyOf(units);
        this.sources = course.value()
                .map(known -> Set.copyOf(known.sources().keySet()))
                .orElse(Set.of());
        this.allRead = units.stream().allMatch(unit -> unit.tree().isPresent());
        for (var unit : units) {
            if (unit.value().isPresent()) {
                items(unit).forEach(item -> items.add(item.id()));
            } else {
                unit.tree().ifPresent(tree -> looseIds(tree, items));
            }
        }
    }

    void read() {
        duplicates();
        facts(course);
        links(course, Set.of());
        units.forEach(this::facts);
        for (var unit : units) {
            unit.value().ifPresent(_ -> links(unit, unit.origins().register().blocks()));
        }
        var goals = course.value().flatMap(Course::exam).stream()
                .flatMap(exam -> exam.domains().stream())
                .flatMap(domain -> domain.tasks().stream())
                .flatMap(task -> task.objectives().stream())
                .map(Exam.Goal::id)
                .collect(Collectors.toSet());
        units.forEach(unit -> covers(unit, goals));
    }

    private void duplicates() {
        var first = new HashMap<String, String>();
        for (var unit : units) {
            var own = new HashSet<String>();
            var name = unit.file().getFileName().toString();
            for (var item : items(unit)) {
                var earlier = own.add(item.id()) ? first.putIfAbsent(item.id(), name) : null;
                if (earlier != null) {
                    unit.remarks()
                            .remark(
                                    Rule.ID_TAKEN,
                                    unit.origins().spot(item.part(), "id"),
                                    "the id " + quoted(item.id()) + " is already taken in " + earlier
                                            + "; items need ids that no other unit of the course uses");
                }
            }
        }
    }

    private void facts(Draft<?> draft) {
        for (var source : draft.origins().register().sources()) {
            if (!sources.contains(source.id())) {
                var hint = didYouMean(source.id(), sources);
                draft.remarks()
                        .remark(
                                Rule.REFERENCE,
                                source.at(),
                                "the course has no source " + quoted(source.id())
                                        + (hint.isEmpty() ? "; add it to 'sources' in course.json" : hint));
            }
        }
    }

    /// @param blocks ids that a reference in this file may name, besides those of all items
    private void links(Draft<?> draft, Set<String> blocks) {
        draft.origins().register().targets().forEach(link -> follow(draft, link.id(), link.at(), blocks));
    }

    private void follow(Draft<?> draft, String target, Spot at, Set<String> blocks) {
        if (items.contains(target) || blocks.contains(target)) {
            return;
        }
        var hint = hint(target, blocks);
        var advice = hint.isEmpty() ? "; name a block of this unit, or an item of any" : hint;
        if (allRead) {
            draft.remarks().remark(Rule.REFERENCE, at, "nothing is called " + quoted(target) + advice);
        } else {
            draft.remarks()
                    .remark(
                            Rule.REFERENCE,
                            Problem.Severity.WARNING,
                            at,
                            "nothing that could be read is called " + quoted(target) + advice);
        }
    }

    /// A guess at what was meant. A file in which nearly everything leads nowhere gets no more than a few: each
    /// compares
    /// with all ids of the course.
    private String hint(String target, Set<String> blocks) {
        if (++dangling > MOST_HINTS) {
            return "";
        }
        var known = new HashSet<>(items);
        known.addAll(blocks);
        return didYouMean(target, known);
    }

    private static void covers(Draft<Unit> draft, Set<String> goals) {
        for (var objective : draft.origins().register().covers()) {
            if (!goals.contains(objective.id())) {
                draft.remarks()
                        .remark(
                                Rule.REFERENCE,
                                objective.at(),
                                "the course's exam has no objective " + quoted(objective.id())
                                        + didYouMean(objective.id(), goals));
            }
        }
    }

    /// The items of a unit that fits the format.
    private static List<Item> items(Draft<Unit> draft) {
        return draft.value().isPresent() ? draft.origins().register().items() : List.of();
    }

    /// Collects whatever is called `id` in a unit that does not fit the format, so that what refers to it is not
    /// blamed.
    private static void looseIds(Json json, Set<String> ids) {
        switch (json) {
            case Json.Members members ->
                members.members().forEach(member -> {
                    if (member.name().equals("id") && member.value() instanceof Json.Words id) {
                        ids.add(id.words());
                    }
                    looseIds(member.value(), ids);
                });
            case Json.Items list -> list.items().forEach(item -> looseIds(item, ids));
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> {}
        }
    }
}
