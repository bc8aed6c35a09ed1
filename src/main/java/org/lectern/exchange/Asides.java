package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Text;
import org.lectern.content.Tone;

/// Tells callouts from quotations: a callout begins with `[!TIP]` or the like.
final class Asides {
    private static final Pattern MARK = Pattern.compile("^\\[!([A-Za-z]+)\\][+-]?\\s*");
    private static final int LONGEST_TITLE = 60;

    private Asides() {}

    static boolean begins(Piece.Paragraph paragraph) {
        return MARK.matcher(paragraph.lines().getFirst().plain()).find();
    }

    static Piece of(int line, List<Piece> pieces, Notes notes) {
        if (pieces.size() == 1
                && pieces.getFirst() instanceof Piece.Aside aside
                && aside.tone().isPresent()) {
            return aside;
        }
        if (pieces.isEmpty()
                || !(pieces.getFirst() instanceof Piece.Aside first)
                || first.tone().isEmpty()) {
            return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Paragraph paragraph && begins(paragraph)
                    ? callout(line, paragraph, notes)
                    : new Piece.Aside(line, Optional.empty(), Optional.empty(), pieces);
        }
        var all = new ArrayList<>(first.pieces());
        all.addAll(pieces.subList(1, pieces.size()));
        return new Piece.Aside(line, first.tone(), first.title(), all);
    }

    private static Piece callout(int line, Piece.Paragraph paragraph, Notes notes) {
        var lines = new ArrayList<>(paragraph.lines());
        var mark = MARK.matcher(lines.getFirst().plain());
        if (!mark.find()) {
            return new Piece.Aside(line, Optional.empty(), Optional.empty(), List.of(paragraph));
        }
        var word = mark.group(1).toUpperCase(Locale.ROOT);
        var tone = tone(word);
        if (tone.isEmpty()) {
            notes.kept(line, "the callout " + Notes.quoted(word), "a note");
        }
        var rest = Words.after(lines.removeFirst(), mark.end())
                .orElse(Words.plain(paragraph.text().plain()));
        Optional<Text> title = Optional.empty();
        if (!Words.blank(rest)) {
            var words = rest.plain().strip();
            if (!lines.isEmpty() && words.length() <= LONGEST_TITLE && !words.matches(".*[.!?,;:]")) {
                title = Optional.of(rest);
            } else {
                lines.addFirst(rest);
            }
        }
        List<Piece> pieces = lines.isEmpty() ? List.of() : List.of(new Piece.Paragraph(line, lines));
        return new Piece.Aside(line, Optional.of(tone.orElse(Tone.NOTE)), title, pieces);
    }

    private static Optional<Tone> tone(String word) {
        return switch (word) {
            case "NOTE" -> Optional.of(Tone.NOTE);
            case "TIP" -> Optional.of(Tone.TIP);
            case "IMPORTANT" -> Optional.of(Tone.IMPORTANT);
            case "WARNING", "CAUTION" -> Optional.of(Tone.WARNING);
            default -> Optional.empty();
        };
    }
}
