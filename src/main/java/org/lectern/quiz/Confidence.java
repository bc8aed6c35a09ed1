package org.lectern.quiz;

/// How sure a student was of his answer before he knew whether it was right.
public enum Confidence {
    SURE,
    FAIRLY,
    GUESS
}
