package org.lectern.content;

import java.util.Optional;

@Says("A box of a diagram.")
public record Node(
        @Says("A name for the box, unique in its diagram.") String id,
        @Says("The words inside; a line break is \\n.") String label,

        @Says("Where its centre stands; without it on any node the diagram is laid out by itself.")
        Optional<Cell> at,

        @Says("What it looks like; a box when not given.") Optional<Shape> shape,
        @Says("Its tint; plain when not given.") Optional<Fill> fill,
        @Says("Words under a brace below the box.") Optional<String> brace,

        @Says("The id of the block or item this box is about.")
        Optional<String> link) {

    @Says("What a box looks like, and so what it stands for.")
    public enum Shape {
        @Says("Anything.")
        BOX,
        @Says("Anything, drawn softer.")
        ROUNDED,
        @Says("A beginning or an end.")
        START,
        @Says("A small spot, such as where ways meet.")
        CIRCLE,
        @Says("A diamond: the way divides.")
        DECISION,
        @Says("A drum: something is kept.")
        STORE,
        @Says("A hexagon: something is made ready.")
        PREPARATION,
        @Says("A slanted box: something comes in or goes out.")
        DATA,
        @Says("A box with double sides: steps told elsewhere.")
        SUBROUTINE
    }

    @Says("A tint, named by colour; the theme decides how it looks.")
    public enum Fill {
        PLAIN,
        GREY,
        BLUE,
        GREEN,
        AMBER,
        RED
    }
}
