package org.lectern.exchange;

import org.lectern.exchange.mermaid.Mermaid;
import org.lectern.exchange.tikz.Tikz;

/// Who reads the drawings of a guide, by the language they are written in.
public record Figures(Reader mermaid, Reader tikz) {
    /// The readers there are.
    public static final Figures READ = new Figures(Mermaid::read, Tikz::read);

    /// Reads a drawing.
    @FunctionalInterface
    public interface Reader {
        /// @param source the drawing as it was written, without what marks it off
        Sketch read(String source, String id, String title);
    }

    Reader of(Piece.Drawing drawing) {
        return drawing.language().equals("mermaid") ? mermaid : tikz;
    }
}
