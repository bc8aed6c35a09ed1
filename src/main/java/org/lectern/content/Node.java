package org.lectern.content;

import java.util.Optional;

/// A box of a diagram.
///
/// @param id unique in its diagram
/// @param label the words inside; a line break is `\n`
/// @param at where its centre stands; without it on any node the diagram is laid out by itself
/// @param shape box when not given
/// @param fill plain when not given
/// @param brace words under a brace below the box
/// @param link id of the block or item this box is about
public record Node(
        String id,
        String label,
        Optional<Cell> at,
        Optional<Shape> shape,
        Optional<Fill> fill,
        Optional<String> brace,
        Optional<String> link) {

    /// What a box looks like, and so what it stands for.
    public enum Shape {
        BOX,
        ROUNDED,
        START,
        CIRCLE,
        DECISION,
        STORE,
        PREPARATION,
        DATA,
        SUBROUTINE
    }

    /// A tint, named by colour; the theme decides how it looks.
    public enum Fill {
        PLAIN,
        GREY,
        BLUE,
        GREEN,
        AMBER,
        RED
    }
}
