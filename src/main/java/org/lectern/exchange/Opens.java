package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.KeyPoint;
import org.lectern.content.Question;

/// Makes an open question of one that is no other, and says so where another was begun.
record Opens(Found found, Notes report) {
    private static final int SEVERAL = 2;

    Question made() {
        missing().ifPresent(what -> report.kept(found.line(), what, "an open question"));
        var stem = found.stem();
        var whole = found.options().isEmpty() ? stem : found.flat().text(offered(), stem);
        var reply = found.reply();
        var points = points();
        var model = Words.blank(reply) && !points.isEmpty() ? Words.kept(Words.joined(found.points(), "\n")) : reply;
        return new Question.Open(
                Slug.of("ask", stem.plain()),
                whole,
                Optional.of(model).filter(text -> !Words.blank(text)),
                points,
                List.of(),
                found.backing(List.of()));
    }

    /// What the guide does not tell of a question that was to be of another kind.
    private Optional<String> missing() {
        var lists =
                found.question().stream().filter(Piece.Items.class::isInstance).count();
        var isOffered = !found.options().isEmpty() || lists >= SEVERAL;
        if (Matches.isAsked(found) && (isOffered || hasTable())) {
            return Optional.of("this matching, whose pairs are not told,");
        }
        if (Orders.isAsked(found) && isOffered) {
            return Optional.of("this ordering, whose right order is not told,");
        }
        if (!found.options().isEmpty()) {
            return Optional.of("this choice, whose right options are not told,");
        }
        if (Clozes.isAsked(found)) {
            return Optional.of("this text with gaps, whose words are not told one by one,");
        }
        return Numbers.isRough(found)
                ? Optional.of("this number, of which is not told how near an answer must be,")
                : Optional.empty();
    }

    private boolean hasTable() {
        return found.question().stream().anyMatch(Piece.Grid.class::isInstance);
    }

    private List<Piece> offered() {
        var lines = new ArrayList<Piece>();
        var letter = 'a';
        for (var option : found.options()) {
            lines.add(Piece.Paragraph.of(
                    found.line(), Words.joined(List.of(Words.plain(letter++ + ")"), option.text()), " ")));
            lines.addAll(option.why());
        }
        return lines;
    }

    private List<KeyPoint> points() {
        var made = new ArrayList<KeyPoint>();
        for (var point : found.points()) {
            if (!Words.blank(point)) {
                var id = Slug.unique(
                        Slug.of("point", point.plain()),
                        made.stream().map(KeyPoint::id).toList()::contains);
                made.add(new KeyPoint(id, point, KeyPoint.Need.REQUIRED, List.of()));
            }
        }
        return made;
    }
}
