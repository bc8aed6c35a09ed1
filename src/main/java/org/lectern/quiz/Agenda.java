package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.schedule.Recall;

/// Which cards now: those that are due, then new ones up to the day's number.
///
/// @param due cards about to be forgotten, in the order they are best asked
/// @param fresh cards never seen, in reading order; what asks for the same again comes when all else of its unit did
public record Agenda(List<Card> due, List<Card> fresh) {
    public Agenda {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
    }

    /// Today's agenda. A card waits for another day while another card of its item is asked, since the one would give
    /// the other away.
    public static Agenda today(Deck deck, History history, Goals goals, OffsetDateTime now) {
        var day = day(history, now);
        var standings = new Standings(deck, history, now);
        var siblings = new Siblings(day);
        var apart = siblings.apart(standings.due());
        standings.due().forEach(due -> siblings.ask(due.card().id()));
        var introduced = day.stream()
                .filter(entry -> entry.before() instanceof Recall.Unseen)
                .count();
        var fresh = (standings.hasNew() ? Reading.order(deck) : Stream.<Card>empty())
                .filter(standings::isNew)
                .filter(siblings::lets)
                .limit(Math.max(0, goals.newPerDay() - introduced))
                .toList();
        return new Agenda(apart, fresh);
    }

    /// The cards that are due but wait for another day, while another card of their item is asked.
    public static Set<CardId> waiting(Deck deck, History history, OffsetDateTime now) {
        var due = new Standings(deck, history, now).due();
        var asked = Set.copyOf(new Siblings(day(history, now)).apart(due));
        return due.stream()
                .map(Due::card)
                .filter(card -> !asked.contains(card))
                .map(Card::id)
                .collect(Collectors.toSet());
    }

    /// What was reviewed on the present study day.
    static List<History.Entry> day(History history, OffsetDateTime now) {
        return history.entriesFrom(now.toLocalDateTime().minusDays(1)).stream()
                .filter(isToday(history, now))
                .toList();
    }

    private static Predicate<History.Entry> isToday(History history, OffsetDateTime now) {
        return entry -> {
            var scheduler = history.scheduler(entry.review().card());
            return scheduler.day(entry.review().at()).equals(scheduler.day(now));
        };
    }

    /// Everything in a deck that is not to be let be, to practise it whole: what is due, what is new, then what is
    /// remembered least.
    public static List<Card> practice(Deck deck, History history, OffsetDateTime now) {
        var standings = new Standings(deck, history, now);
        return Stream.of(
                        standings.due().stream().map(Due::card),
                        deck.cards().stream().filter(standings::isNew),
                        standings.later().stream())
                .flatMap(Function.identity())
                .toList();
    }

    /// Everything on the agenda, what is alike mixed and what is not kept apart.
    public List<Card> mixed(Deck deck, History history) {
        var cards = new ArrayList<>(new Mixing(deck).afterSteps(due, history));
        cards.addAll(fresh);
        return List.copyOf(cards);
    }

    /// Everything on the agenda, in the order it is asked.
    public List<Card> cards() {
        var cards = new ArrayList<>(due);
        cards.addAll(fresh);
        return List.copyOf(cards);
    }
}
