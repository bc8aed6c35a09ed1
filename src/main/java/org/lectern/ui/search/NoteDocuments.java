package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.lectern.margin.Anchor;
import org.lectern.margin.Found;
import org.lectern.margin.Placed;
import org.lectern.search.Document;
import org.lectern.search.Field;
import org.lectern.search.Kind;
import org.lectern.search.Source;

/// What the reader wrote beside the guide, to be found like the guide itself.
final class NoteDocuments {
    private NoteDocuments() {}

    /// The notes among some marks; a mark without a note is words of the guide, which are found anyway.
    static Source of(List<Placed> marks) {
        return new Source.Given(
                "notes",
                marks.stream()
                        .filter(mark -> mark.mark().kind().isOfPen()
                                && !mark.mark().note().isBlank())
                        .map(NoteDocuments::document)
                        .toList());
    }

    private static Document document(Placed mark) {
        var anchor = mark.mark().anchor();
        var lines = new ArrayList<Document.Line>();
        mark.mark()
                .note()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new Document.Line("", line, lines.isEmpty() ? Field.TITLE : Field.TEXT)));
        var beside = anchor instanceof Anchor.OfWords ? mark.words() : "";
        beside.lines().forEach(line -> lines.add(new Document.Line("", line, Field.TEXT)));
        var block = mark.found().map(Found::block).orElse("");
        return new Document(
                Kind.NOTE, anchor.course(), mark.found().map(Found::unit).orElse(anchor.unit()), block, block, lines);
    }
}
