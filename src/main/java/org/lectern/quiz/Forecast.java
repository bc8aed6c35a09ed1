package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.schedule.Recall;
import org.lectern.schedule.fit.Calibration;
import org.lectern.schedule.fit.Predictor;
import org.lectern.schedule.fit.Progress;
import org.lectern.schedule.fit.Score;

/// The chance that cards are recalled, by a mixture of formulas that the log has shown to predict best; and how well it
/// did so.
public final class Forecast implements Chances {
    private final Predictor predictor;
    private final Map<CardId, Integer> numbers;
    private final Map<CardId, Integer> reviews;
    private final boolean isBetter;

    private Forecast(Predictor predictor, AnswerSheet sheet, History history) {
        this.predictor = predictor;
        numbers = sheet.numbers();
        reviews = new HashMap<>();
        numbers.keySet().forEach(card -> reviews.put(card, history.reviews(card)));
        isBetter = predictor.score().logLoss() < predictor.standard().logLoss();
    }

    /// Lives through the log; empty when `progress` stopped it. Takes time, so not on the screen thread.
    public static Optional<Forecast> of(History history, Progress progress) {
        var sheet = AnswerSheet.of(history);
        return Predictor.of(sheet.answers(), progress).map(predictor -> new Forecast(predictor, sheet, history));
    }

    /// Of a card that was answered since, and where the published parameters alone have predicted better, it is what
    /// the
    /// scheduler says.
    @Override
    public double recall(CardId card, Recall.Seen seen, History history, OffsetDateTime at) {
        var number = numbers.get(card);
        if (!isBetter || number == null || history.reviews(card) != reviews.getOrDefault(card, -1)) {
            return SCHEDULER.recall(card, seen, history, at);
        }
        return predictor
                .recall(number, AnswerSheet.day(history, card, at), AnswerSheet.moment(at))
                .orElseGet(() -> SCHEDULER.recall(card, seen, history, at));
    }

    /// Predicted against observed recall over the whole log; each prediction was made before the answer was known.
    public Calibration calibration() {
        return predictor.calibration();
    }

    /// How well recall was predicted.
    public Score score() {
        return predictor.score();
    }

    /// How well the published parameters alone would have predicted it.
    public Score standard() {
        return predictor.standard();
    }
}
