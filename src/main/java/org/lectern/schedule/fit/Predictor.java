package org.lectern.schedule.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Formula;
import org.lectern.schedule.Parameters;

/// Predicts recall better than any one formula: FSRS-6 as published and as fitted, and FSRS-7, each trusted as far as
/// it
/// was right so far, and moved by how the student does lately.
///
/// It lives through the log once. Every prediction it is judged by was made before the answer was known: the fit is
/// renewed along the way, each time the items have doubled, from nothing but the answers until then.
public final class Predictor {
    /// Fewer items than this are not worth a fit.
    private static final int FIRST_FIT = 64;

    private final Map<Integer, Minds> cards = new HashMap<>();
    private final Hedge models = new Hedge(3);
    private final Hedge levels = new Hedge(2);
    private final Level level = new Level();
    private final List<Score.Prediction> mixed = new ArrayList<>();
    private final List<Score.Prediction> published = new ArrayList<>();
    private Formula fitted = Minds.STANDARD;

    private Predictor() {}

    /// Lives through a log, oldest answer first; empty when `progress` stopped it. Takes a few times as long as a fit.
    public static Optional<Predictor> of(List<Answer> log, Progress progress) {
        var predictor = new Predictor();
        var next = FIRST_FIT;
        for (var at = 0; at < log.size(); at++) {
            predictor.learn(log.get(at));
            if (predictor.mixed.size() >= next) {
                next *= 2;
                var done = (double) at / log.size();
                var fit = Fitting.of(log.subList(0, at + 1), _ -> progress.goOn(done));
                if (fit.isEmpty()) {
                    return Optional.empty();
                }
                predictor.use(fit.get().parameters());
            }
        }
        return progress.goOn(1) ? Optional.of(predictor) : Optional.empty();
    }

    /// Goes on with a newer fit.
    public void use(Parameters parameters) {
        fitted = new Formula(parameters);
        cards.values().forEach(minds -> minds.refit(fitted));
    }

    /// Learns one answer more.
    public void learn(Answer answer) {
        var minds = cards.get(answer.card());
        if (minds == null) {
            cards.put(answer.card(), new Minds(fitted, answer));
            return;
        }
        if (answer.day() > minds.day()) {
            learn(answer, minds);
        }
        minds.answer(fitted, answer);
    }

    private void learn(Answer answer, Minds minds) {
        var chances = minds.recall(fitted, answer.day(), answer.moment());
        var mix = models.mix(chances);
        var moved = level.moved(mix);
        var isRecalled = Minds.isRecalled(answer);
        mixed.add(minds.prediction(levels.mix(mix, moved), answer));
        published.add(minds.prediction(chances[0], answer));
        models.learn(isRecalled, chances);
        levels.learn(isRecalled, mix, moved);
        level.learn(isRecalled, mix);
    }

    /// The chance that a card would be recalled at a moment, from 0 to 1; empty when it was never answered.
    ///
    /// @param day as in [Answer]
    /// @param moment as in [Answer]
    public OptionalDouble recall(int card, long day, double moment) {
        var minds = cards.get(card);
        if (minds == null) {
            return OptionalDouble.empty();
        }
        var mix = models.mix(minds.recall(fitted, day, moment));
        return OptionalDouble.of(levels.mix(mix, level.moved(mix)));
    }

    /// Predicted against observed recall over the whole log.
    public Calibration calibration() {
        return Calibration.of(mixed);
    }

    /// All predictions made, in the order of the log.
    List<Score.Prediction> predictions() {
        return mixed;
    }

    /// How well recall was predicted over the whole log.
    public Score score() {
        return Score.of(mixed);
    }

    /// How well the published parameters alone would have predicted it.
    public Score standard() {
        return Score.of(published);
    }
}
