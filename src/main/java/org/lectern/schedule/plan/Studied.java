package org.lectern.schedule.plan;

import org.lectern.schedule.Memory;

/// A card as the simulation knows it.
///
/// @param memory after the last answer
/// @param last the day of the last answer, counted from the first day of the simulation; negative before it
/// @param due the day it comes back
/// @param earliest the first day on which that would be as good for memory
/// @param latest the last one
/// @param effort how much longer than usual its answers take; 1 is usual
/// @param item any number that siblings share
public record Studied(Memory memory, int last, int due, int earliest, int latest, double effort, int item) {
    /// A card that no other day will do for.
    public Studied(Memory memory, int last, int due, double effort, int item) {
        this(memory, last, due, due, due, effort, item);
    }

    /// The same, coming back on another day.
    Studied on(int day) {
        return new Studied(memory, last, day, Math.min(day, earliest), Math.max(day, latest), effort, item);
    }
}
