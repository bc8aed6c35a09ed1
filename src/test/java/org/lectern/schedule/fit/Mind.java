package org.lectern.schedule.fit;

import java.util.Arrays;
import java.util.Random;
import org.lectern.schedule.Formula;
import org.lectern.schedule.Formula7;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Parameters;
import org.lectern.schedule.Traces;

/// How a simulated learner really remembers.
interface Mind<M> {
    M first(Grade grade);

    /// @param days since the last answer, with fractions
    /// @param studyDays the same in whole study days
    M next(M memory, double days, long studyDays, Grade grade);

    double recall(M memory, double days, long studyDays);

    /// FSRS-6 with weights around the published ones, as far as they vary between people.
    static Mind<Memory> fsrs6(Random random) {
        var weights = new double[21];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = around(Prior.STANDARD[i], Prior.SPREAD[i], Prior.LOWEST[i], Prior.HIGHEST[i], random);
        }
        Arrays.sort(weights, 0, 4);
        var formula = new Formula(Parameters.of(weights));
        return new Mind<>() {
            @Override
            public Memory first(Grade grade) {
                return formula.first(grade);
            }

            @Override
            public Memory next(Memory memory, double days, long studyDays, Grade grade) {
                return formula.next(memory, studyDays, grade);
            }

            @Override
            public double recall(Memory memory, double days, long studyDays) {
                return studyDays == 0 ? 0.93 : formula.retrievability(studyDays, memory.stability());
            }
        };
    }

    /// FSRS-7 with weights around the published ones.
    static Mind<Traces> fsrs7(Random random) {
        var weights = Seven.STANDARD.clone();
        for (var i = 0; i < weights.length; i++) {
            weights[i] = i < 4
                    ? weights[i] * Math.exp(0.7 * random.nextGaussian())
                    : around(weights[i], Seven.SPREAD[i - 4], Seven.LOWEST[i - 4], Seven.HIGHEST[i - 4], random);
        }
        Arrays.sort(weights, 0, 4);
        weights[26] = Math.max(weights[26], Math.max(weights[25], 0.5));
        var formula = new Formula7(weights);
        return new Mind<>() {
            @Override
            public Traces first(Grade grade) {
                return formula.first(grade);
            }

            @Override
            public Traces next(Traces memory, double days, long studyDays, Grade grade) {
                return formula.next(memory, days, grade);
            }

            @Override
            public double recall(Traces memory, double days, long studyDays) {
                return formula.retrievability(memory, days);
            }
        };
    }

    /// Forgets exponentially; stability is multiplied by a number of the grade alone.
    static Mind<Double> exponential(Random random) {
        var level = Math.exp(0.6 * random.nextGaussian());
        var growth = 1.6 + random.nextDouble();
        var loss = 0.2 + 0.4 * random.nextDouble();
        return new Mind<>() {
            @Override
            public Double first(Grade grade) {
                return level
                        * switch (grade) {
                            case AGAIN -> 0.6;
                            case HARD -> 1.5;
                            case GOOD -> 3.5;
                            case EASY -> 12;
                        };
            }

            @Override
            public Double next(Double stability, double days, long studyDays, Grade grade) {
                if (days < 0.5) {
                    return stability;
                }
                return switch (grade) {
                    case AGAIN -> Math.max(0.3, stability * loss);
                    case HARD -> stability * (1 + (growth - 1) / 2);
                    case GOOD -> stability * growth;
                    case EASY -> stability * growth * 1.4;
                };
            }

            @Override
            public double recall(Double stability, double days, long studyDays) {
                return Math.pow(0.9, days / stability);
            }
        };
    }

    /// From a normal distribution, again and again until it lies within the bounds.
    private static double around(double mean, double spread, double low, double high, Random random) {
        while (true) {
            var drawn = mean + spread * random.nextGaussian();
            if (drawn >= low && drawn <= high) {
                return drawn;
            }
        }
    }
}
