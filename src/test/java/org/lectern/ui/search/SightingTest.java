package org.lectern.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.search.Document;
import org.lectern.search.Field;
import org.lectern.search.Index;
import org.lectern.search.Kind;
import org.lectern.search.Sought;
import org.lectern.search.Source;

final class SightingTest {
    /// The list on the screen seeks the line that was chosen among all of them, at every letter.
    @Test
    void linesAreComparedWithoutReadingTheirDocuments() {
        var source = new Counting();
        var found = Index.of(Stream.of(source)).search(Sought.of("tea"));
        var former = new Sighting("te", true, found, Narrowing.ALL, Set.of(), List.of()).lines();
        var lines = new Sighting("tea", true, found, Narrowing.ALL, Set.of(), List.of()).lines();
        source.read.set(0);
        assertEquals(List.of(100, -1, 0), List.of(lines.size(), lines.indexOf(former.getFirst()), source.read.get()));
    }

    /// A hundred documents, and how often they were read.
    private record Counting(AtomicInteger read) implements Source {
        Counting() {
            this(new AtomicInteger());
        }

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public int parts() {
            return 100;
        }

        @Override
        public List<Document> part(int part) {
            read.incrementAndGet();
            return List.of(new Document(
                    Kind.SECTION,
                    "c",
                    "u",
                    "b" + part,
                    "b" + part,
                    List.of(new Document.Line("p", "tea", Field.TEXT))));
        }
    }
}
