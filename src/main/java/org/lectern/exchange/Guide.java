package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Text;

/// A guide, taken apart into its sections.
///
/// @param title empty when the guide has none
/// @param introduction what stands before the first section
record Guide(Optional<Text> title, List<Piece> introduction, List<Section> sections) {
    private static final int DEEPEST_SECTION = 3;

    static Guide of(String words, Notes notes) {
        var lines = new ArrayList<Line>();
        var number = 1;
        for (var line : words.split("\r\n|\r|\n", -1)) {
            lines.add(new Line(number++, line));
        }
        return new Splitter(notes).split(Pieces.of(Manuscript.prepared(Flattened.restored(lines)), notes));
    }

    /// Goes through the pieces once and begins a section wherever a heading says so.
    private static final class Splitter {
        private final Notes notes;
        private final List<Section> sections = new ArrayList<>();
        private final List<Piece> introduction = new ArrayList<>();
        private List<Piece> pieces = introduction;
        private Optional<Piece.Heading> title = Optional.empty();
        private Optional<Piece.Heading> open = Optional.empty();

        Splitter(Notes notes) {
            this.notes = notes;
        }

        Guide split(List<Piece> all) {
            for (var piece : all) {
                var heading = heading(piece);
                if (heading.isEmpty()) {
                    pieces.add(piece);
                } else if (isTitle(heading.get())) {
                    title(heading.get());
                } else if (isRepeated(heading.get())) {
                    notes.add(piece.line(), "the title stands here again; once is enough");
                } else if (begins(heading.get())) {
                    close();
                    open = heading;
                    pieces = new ArrayList<>();
                } else {
                    pieces.add(piece);
                }
            }
            close();
            return new Guide(title.map(Piece.Heading::words), introduction, sections);
        }

        private void close() {
            open.ifPresent(heading ->
                    sections.add(new Section(Topic.of(heading.title()), heading.line(), heading.title(), pieces)));
        }

        /// A line of nothing but strong words that name a section is a heading too.
        private static Optional<Piece.Heading> heading(Piece piece) {
            if (piece instanceof Piece.Heading heading) {
                return Optional.of(heading);
            }
            return piece instanceof Piece.Paragraph paragraph
                            && Words.allStrong(paragraph.text())
                            && Topic.of(Words.line(paragraph.text())) != Topic.OTHER
                    ? Optional.of(new Piece.Heading(piece.line(), 2, paragraph.text()))
                    : Optional.empty();
        }

        private boolean isTitle(Piece.Heading heading) {
            return title.isEmpty()
                    && open.isEmpty()
                    && heading.level() == 1
                    && Topic.of(heading.title()) == Topic.OTHER;
        }

        private void title(Piece.Heading heading) {
            title = Optional.of(heading);
        }

        private boolean isRepeated(Piece.Heading heading) {
            if (title.isEmpty() || open.isPresent()) {
                return false;
            }
            var shorter = heading.title();
            if (title.get().title().equals(shorter)) {
                return true;
            }
            var longer = title.get().title();
            if (!longer.startsWith(shorter) || !introduction.isEmpty()) {
                return false;
            }
            var ending = longer.substring(shorter.length()).strip();
            notes.add(title.get().line(), "the title's ending '" + ending + "' was left out");
            title = Optional.of(heading);
            return true;
        }

        private boolean begins(Piece.Heading heading) {
            if (open.isEmpty()) {
                return true;
            }
            var within = Topic.of(open.get().title());
            var known = Topic.of(heading.title()) != Topic.OTHER && heading.level() <= DEEPEST_SECTION;
            return heading.level() <= open.get().level() || known && within == Topic.OTHER;
        }
    }
}
