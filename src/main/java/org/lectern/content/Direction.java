package org.lectern.content;

/// Where the arrows of a diagram lead.
public enum Direction {
    RIGHT,
    DOWN,
    LEFT,
    UP
}
