package org.lectern.content;

import java.util.Optional;

/// Part of a free drawing. The set is closed. Lengths are in centimetres, to the right and down.
public sealed interface Shape {

    /// Kind `box`: words in a frame.
    ///
    /// @param id unique in its picture
    /// @param at where its centre stands
    /// @param size its width and height; the words are made to fit
    /// @param form a rectangle when not given
    /// @param link id of the block or item it is about
    @Kind("box")
    record Box(
            Optional<String> id,
            Cell at,
            Extent size,
            Optional<Text> label,
            Optional<Form> form,
            Optional<String> link,
            @Inlined Ink ink)
            implements Shape {}

    /// Kind `path`: lines and curves.
    ///
    /// @param path as the path data of SVG, of the commands M L H V C Q A Z and their lower-case forms
    /// @param ends no arrows when not given
    @Kind("path")
    record Path(
            String path, Optional<Edge.Ends> ends, @Inlined Ink ink) implements Shape {}

    /// Kind `words`: words without a frame.
    ///
    /// @param at where their centre stands
    /// @param align which part of them stands at that place instead
    /// @param height height of their letters in points; 10 when not given
    @Kind("words")
    record Words(
            Cell at,
            Text words,
            Optional<Align> align,
            Optional<Double> height,
            @Inlined Ink ink) implements Shape {}

    /// The outline of a box.
    enum Form {
        RECTANGLE,
        ROUNDED,
        ELLIPSE,
        DIAMOND
    }

    /// Which part of some words stands at their place.
    enum Align {
        CENTRE,
        LEFT,
        RIGHT
    }
}
