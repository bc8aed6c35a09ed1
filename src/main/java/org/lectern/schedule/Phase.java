package org.lectern.schedule;

/// How a card that was seen is being brought back: by short steps or by days.
///
/// A step counts from 0 and points into [Settings#learning] or [Settings#relearning].
public sealed interface Phase {
    /// Not yet known; waiting for a learning step.
    record Learning(int step) implements Phase {
        public Learning {
            refuseNegative(step);
        }
    }

    /// Known once and forgotten; waiting for a relearning step.
    record Relearning(int step) implements Phase {
        public Relearning {
            refuseNegative(step);
        }
    }

    /// Known; waiting for its day.
    record Reviewing() implements Phase {}

    private static void refuseNegative(int step) {
        if (step < 0) {
            throw new IllegalArgumentException("step is " + step + ", but steps count from 0");
        }
    }
}
