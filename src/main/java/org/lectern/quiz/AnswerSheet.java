package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Recall;

/// The reviews as plain numbers, for what fits parameters to them and predicts by them.
///
/// @param answers oldest first
/// @param numbers of the cards in them; a card that was begun anew has another number since
public record AnswerSheet(List<Answer> answers, Map<CardId, Integer> numbers) {
    private static final double MILLIS = Duration.ofDays(1).toMillis();

    public AnswerSheet {
        answers = List.copyOf(answers);
        numbers = Collections.unmodifiableMap(numbers);
    }

    /// Takes time with a long log, so not on the screen thread.
    public static AnswerSheet of(History history) {
        var answers = new ArrayList<Answer>();
        var numbers = new HashMap<CardId, Integer>();
        var count = 0;
        for (var entry : history.entries()) {
            var card = entry.review().card();
            if (entry.before() instanceof Recall.Unseen) {
                numbers.put(card, count++);
            }
            var at = entry.review().at();
            answers.add(new Answer(
                    numbers.getOrDefault(card, count),
                    day(history, card, at),
                    moment(at),
                    entry.review().grade()));
        }
        return new AnswerSheet(answers, numbers);
    }

    static long day(History history, CardId card, OffsetDateTime at) {
        return history.scheduler(card).day(at).toEpochDay();
    }

    static double moment(OffsetDateTime at) {
        return at.toInstant().toEpochMilli() / MILLIS;
    }
}
