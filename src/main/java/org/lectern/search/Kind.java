package org.lectern.search;

/// What a document is, and what a search can be narrowed to.
public enum Kind {
    /// A block, or the head of a unit.
    SECTION,
    TERM,
    QUESTION,
    NOTE
}
