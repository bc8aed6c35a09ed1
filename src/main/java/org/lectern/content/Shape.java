package org.lectern.content;

import java.util.Optional;

/// The set is closed: a new kind fails to compile wherever it must be handled.
@Says("Part of a free drawing; lengths are in centimetres, to the right and down.")
public sealed interface Shape {

    @Kind("box")
    @Says("Words in a frame.")
    record Box(
            @Says("A name for the box, unique in its picture.")
            Optional<String> id,

            @Says("Where its centre stands, in centimetres.")
            Cell at,

            @Says("Its width and height in centimetres; the words are made to fit.")
            Extent size,

            @Says("The words inside.") Optional<Text> label,

            @Says("Its outline; a rectangle when not given.")
            Optional<Form> form,

            @Says("The id of the block or item it is about.")
            Optional<String> link,

            @Inlined Ink ink)
            implements Shape {}

    @Kind("path")
    @Says("Lines and curves.")
    record Path(
            @Says("Path data as in SVG, of the commands M L H V C Q A Z and their lower-case forms.")
            String path,

            @Says("What stands at its ends; no arrows when not given.")
            Optional<Edge.Ends> ends,

            @Inlined Ink ink)
            implements Shape {}

    @Kind("words")
    @Says("Words without a frame.")
    record Words(
            @Says("Where their centre stands, in centimetres.")
            Cell at,

            @Says("The words.") Text words,

            @Says("Which part of them stands at that place instead.")
            Optional<Align> align,

            @Says("The height of their letters in points; 10 when not given.") @Within(least = 1, most = 1000)
            Optional<Double> height,

            @Inlined Ink ink)
            implements Shape {
        public Words {
            if (height.filter(it -> !(it >= 1 && it <= 1000)).isPresent()) {
                throw new IllegalArgumentException("height is " + height.get() + ", but lies between 1 and 1000");
            }
        }
    }

    @Says("The outline of a box.")
    enum Form {
        RECTANGLE,
        ROUNDED,
        ELLIPSE,
        DIAMOND
    }

    @Says("Which part of some words stands at their place.")
    enum Align {
        CENTRE,
        LEFT,
        RIGHT
    }
}
