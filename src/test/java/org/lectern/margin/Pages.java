package org.lectern.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Library;
import org.lectern.content.Provenance;
import org.lectern.content.Text;
import org.lectern.content.Unit;
import org.lectern.content.UnitText;

/// Small guides to set marks in.
public final class Pages {
    private Pages() {}

    /// A library of one course, `tea`.
    public static Library library(Unit... units) {
        var ids = List.of(units).stream().map(Unit::id).toList();
        var course = new Course("tea", "Tea", Optional.empty(), ids, Map.of(), List.of());
        return new Library(List.of(new Library.Shelf(course, List.of(units))), List.of());
    }

    public static Unit unit(String id, Block... blocks) {
        return new Unit(id, "Unit " + id, Text.of("About it."), Optional.empty(), List.of(blocks));
    }

    public static Block prose(String id, String... paragraphs) {
        return new Block.Prose(
                id, "Section " + id, List.of(paragraphs).stream().map(Text::of).toList(), Provenance.NONE);
    }

    /// Words that stand in a line of a block, from their nth place on.
    static Quote quote(Unit unit, String block, String line, String words, int nth) {
        var text = UnitText.of(unit);
        var entry = text.entries().get(text.index(block, line).orElseThrow());
        var at = -1;
        for (var i = 0; i < nth; i++) {
            at = entry.line().words().indexOf(words, at + 1);
        }
        return Quote.of(entry, at, at + words.length());
    }

    /// An anchor on words in unit `leaf`.
    static Anchor on(Quote... quotes) {
        return new Anchor.OfWords("tea", "leaf", new ArrayList<>(List.of(quotes)));
    }
}
