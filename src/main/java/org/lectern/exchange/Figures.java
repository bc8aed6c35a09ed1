package org.lectern.exchange;

import java.util.List;
import java.util.Optional;

/// Who reads the drawings of a guide, by the language they are written in.
public record Figures(Reader mermaid, Reader tikz) {
    /// Nobody: every drawing is kept as its source.
    public static final Figures KEPT_AS_CODE = new Figures(Figures::keep, Figures::keep);

    /// Reads a drawing.
    @FunctionalInterface
    public interface Reader {
        /// @param source the drawing as it was written, without what marks it off
        Sketch read(String source, String id, String title);
    }

    private static Sketch keep(String source, String id, String title) {
        return new Sketch(Optional.empty(), List.of());
    }

    Reader of(Piece.Drawing drawing) {
        return drawing.language().equals("mermaid") ? mermaid : tikz;
    }
}
