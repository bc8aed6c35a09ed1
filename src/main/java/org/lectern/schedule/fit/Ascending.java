package org.lectern.schedule.fit;

/// Keeps the first stabilities in the order of their grades.
final class Ascending {
    private Ascending() {}

    /// The weights, in which no better grade begins with a lower stability; of two that are in the wrong order the one
    /// given less often gives way (`parameter_initialization.rs` of fsrs-rs).
    static double[] stabilities(double[] weights, Items items) {
        var given = new int[4];
        for (var card = 0; card < items.cards(); card++) {
            given[items.grade[items.begin[card]] - 1]++;
        }
        var ordered = weights.clone();
        for (var round = 1; round < given.length; round++) {
            for (var i = 1; i < given.length; i++) {
                if (ordered[i] < ordered[i - 1]) {
                    var firm = given[i] > given[i - 1] ? i : i - 1;
                    ordered[i - 1] = ordered[firm];
                    ordered[i] = ordered[firm];
                }
            }
        }
        return ordered;
    }
}
