package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import org.lectern.content.Listing;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Makes one text of pieces that belong together, and puts aside what no text can hold.
final class Flat {
    private final List<Piece> spilled = new ArrayList<>();

    List<Piece> spilled() {
        return List.copyOf(spilled);
    }

    void spill(Piece piece) {
        spilled.add(piece);
    }

    Text text(List<Piece> pieces) {
        return text(pieces, Text.EMPTY);
    }

    /// @param before words that come first
    Text text(List<Piece> pieces, Text before) {
        var texts = new ArrayList<Text>();
        texts.add(before);
        var length = before.plain().length();
        for (var piece : pieces) {
            for (var text : texts(piece, "")) {
                length += text.plain().length() + 1;
                if (length > Spans.LONGEST) {
                    spilled.add(Piece.Paragraph.of(piece.line(), text));
                } else {
                    texts.add(text);
                }
            }
        }
        return Words.kept(Words.joined(texts, "\n"));
    }

    private List<Text> texts(Piece piece, String bullet) {
        return switch (piece) {
            case Piece.Paragraph paragraph -> List.of(bulleted(bullet, paragraph.text()));
            case Piece.Heading heading -> List.of(bulleted(bullet, heading.words()));
            case Piece.Math math
            when !math.tex().contains("$") -> List.of(new Text(List.of(new Span.Formula(math.tex()))));
            case Piece.Items items -> entries(items, bullet);
            case Piece.Math _, Piece.Grid _, Piece.Code _, Piece.Drawing _, Piece.Aside _, Piece.Details _ -> {
                spilled.add(piece);
                yield List.of();
            }
        };
    }

    private List<Text> entries(Piece.Items items, String bullet) {
        var texts = new ArrayList<Text>();
        for (var entry : items.entries()) {
            for (var piece : entry.pieces()) {
                texts.addAll(texts(piece, bullet.isEmpty() ? "• " : bullet));
            }
        }
        return texts;
    }

    private static Text bulleted(String bullet, Text text) {
        return bullet.isEmpty() ? text : Words.joined(List.of(Words.plain(bullet.strip()), text), " ");
    }

    /// The first listing among the pieces, if any.
    static java.util.Optional<Listing> listing(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Code.class::isInstance)
                .map(piece -> ((Piece.Code) piece).listing())
                .findFirst();
    }
}
