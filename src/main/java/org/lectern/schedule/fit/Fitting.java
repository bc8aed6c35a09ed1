package org.lectern.schedule.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Parameters;

/// Fits the parameters of FSRS-6 to a log.
///
/// The most likely weights under a [Prior], found by descent along the exact gradient from the published ones. A first
/// fit to the earlier part of the log is tried on the later part; by its success there the final fit is averaged with
/// the published weights. Same log, same result to the last bit, on however many processors.
public final class Fitting {
    /// The share of a log that the trial is fitted to.
    private static final double TRIAL_SHARE = 0.6;
    /// More items than this tell the trial nothing new.
    private static final int LONGEST_TRIAL = 10_000;
    /// What speaks for the fit before the trial, in nats of log odds; chosen on simulated learners.
    private static final double CONFIDENCE = 1;

    private static final int MOST_STEPS = 60;
    private static final double PRECISION = 1e-5;
    /// How much of the work the trial is, for progress.
    private static final double TRIAL_WORK = 0.35;
    /// In how many parts the gradient is summed: fixed, so that rounding does not depend on the processors.
    private static final int PARTS = 16;

    private static final double[] LOWEST = Prior.deviations(Prior.LOWEST);
    private static final double[] HIGHEST = Prior.deviations(Prior.HIGHEST);

    private final Progress progress;
    private boolean isStopped;

    private Fitting(Progress progress) {
        this.progress = progress;
    }

    /// How many answers of a log can be predicted, and so fitted to: those at least a study day after the one before.
    public static int items(List<Answer> log) {
        return Items.of(log).count;
    }

    /// The fit to a log, oldest answer first; empty when `progress` stopped it. Takes up to a second for a hundred
    /// thousand answers, and uses all processors.
    public static Optional<Fit> of(List<Answer> log, Progress progress) {
        var fitting = new Fitting(progress);
        var fit = fitting.fit(Items.of(log), log);
        return fitting.isStopped ? Optional.empty() : Optional.of(fit);
    }

    private Fit fit(Items items, List<Answer> log) {
        var seen = (int) Math.min(LONGEST_TRIAL, TRIAL_SHARE * items.count);
        var until = (int) Math.min(items.count, Math.ceil(seen / TRIAL_SHARE));
        var trial = deviations(Items.first(log, seen), 0, TRIAL_WORK);
        var tested = Items.first(log, until);
        var fitted = Trial.of(tested, Prior.weights(trial), seen);
        var standard = Trial.of(tested, Prior.STANDARD, seen);
        var evidence = (standard.logLoss() - fitted.logLoss()) * fitted.items();
        var trust = 1 / (1 + StrictMath.exp(-evidence - CONFIDENCE));

        var deviations = deviations(items, TRIAL_WORK, 1);
        for (var i = 0; i < deviations.length; i++) {
            deviations[i] *= trust;
        }
        var weights = Ascending.stabilities(Prior.weights(deviations), items);
        isStopped = isStopped || !progress.goOn(1);
        return new Fit(Parameters.of(weights), items.count, trust, fitted, standard);
    }

    /// The deviations from the published weights under which the items are most likely.
    private double[] deviations(Items items, double from, double to) {
        var weights = new double[items.count];
        Arrays.fill(weights, 1);
        var descent = new Descent((x, gradient) -> unlikelihood(items, weights, x, gradient), LOWEST, HIGHEST);
        return descent.from(new double[Loss.WEIGHTS], MOST_STEPS, PRECISION, step -> {
            isStopped = isStopped || !progress.goOn(from + (to - from) * step / MOST_STEPS);
            return !isStopped;
        });
    }

    private static double unlikelihood(Items items, double[] importance, double[] deviations, double[] gradient) {
        var weights = Prior.weights(deviations);
        var loss = new Loss(weights);
        var gradients = new double[PARTS][Loss.WEIGHTS];
        var losses = IntStream.range(0, PARTS)
                .parallel()
                .mapToDouble(part ->
                        loss.add(items, importance, border(items, part), border(items, part + 1), gradients[part]))
                .toArray();
        var sum = 0.0;
        for (var part = 0; part < PARTS; part++) {
            sum += losses[part];
            for (var i = 0; i < gradient.length; i++) {
                gradient[i] += gradients[part][i];
            }
        }
        Prior.inDeviations(gradient, weights);
        return sum + Prior.add(deviations, gradient);
    }

    private static int border(Items items, int part) {
        return (int) ((long) items.cards() * part / PARTS);
    }
}
