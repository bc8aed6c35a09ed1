package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Follows every reference of a course and finds those that lead nowhere, and ids that two units claim.
///
/// A reference names a block or item of its own unit, or an item of any unit. While a unit
/// is so broken that its ids are unknown, a reference that leads nowhere is only a warning: it may lead there.
final class References {
    private final Draft<Course> course;
    private final List<Draft<Unit>> units;
    private final Set<String> items = new HashSet<>();
    private final boolean allRead;

    /// @param units in reading order
    References(Draft<Course> course, List<Draft<Unit>> units) {
        this.course = course;
        this.units = List.copyOf(units);
        this.allRead = units.stream().allMatch(unit -> unit.tree().isPresent());
        for (var unit : units) {
            if (unit.value().isPresent()) {
                unit.value().stream().flatMap(References::items).map(Item::id).forEach(items::add);
            } else {
                unit.tree().ifPresent(tree -> looseIds(tree, items));
            }
        }
    }

    void read() {
        duplicates();
        facts(course);
        links(course, items);
        units.forEach(this::facts);
        for (var unit : units) {
            unit.value().ifPresent(value -> links(unit, reach(value)));
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
            unit.value().stream()
                    .flatMap(References::items)
                    .filter(item -> own.add(item.id()))
                    .forEach(item -> {
                        var earlier = first.putIfAbsent(
                                item.id(), unit.file().getFileName().toString());
                        if (earlier != null) {
                            unit.remarks()
                                    .error(
                                            unit.origins().spot(item.part(), "id"),
                                            "the id " + quoted(item.id()) + " is already taken in " + earlier
                                                    + "; items need ids that no other unit of the course uses");
                        }
                    });
        }
    }

    private void facts(Draft<?> draft) {
        var known = course.value().map(Course::sources).map(Map::keySet).orElse(Set.of());
        draft.origins().all(Provenance.class).forEach(fact -> sources(draft, fact, fact.source(), known));
        draft.origins().all(Lifecycle.class).forEach(fact -> sources(draft, fact, fact.source(), known));
    }

    private static void sources(Draft<?> draft, Object fact, List<String> keys, Set<String> known) {
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (!known.contains(key)) {
                var hint = didYouMean(key, known);
                draft.remarks()
                        .error(
                                draft.origins().spot(fact, "source", i),
                                "the course has no source " + quoted(key)
                                        + (hint.isEmpty() ? "; add it to 'sources' in course.json" : hint));
            }
        }
    }

    private void links(Draft<?> draft, Set<String> known) {
        var origins = draft.origins();
        for (var text : origins.all(Text.class)) {
            targets(text.spans()).forEach(target -> follow(draft, target, origins.spot(text), known));
        }
        link(draft, Node.class, Node::link, known);
        link(draft, Participant.class, Participant::link, known);
        link(draft, Shape.Box.class, Shape.Box::link, known);
        for (var question : origins.all(Question.class)) {
            for (var i = 0; i < question.supports().size(); i++) {
                follow(draft, question.supports().get(i), origins.spot(question, "supports", i), known);
            }
        }
    }

    private <P> void link(Draft<?> draft, Class<P> parts, Function<P, Optional<String>> link, Set<String> known) {
        for (var part : draft.origins().all(parts)) {
            link.apply(part)
                    .ifPresent(target -> follow(draft, target, draft.origins().spot(part, "link"), known));
        }
    }

    /// The ids that a reference in this unit may name.
    private Set<String> reach(Unit unit) {
        var reach = new HashSet<>(items);
        unit.blocks().forEach(block -> reach.add(block.id()));
        return reach;
    }

    private void follow(Draft<?> draft, String target, Spot at, Set<String> known) {
        if (known.contains(target)) {
            return;
        }
        var hint = didYouMean(target, known);
        var advice = hint.isEmpty() ? "; name a block of this unit, or an item of any" : hint;
        if (allRead) {
            draft.remarks().error(at, "nothing is called " + quoted(target) + advice);
        } else {
            draft.remarks().warning(at, "nothing that could be read is called " + quoted(target) + advice);
        }
    }

    private static void covers(Draft<Unit> draft, Set<String> goals) {
        for (var objective : draft.origins().all(Objective.class)) {
            covers(draft, objective, objective.covers(), goals);
        }
        for (var question : draft.origins().all(Question.class)) {
            covers(draft, question, question.covers(), goals);
        }
    }

    private static void covers(Draft<Unit> draft, Object part, List<String> covers, Set<String> goals) {
        for (var i = 0; i < covers.size(); i++) {
            if (!goals.contains(covers.get(i))) {
                draft.remarks()
                        .error(
                                draft.origins().spot(part, "covers", i),
                                "the course's exam has no objective " + quoted(covers.get(i))
                                        + didYouMean(covers.get(i), goals));
            }
        }
    }

    private static Stream<Item> items(Unit unit) {
        return unit.blocks().stream().flatMap(Item::of);
    }

    private static Stream<String> targets(List<Span> spans) {
        return spans.stream().flatMap(span -> switch (span) {
            case Span.Link link -> Stream.of(link.target());
            case Span.Strong strong -> targets(strong.spans());
            case Span.Emphasis emphasis -> targets(emphasis.spans());
            case Span.Plain _, Span.Code _, Span.Formula _ -> Stream.of();
        });
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
