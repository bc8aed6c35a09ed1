package org.lectern.content;

/// A column of a table.
///
/// @param id unique in its table
public record Column(String id, String title) {}
