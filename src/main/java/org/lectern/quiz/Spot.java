package org.lectern.quiz;

/// Where in the guide a card comes from.
///
/// @param course id of the course
/// @param unit id of the unit
/// @param block id of the block
public record Spot(String course, String unit, String block) {}
