package org.lectern.content;

/// How a formula is written.
public enum Notation {
    /// Characters as they are.
    PLAIN,
    /// The mathematics of LaTeX, without the dollar signs.
    TEX
}
