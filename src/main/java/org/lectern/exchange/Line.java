package org.lectern.exchange;

/// A line of a guide, or a part of one that was given a line of its own.
///
/// @param number of the line in the guide, from 1
record Line(int number, String words) {}
