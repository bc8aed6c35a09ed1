package org.lectern.schedule.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.lectern.schedule.Formula;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Placing;

/// Lives through the days ahead with a student who remembers as FSRS-6 says.
///
/// Same plan, cards and seed, same days. A card forgotten is recalled once more on the same day; every card is answered
/// on the day it is due.
public final class Simulation implements Levelling.Cards<Integer> {
    private final Plan plan;
    private final Rule rule;
    private final LocalDate start;
    private final SplittableRandom random;
    private final Formula formula;
    private final Load load;
    private final List<Studied> cards = new ArrayList<>();
    private final Map<Integer, List<Integer>> due = new HashMap<>();
    private final Map<Integer, List<Integer>> items = new HashMap<>();
    private int nextItem;
    private int begun;

    /// How reviews are placed.
    @FunctionalInterface
    interface Placer {
        Placing placing(Load load, Set<LocalDate> siblings, double cost);
    }

    /// How reviews get their days.
    ///
    /// @param levels whether the days are made level as they begin
    record Rule(Placer placer, boolean levels) {
        static final Rule OURS = new Rule(Load::placing, true);
    }

    private Simulation(Plan plan, Rule rule, LocalDate start, long seed) {
        this.plan = plan;
        this.rule = rule;
        this.start = start;
        random = new SplittableRandom(seed);
        formula = new Formula(plan.settings().parameters());
        load = new Load(plan.week());
    }

    /// What the days ahead bring.
    ///
    /// @param start the first day, day 0 of the cards
    /// @param days how many, 1 or more
    public static Outlook of(Plan plan, List<Studied> cards, LocalDate start, int days, long seed) {
        return run(plan, Rule.OURS, cards, start, days, seed);
    }

    static Outlook run(Plan plan, Rule rule, List<Studied> cards, LocalDate start, int days, long seed) {
        var simulation = new Simulation(plan, rule, start, seed);
        cards.forEach(simulation::take);
        return simulation.live(days);
    }

    private void take(Studied card) {
        // What is overdue is answered on the first day.
        put(card.on(Math.max(0, card.due())));
        nextItem = Math.max(nextItem, card.item() + 1);
    }

    private void put(Studied card) {
        cards.add(card);
        items.computeIfAbsent(card.item(), _ -> new ArrayList<>()).add(cards.size() - 1);
        queue(cards.size() - 1, card.last());
    }

    private void queue(int index, int today) {
        var card = cards.get(index);
        due.computeIfAbsent(card.due(), _ -> new ArrayList<>()).add(index);
        load.plan(start.plusDays(today), start.plusDays(card.due()), expected(card));
    }

    private double expected(Studied card) {
        return card.effort() * plan.cost().minutes(plan.settings().retention(), plan.habits());
    }

    private Outlook live(int days) {
        var planned = new ArrayList<Double>();
        var minutes = new ArrayList<Double>();
        var counts = new ArrayList<Integer>();
        for (var day = 0; day < days; day++) {
            if (rule.levels()) {
                Levelling.dawn(load, start.plusDays(day), this);
            }
            var today = due.getOrDefault(day, List.of());
            due.remove(day);
            planned.add(load.minutes(start.plusDays(day)));
            var sum = 0.0;
            for (var index : today) {
                sum += review(index, day);
            }
            minutes.add(sum);
            counts.add(today.size());
            for (var i = plan.begun(start.plusDays(day), begun); i > 0; i--) {
                begin(day);
            }
        }
        var recalls = cards.stream()
                .mapToDouble(card ->
                        formula.retrievability(days - card.last(), card.memory().stability()))
                .summaryStatistics();
        return new Outlook(planned, minutes, counts, cards.isEmpty() ? 0 : recalls.getAverage(), recalls.getSum());
    }

    /// Answers a card and plans it anew; the minutes it took.
    private double review(int index, int day) {
        var card = cards.get(index);
        var elapsed = day - card.last();
        var isRecalled = random.nextDouble()
                < formula.retrievability(elapsed, card.memory().stability());
        var grade = isRecalled ? plan.habits().recalled(random.nextDouble()) : Grade.AGAIN;
        var memory = formula.next(card.memory(), elapsed, grade);
        if (grade == Grade.AGAIN) {
            memory = formula.next(memory, 0, Grade.GOOD);
        }
        load.remove(start.plusDays(card.due()), expected(card));
        cards.set(index, planned(memory, day, elapsed, card.effort(), card.item(), index));
        queue(index, day);
        return card.effort() * plan.cost().minutes(grade);
    }

    private void begin(int day) {
        var grade = plan.habits().first(random.nextDouble());
        var memory = formula.first(grade);
        if (grade != Grade.EASY) {
            memory = formula.next(memory, 0, Grade.GOOD);
        }
        var effort = Math.exp(plan.spread() * random.nextGaussian());
        // Two cards of each item: one asks forwards, one backwards.
        var item = nextItem + begun / 2;
        begun++;
        put(planned(memory, day, 0, effort, item, -1));
    }

    private Studied planned(Memory memory, int day, int elapsed, double effort, int item, int index) {
        var settings = plan.settings();
        var interval = formula.interval(settings.retention(), memory.stability());
        var growing = Math.round(interval) > elapsed ? elapsed + 1 : 1;
        var range = settings.fuzz().range(interval, Math.min(growing, settings.maximumDays()), settings.maximumDays());
        var cost = effort * plan.cost().minutes(settings.retention(), plan.habits());
        var placing = rule.placer().placing(load, siblings(item, index), cost);
        var days = placing.choose(start.plusDays(day), range.low(), range.high(), random.nextDouble());
        return new Studied(memory, day, day + Math.max(1, days), day + range.low(), day + range.high(), effort, item);
    }

    private Set<LocalDate> siblings(int item, int index) {
        var days = new HashSet<LocalDate>();
        for (var other : items.getOrDefault(item, List.of())) {
            if (other != index) {
                days.add(start.plusDays(cards.get(other).due()));
            }
        }
        return days;
    }

    @Override
    public List<Levelling.Waiting<Integer>> on(LocalDate day) {
        return due.getOrDefault(day(day), List.of()).stream().map(this::waiting).toList();
    }

    private Levelling.Waiting<Integer> waiting(int index) {
        var card = cards.get(index);
        return new Levelling.Waiting<>(
                index,
                start.plusDays(card.last()),
                start.plusDays(card.due()),
                new Window(start.plusDays(card.earliest()), start.plusDays(card.latest())),
                expected(card));
    }

    @Override
    public boolean isNearSibling(Integer index, LocalDate day) {
        for (var other : items.getOrDefault(cards.get(index).item(), List.of())) {
            var sibling = cards.get(other);
            if (!other.equals(index)
                    && (Math.abs(sibling.due() - day(day)) < Load.APART
                            || Math.abs(sibling.last() - day(day)) < Load.APART)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void move(Levelling.Waiting<Integer> card, LocalDate day) {
        due.getOrDefault(day(card.day()), new ArrayList<>()).remove(card.card());
        due.computeIfAbsent(day(day), _ -> new ArrayList<>()).add(card.card());
        load.remove(card.day(), card.minutes());
        load.add(day, card.minutes());
        cards.set(card.card(), cards.get(card.card()).on(day(day)));
    }

    private int day(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, day));
    }
}
