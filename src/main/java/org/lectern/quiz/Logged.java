package org.lectern.quiz;

/// An entry of the log as it lies there for ever.
///
/// @param takenBack whether it counts no more
public record Logged(LogEntry entry, boolean takenBack) {}
