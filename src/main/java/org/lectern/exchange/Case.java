package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A situation with the questions about it, as far as they are known.
final class Case {
    static final Pattern BEGINS = Pattern.compile("^\\W*(?:case(?: study)?|scenario)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:(?:question|q)\\s*\\d{0,3}|\\d{1,3})\\s*[.):]", Pattern.CASE_INSENSITIVE);

    /// A question mark, or options.
    private static final Pattern QUESTION =
            Pattern.compile("\\?(?=\\s|$)|(?:^|\\s)\\(?[Aa][).]\\s.*\\s\\(?[Bb][).]\\s", Pattern.DOTALL);

    final Piece.Heading heading;
    /// Which question of the section is its first.
    final int from;
    final List<Piece> scenario = new ArrayList<>();
    private int to = -1;

    Case(Piece.Heading heading, int from) {
        this.heading = heading;
        this.from = from;
    }

    /// Whether a piece belongs to the situation: it stands before the first question and is none.
    boolean takes(Piece piece, int asked) {
        return asked == from
                && switch (piece) {
                    case Piece.Paragraph paragraph ->
                        !NUMBERED.matcher(paragraph.lines().getFirst().plain()).find();
                    case Piece.Items items -> items.entries().stream().noneMatch(Case::asks);
                    case Piece.Heading _,
                            Piece.Grid _,
                            Piece.Code _,
                            Piece.Drawing _,
                            Piece.Math _,
                            Piece.Aside _,
                            Piece.Details _ -> false;
                };
    }

    private static boolean asks(Piece.Entry entry) {
        var words = entry.text().plain();
        return QUESTION.matcher(words).find() || NUMBERED.matcher(words).find();
    }

    /// Whether a heading ends it: one of a higher rank, or of the same unless that is a question about it.
    boolean endsAt(Piece.Heading next, boolean question) {
        return next.level() < heading.level() || next.level() == heading.level() && !question;
    }

    /// @param asked how many questions there are
    void end(int asked) {
        to = asked;
    }

    boolean isClosed() {
        return to >= 0;
    }

    /// Which question is the first that does not belong to it.
    ///
    /// @param asked how many there are
    int to(int asked) {
        return isClosed() ? to : asked;
    }
}
