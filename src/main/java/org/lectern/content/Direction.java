package org.lectern.content;

@Says("Where the arrows of a diagram lead.")
public enum Direction {
    RIGHT,
    DOWN,
    LEFT,
    UP
}
