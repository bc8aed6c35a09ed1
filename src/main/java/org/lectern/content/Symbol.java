package org.lectern.content;

/// A symbol of a formula and what it stands for.
public record Symbol(String symbol, Text meaning) {}
