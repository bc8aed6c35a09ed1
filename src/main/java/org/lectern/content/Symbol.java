package org.lectern.content;

@Says("A symbol of a formula and what it stands for.")
public record Symbol(
        @Says("The symbol as it stands in the formula.") String symbol,
        @Says("What it stands for.") Text meaning) {}
