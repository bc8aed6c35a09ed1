package org.lectern.schedule.plan;

import org.lectern.schedule.Memory;

/// A card as the simulation knows it.
///
/// @param memory after the last answer
/// @param last the day of the last answer, counted from the first day of the simulation; negative before it
/// @param due the day it comes back
/// @param effort how much longer than usual its answers take; 1 is usual
/// @param item any number that siblings share
public record Studied(Memory memory, int last, int due, double effort, int item) {}
