package org.lectern.ui.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.lectern.content.Provenance;
import org.lectern.content.Term;
import org.lectern.ui.Messages;

/// What hints say.
final class Hints {
    private Hints() {}

    /// A term and what it means.
    static Node term(Term term) {
        return new HintSheet(line(term.term(), "hint-title"), WordsView.still(term.meaning(), "hint-words"));
    }

    /// Where a fact comes from, line by line.
    static Node source(Provenance provenance, GuideLinks links) {
        var lines = sourceLines(provenance, links);
        var sheet = new HintSheet();
        for (var i = 0; i < lines.size(); i++) {
            sheet.getChildren().add(line(lines.get(i), i == 0 ? "hint-title" : "hint-words"));
        }
        return sheet;
    }

    static List<String> sourceLines(Provenance provenance, GuideLinks links) {
        var sources = provenance.source().stream()
                .map(key -> links.source(key)
                        .map(source -> source.address()
                                .map(address -> Messages.of("guide.source.at", source.title(), address))
                                .orElse(source.title()))
                        .orElse(key));
        var checked = provenance.verifiedOn().or(links::verifiedOn).map(Hints::checked);
        return Stream.of(Stream.of(Messages.of("guide.source.title")), sources, checked.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static String checked(LocalDate date) {
        return Messages.of("guide.source.checked", date);
    }

    private static Label line(String words, String styleClass) {
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
