package org.lectern.content;

@Says("A column of a table.")
public record Column(
        @Says("A name for the column, unique in its table.") String id,
        @Says("The heading of the column.") String title) {}
