package org.lectern.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads documents, and notes where their words stand.
final class Reading {
    /// Further apart than words can be that stand near each other.
    private static final int BETWEEN_LINES = Scoring.NEAR + 1;

    private final Map<String, Row> places = new HashMap<>();
    private final List<Roll.Entry> entries;
    private int free;

    /// @param entries of the documents that there are; those that are read are added, first where one is free
    Reading(List<Roll.Entry> entries) {
        this.entries = entries;
    }

    void read(Source source, int place) {
        for (var part = 0; part < source.parts(); part++) {
            var documents = source.part(part);
            for (var nth = 0; nth < documents.size(); nth++) {
                read(documents.get(nth), place, part, nth);
            }
        }
    }

    Map<String, Row> places() {
        return places;
    }

    private void read(Document document, int source, int part, int nth) {
        while (free < entries.size() && !entries.get(free).equals(Roll.Entry.FREE)) {
            free++;
        }
        var at = 0;
        var words = 0;
        var title = 0;
        for (var line : document.lines()) {
            var place = Dictionary.place(free, line.field());
            var start = at;
            var length = Tokens.each(line.words(), (word, nthWord, _, _) -> {
                var row = places.computeIfAbsent(word, _ -> new Row());
                row.add(place);
                row.add(start + nthWord);
            });
            words += length;
            title += line.field() == Field.TITLE ? length : 0;
            at += length + BETWEEN_LINES;
        }
        var entry = new Roll.Entry(source, part, nth, document.kind(), words, title, Math.max(1, at));
        if (free < entries.size()) {
            entries.set(free, entry);
        } else {
            entries.add(entry);
        }
    }
}
