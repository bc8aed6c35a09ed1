package org.lectern.quiz;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.lectern.schedule.Recall;
import org.lectern.schedule.plan.Plan;
import org.lectern.schedule.plan.Preview;
import org.lectern.schedule.plan.Studied;
import org.lectern.schedule.plan.Window;
import org.lectern.schedule.plan.Workload;

/// A course as the simulation of the days ahead knows it: the cards seen so far, and how this student studies.
///
/// @param plan by what is wished of the course, with the student's own times and habits
/// @param cards seen so far, in the order of the deck
/// @param today the present study day
public record Ahead(Plan plan, List<Studied> cards, LocalDate today) {
    private static final int DAYS = 28;
    /// Further, so that intervals of a few months show.
    private static final int FAR = 84;
    private static final long SEED = 1;

    public Ahead {
        cards = List.copyOf(cards);
    }

    /// @param deck the cards of one course
    public static Ahead of(String course, Deck deck, History log, Goals goals, OffsetDateTime now) {
        var history = log.at(now);
        var today = history.scheduler(course).day(now);
        var cards = new ArrayList<Studied>();
        var items = new HashMap<String, Integer>();
        for (var card : deck.cards()) {
            if (history.recall(card.id()) instanceof Recall.Seen seen
                    && !history.decisions(card.id()).suspended()) {
                var item = items.computeIfAbsent(card.id().item(), _ -> items.size());
                cards.add(studied(card.id(), seen, history, now, item));
            }
        }
        var answers = new Answers(course, history);
        var preferences = history.planning().preferences(course);
        var plan = Plan.of(preferences.settings())
                .withWeek(preferences.week())
                .withCost(answers.cost())
                .withHabits(answers.habits())
                .withNew(goals.newPerDay(), deck.cards().size() - cards.size());
        return new Ahead(plan, cards, today);
    }

    private static Studied studied(CardId card, Recall.Seen seen, History history, OffsetDateTime now, int item) {
        var scheduler = history.scheduler(card);
        var today = scheduler.day(now);
        var due = scheduler.day(scheduler.due(seen, now));
        var window = history.track(card).movable().map(Timetable.Slot::window).orElse(Window.on(due));
        return new Studied(
                seen.memory(),
                Math.min(0, days(today, scheduler.day(seen.reviewed()))),
                days(today, due),
                days(today, window.earliest()),
                days(today, window.latest()),
                history.effort(card),
                item);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /// What a change would bring in the next four weeks.
    ///
    /// @param after the same course after the change
    public Preview changed(Ahead after) {
        return Preview.of(plan, cards, after.plan(), after.cards(), today, DAYS, SEED);
    }

    /// What each desired retention would cost in the next twelve weeks.
    public Workload workload() {
        return Workload.of(plan, cards, today, FAR, SEED);
    }
}
