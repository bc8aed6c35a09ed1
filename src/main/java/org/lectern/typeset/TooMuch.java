package org.lectern.typeset;

/// Ends the setting of a formula that would never come to an end, or to one that nobody could read.
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
}
