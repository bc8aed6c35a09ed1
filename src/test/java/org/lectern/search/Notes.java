package org.lectern.search;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small documents to search in.
final class Notes {
    private Notes() {}

    /// An index of documents with a title and one text each; their targets are their numbers, from 0.
    ///
    /// @param documents the title, a colon and the text of each
    static Index index(String... documents) {
        return Index.of(Stream.of(source("notes", documents)));
    }

    static Source.Given source(String name, String... documents) {
        return new Source.Given(
                name,
                IntStream.range(0, documents.length)
                        .mapToObj(nth -> document(name + nth, documents[nth]))
                        .toList());
    }

    private static Document document(String target, String words) {
        var parts = words.split(": ", 2);
        return new Document(
                Kind.NOTE,
                "course",
                "unit",
                "block",
                target,
                List.of(
                        new Document.Line("title", parts[0], Field.TITLE),
                        new Document.Line("p1", parts.length > 1 ? parts[1] : "", Field.TEXT)));
    }

    /// The titles of what is found, best first.
    static List<String> titles(Index index, String typed) {
        return all(index, typed).stream()
                .map(result -> result.document().title())
                .toList();
    }

    static List<Result> all(Index index, String typed) {
        return List.copyOf(index.search(Sought.of(typed)).results(EnumSet.allOf(Kind.class)));
    }
}
