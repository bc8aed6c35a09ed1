package org.lectern.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lectern.schedule.Formula;

/// What a change of preferences would bring, before it is made.
///
/// Nothing is changed by looking: due days are computed from the log, so a change moves them, and taking it back moves
/// them back; no review is written.
///
/// @param before the days ahead as they are
/// @param after the days ahead after the change
/// @param moved how many cards would come back on another day
/// @param dueBefore how many are due on the first day as it is
/// @param dueAfter how many would be due on the first day
public record Preview(Outlook before, Outlook after, int moved, int dueBefore, int dueAfter) {
    /// Looks ahead twice, by the same chances.
    ///
    /// @param cards seen so far, with their due days as they are
    /// @param changed the same cards in the same order, with their due days after the change
    /// @param start today
    /// @param days how far to look, 1 or more
    public static Preview of(
            Plan before, List<Studied> cards, Plan after, List<Studied> changed, LocalDate start, int days, long seed) {
        var moved = (int) IntStream.range(0, cards.size())
                .filter(i -> Math.max(0, cards.get(i).due())
                        != Math.max(0, changed.get(i).due()))
                .count();
        return new Preview(
                Simulation.of(before, cards, start, days, seed),
                Simulation.of(after, changed, start, days, seed),
                moved,
                due(cards),
                due(changed));
    }

    private static int due(List<Studied> cards) {
        return (int) cards.stream().filter(card -> card.due() <= 0).count();
    }

    /// The cards as a plan would have placed them after their last answers, in the order of those.
    static List<Studied> replanned(Plan plan, List<Studied> cards, LocalDate start, long seed) {
        var formula = new Formula(plan.settings().parameters());
        var load = new Load(plan.week());
        var random = new SplittableRandom(seed);
        var replanned = new ArrayList<>(cards);
        var inOrder = IntStream.range(0, cards.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> cards.get(i).last()))
                .toList();
        for (var i : inOrder) {
            var card = cards.get(i);
            var interval =
                    formula.interval(plan.settings().retention(), card.memory().stability());
            var range =
                    plan.settings().fuzz().range(interval, 1, plan.settings().maximumDays());
            var cost = card.effort() * plan.cost().minutes(plan.settings().retention(), plan.habits());
            var days = load.placing(Set.of(), cost)
                    .choose(start.plusDays(card.last()), range.low(), range.high(), random.nextDouble());
            var due = card.last() + days;
            load.add(start.plusDays(due), cost);
            replanned.set(
                    i,
                    new Studied(
                            card.memory(),
                            card.last(),
                            due,
                            card.last() + range.low(),
                            card.last() + range.high(),
                            card.effort(),
                            card.item()));
        }
        return List.copyOf(replanned);
    }
}
