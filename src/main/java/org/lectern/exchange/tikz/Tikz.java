package org.lectern.exchange.tikz;

import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.Text;
import org.lectern.exchange.Misses;
import org.lectern.exchange.Sketch;

/// Makes a picture of a drawing in TikZ.
public final class Tikz {
    private static final int LONGEST = 200_000;

    private Tikz() {}

    /// Never refuses: what is not understood is named in what was missed.
    public static Sketch read(String source, String id, String title) {
        var misses = new Misses();
        if (source.length() > LONGEST) {
            misses.add(1, "The drawing is longer than 200,000 characters and is left as it is.");
            return new Sketch(Optional.empty(), misses.all());
        }
        var board = new Board(misses);
        var commands = new Commands(board);
        commands.run(new Scan(withoutComments(source), 1), Style.plain(), Macros.none());
        var shapes = board.canvas().shapes();
        if (shapes.isEmpty()) {
            if (misses.all().isEmpty()) {
                misses.add(1, "Nothing is drawn here.");
            }
            return new Sketch(Optional.empty(), misses.all());
        }
        var caption = commands.caption()
                .map(words -> LabelReader.read(words, "", board).text())
                .filter(it -> !it.plain().isBlank());
        return new Sketch(picture(id, title, caption, board), misses.all());
    }

    private static Optional<Block> picture(String id, String title, Optional<Text> caption, Board board) {
        return Optional.of(new Block.Picture(
                id, title, board.tale().told(), caption, board.canvas().shapes()));
    }

    /// A percent sign begins a comment, but not where all of the source came to stand on one line.
    static String withoutComments(String source) {
        var text = source.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        return text.strip().indexOf('\n') < 0 ? text : text.replaceAll("(?m)(?<!\\\\)((?:\\\\\\\\)*)%.*$", "$1");
    }
}
