package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// Today's agenda as far as there is time for reviews in a day: what gains most for its time comes first, and what is
/// spared has its turn on the days to come by the same rule. So nothing piles up that has to be worked off.
///
/// Steps are minutes away and new cards have a number of their own, so neither is spared.
public record Portion(Agenda agenda, Spared spared) {
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private record Weighed(Card card, double minutes, double gain) {}

    /// @param deck the cards of one course
    public static Portion today(Deck deck, History history, Goals goals, OffsetDateTime now) {
        var agenda = Agenda.today(deck, history, goals, now);
        if (agenda.due().isEmpty()) {
            return new Portion(agenda, Spared.NONE);
        }
        var course = agenda.due().getFirst().id().course();
        var daily = history.planning().preferences(course).daily();
        var reviews =
                agenda.due().stream().filter(card -> isReview(history, card)).toList();
        var left = daily.toMillis() / MINUTE - spent(course, history, now);
        if (minutes(history, reviews) <= left) {
            return new Portion(agenda, Spared.NONE);
        }
        var spared = spared(weighed(reviews, history, now), left);
        var due = agenda.due().stream().filter(card -> !spared.contains(card)).toList();
        return new Portion(new Agenda(due, agenda.fresh()), new Spared(spared.size(), daily));
    }

    private static boolean isReview(History history, Card card) {
        return isReview(history.recall(card.id()));
    }

    private static boolean isReview(Recall recall) {
        return recall instanceof Recall.Seen seen && seen.phase() instanceof Phase.Reviewing;
    }

    private static double minutes(History history, List<Card> cards) {
        return cards.stream().mapToDouble(card -> history.minutes(card.id())).sum();
    }

    /// The minutes that the reviews of a course have taken on the present study day.
    private static double spent(String course, History history, OffsetDateTime now) {
        return Agenda.day(history, now).stream()
                .filter(entry -> entry.review().card().course().equals(course) && isReview(entry.before()))
                .mapToDouble(entry -> Timetable.minutes(entry.review()))
                .sum();
    }

    /// The most useful for their time first.
    private static List<Weighed> weighed(List<Card> reviews, History history, OffsetDateTime now) {
        var gain = new Gain(history, Pace.USUAL, now);
        var weighed = new ArrayList<Weighed>();
        for (var card : reviews) {
            var minutes = history.minutes(card.id());
            weighed.add(new Weighed(card, minutes, gain.of(card) / minutes));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::gain).reversed());
        return weighed;
    }

    /// The same objects as those weighed, for to compare whole cards takes time.
    private static Set<Card> spared(List<Weighed> weighed, double left) {
        var spared = Collections.<Card>newSetFromMap(new IdentityHashMap<>());
        var free = left;
        for (var next : weighed) {
            if (next.minutes() <= free) {
                free -= next.minutes();
            } else {
                spared.add(next.card());
            }
        }
        return spared;
    }
}
