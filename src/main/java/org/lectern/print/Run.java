package org.lectern.print;

/// Words in one style.
record Run(String words, Style style) {}
