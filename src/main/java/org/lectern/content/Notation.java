package org.lectern.content;

@Says("How a formula is written.")
public enum Notation {
    @Says("Characters as they are.")
    PLAIN,
    @Says("The mathematics of LaTeX, without the dollar signs.")
    TEX
}
