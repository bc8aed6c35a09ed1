package org.lectern.schedule.plan;

import java.util.List;
import org.lectern.schedule.Grade;

/// How often a student gives each grade.
///
/// @param first shares of the four grades at the first answer, together 1
/// @param hard the share of Hard among cards recalled
/// @param good the share of Good
/// @param easy the share of Easy; the three together 1
public record Habits(List<Double> first, double hard, double good, double easy) {
    /// Those of many people (Anki's simulator).
    public static final Habits STANDARD = new Habits(List.of(0.24, 0.094, 0.495, 0.171), 0.224, 0.631, 0.145);

    public Habits {
        first = List.copyOf(first);
    }

    /// The grade of a card that was recalled.
    ///
    /// @param chance from 0 up to but not including 1
    Grade recalled(double chance) {
        return chance < hard ? Grade.HARD : chance < hard + good ? Grade.GOOD : Grade.EASY;
    }

    /// The grade of a card that is new.
    ///
    /// @param chance from 0 up to but not including 1
    Grade first(double chance) {
        var sum = 0.0;
        for (var grade : Grade.values()) {
            sum += first.get(grade.ordinal());
            if (chance < sum) {
                return grade;
            }
        }
        return Grade.GOOD;
    }
}
