package org.lectern.schedule;

/// The equations of FSRS-6 with one set of parameters.
///
/// As in `model.rs` of open-spaced-repetition/fsrs-rs, in double precision. `StrictMath` makes every result the same to
/// the last bit on every machine, so that a replayed log gives the same dates everywhere.
public final class Formula {
    private final double[] w;
    private final double decay;
    private final double factor;
    private final double easiest;

    public Formula(Parameters parameters) {
        w = parameters.weights().stream().mapToDouble(Double::doubleValue).toArray();
        decay = -w[20];
        factor = StrictMath.pow(0.9, 1 / decay) - 1;
        easiest = firstDifficulty(Grade.EASY);
    }

    /// The chance of recall, from 0 to 1.
    ///
    /// @param days since the last review, 0 or more
    /// @param stability in days, as in [Memory]
    public double retrievability(double days, double stability) {
        return StrictMath.pow(1 + factor * days / stability, decay);
    }

    /// Days until the chance of recall has fallen to `retention`: not rounded, from 0 upwards without limit.
    ///
    /// @param retention desired chance of recall, above 0 and at most 1
    /// @param stability in days, as in [Memory]
    public double interval(double retention, double stability) {
        return stability / factor * (StrictMath.pow(retention, 1 / decay) - 1);
    }

    /// The memory after the first grade.
    public Memory first(Grade grade) {
        return Memory.nearest(w[grade.number() - 1], firstDifficulty(grade));
    }

    /// The memory after a later grade.
    ///
    /// @param days whole days since the last review, 0 or more; 0 means the same study day
    public Memory next(Memory memory, long days, Grade grade) {
        return Memory.nearest(nextStability(memory, days, grade), reverted(damped(memory.difficulty(), grade)));
    }

    private double nextStability(Memory memory, long days, Grade grade) {
        if (days == 0) {
            return sameDay(memory.stability(), grade);
        }
        var recall = retrievability(days, memory.stability());
        return grade == Grade.AGAIN
                ? Math.min(forgotten(memory, recall), memory.stability() / StrictMath.exp(w[17] * w[18]))
                : recalled(memory, recall, grade);
    }

    /// Stability after a success at this chance of recall.
    double recalled(Memory memory, double recall, Grade grade) {
        var bonus = switch (grade) {
            case AGAIN, GOOD -> 1;
            case HARD -> w[15];
            case EASY -> w[16];
        };
        return memory.stability()
                * (1
                        + StrictMath.exp(w[8])
                                * (11 - memory.difficulty())
                                * StrictMath.pow(memory.stability(), -w[9])
                                * (StrictMath.exp(w[10] * (1 - recall)) - 1)
                                * bonus);
    }

    /// Stability after a failure at this chance of recall, before it is held below what it was.
    double forgotten(Memory memory, double recall) {
        return w[11]
                * StrictMath.pow(memory.difficulty(), -w[12])
                * (StrictMath.pow(memory.stability() + 1, w[13]) - 1)
                * StrictMath.exp(w[14] * (1 - recall));
    }

    /// Stability after a further grade on the same day; only Again may lower it.
    double sameDay(double stability, Grade grade) {
        var growth = StrictMath.exp(w[17] * (grade.number() - 3 + w[18])) * StrictMath.pow(stability, -w[19]);
        return stability * (grade == Grade.AGAIN ? growth : Math.max(growth, 1));
    }

    /// Difficulty moved by a grade, the less the nearer it is to 10.
    double damped(double difficulty, Grade grade) {
        return difficulty - w[6] * (grade.number() - 3) * (10 - difficulty) / 9;
    }

    /// Difficulty drawn a little towards that of a card first graded Easy. The goal is not held within 1 to 10.
    double reverted(double difficulty) {
        return w[7] * easiest + (1 - w[7]) * difficulty;
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - StrictMath.exp(w[5] * (grade.number() - 1)) + 1;
    }
}
