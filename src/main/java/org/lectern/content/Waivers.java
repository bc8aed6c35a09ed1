package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The waivers of one file. Each counts from where its object begins to where the last thing in that object does.
final class Waivers {
    private final List<Grant> grants = new ArrayList<>();

    private Waivers() {}

    /// Those of a file that is no JSON.
    static Waivers none() {
        return new Waivers();
    }

    static Waivers in(Json file) {
        var waivers = new Waivers();
        waivers.collect(file);
        return waivers;
    }

    /// The problems that no waiver answers.
    List<Problem> open(List<Problem> problems) {
        return grants.isEmpty()
                ? problems
                : problems.stream().filter(problem -> !isWaived(problem)).toList();
    }

    /// Remarks on each waiver that answers nothing.
    void remarkOnUnused(Remarks remarks) {
        if (grants.isEmpty()) {
            return;
        }
        var used = new HashSet<Grant>();
        remarks.problems().forEach(problem -> used.addAll(answering(problem)));
        for (var grant : grants) {
            if (!used.contains(grant)) {
                remarks.remark(
                        Rule.UNUSED_WAIVER,
                        grant.at(),
                        "nothing here breaks rule " + quoted(grant.rule()) + "; take this waiver out");
            }
        }
    }

    private boolean isWaived(Problem problem) {
        return !problem.closes() && !answering(problem).isEmpty();
    }

    private List<Grant> answering(Problem problem) {
        var at = new Spot(problem.line(), problem.column());
        return grants.stream()
                .filter(grant -> grant.rule().equals(problem.rule().id()))
                .filter(grant -> grant.from().compareTo(at) <= 0 && at.compareTo(grant.to()) <= 0)
                .toList();
    }

    private void collect(Json json) {
        switch (json) {
            case Json.Members members -> {
                members.named(Waiver.FIELD).ifPresent(list -> grants(list, members));
                for (var member : members.members()) {
                    collect(member.value());
                }
            }
            case Json.Items items -> {
                for (var item : items.items()) {
                    collect(item);
                }
            }
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> {}
        }
    }

    private void grants(Json list, Json.Members owner) {
        if (list instanceof Json.Items items) {
            for (var item : items.items()) {
                if (item instanceof Json.Members waiver
                        && waiver.named("rule").orElse(item) instanceof Json.Words rule
                        && Rule.of(rule.words()).isPresent()) {
                    grants.add(new Grant(rule.words(), item.at(), owner.at(), last(owner)));
                }
            }
        }
    }

    /// Where the last value inside begins.
    private static Spot last(Json json) {
        return switch (json) {
            case Json.Members members ->
                members.members().isEmpty()
                        ? members.at()
                        : last(members.members().getLast().value());
            case Json.Items items ->
                items.items().isEmpty() ? items.at() : last(items.items().getLast());
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> json.at();
        };
    }

    /// @param at where the waiver itself stands
    private record Grant(String rule, Spot at, Spot from, Spot to) {}
}
