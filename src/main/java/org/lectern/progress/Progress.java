package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.List;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;

/// How it is going with a deck: the figures of the progress screen.
///
/// @param standing the deck as a whole
/// @param units each unit of the deck, in reading order
/// @param forecast cards due on each of the next days, today first with all that is due already
/// @param activity reviews on each of the last days, today last
/// @param week recall over the last 7 study days
/// @param month recall over the last 30 study days
public record Progress(
        Standing standing,
        List<UnitStanding> units,
        List<Day> forecast,
        List<Day> activity,
        Retention week,
        Retention month) {
    private static final int FORECAST_DAYS = 15;
    private static final int ACTIVITY_DAYS = 30;
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    public Progress {
        units = List.copyOf(units);
        forecast = List.copyOf(forecast);
        activity = List.copyOf(activity);
    }

    /// The progress on a deck at a moment.
    public static Progress of(Deck deck, History history, OffsetDateTime now) {
        var waiting = Agenda.waiting(deck, history, now);
        return new Progress(
                Standing.of(deck.cards(), waiting, history, now),
                UnitStanding.of(deck, waiting, history, now),
                Calendar.forecast(deck, history, now, FORECAST_DAYS),
                Calendar.activity(deck, history, now, ACTIVITY_DAYS),
                Retention.of(deck, history, now, WEEK),
                Retention.of(deck, history, now, MONTH));
    }
}
