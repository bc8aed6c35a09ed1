package org.lectern.schedule.fit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.schedule.Parameters;

/// All sets of parameters that were ever fitted, oldest first, and what was chosen of them last.
///
/// @param choice empty while the published parameters were never left
public record ParameterSets(List<Numbered> all, Optional<Choice> choice) {
    public static final ParameterSets NONE = new ParameterSets(List.of(), Optional.empty());

    /// A set and the number it was kept under: 1 for the first, then always a greater one.
    public record Numbered(long number, ParameterSet set) {}

    /// A set being taken into use.
    ///
    /// @param number of the set; [#PUBLISHED] for the published parameters
    /// @param by the program, which goes on to newer sets by itself, or the student, who stays with his choice
    public record Choice(OffsetDateTime at, long number, By by) {}

    /// Who chose.
    public enum By {
        PROGRAM,
        STUDENT
    }

    /// The number that stands for the published parameters.
    public static final long PUBLISHED = 0;

    public ParameterSets {
        all = List.copyOf(all);
    }

    public ParameterSets with(Numbered fitted) {
        var more = new ArrayList<>(all);
        more.add(fitted);
        return new ParameterSets(more, choice);
    }

    public ParameterSets with(Choice chosen) {
        return new ParameterSets(all, Optional.of(chosen));
    }

    /// The set in use; empty for the published parameters.
    public Optional<Numbered> used() {
        return choice.flatMap(chosen ->
                all.stream().filter(each -> each.number() == chosen.number()).findFirst());
    }

    /// Those to schedule with.
    public Parameters parameters() {
        return used().map(numbered -> numbered.set().parameters()).orElse(Parameters.STANDARD);
    }

    /// Whether a newer set is to be taken into use without asking.
    public boolean isAutomatic() {
        return choice.map(chosen -> chosen.by() == By.PROGRAM).orElse(true);
    }

    /// How many answers after a day or more are needed for the next fit.
    public int needed() {
        return all.isEmpty() ? ParameterSet.LEAST : all.getLast().set().itemsForNext();
    }
}
