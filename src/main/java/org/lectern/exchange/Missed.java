package org.lectern.exchange;

/// Something that was not understood, and was kept as words or code instead.
///
/// @param line where it stood, from 1
/// @param sentence what it was and what became of it, for the author
public record Missed(int line, String sentence) {}
