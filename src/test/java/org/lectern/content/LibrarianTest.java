package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that is read again and again while its author works in it.
final class LibrarianTest {
    private static final List<String> UNITS = List.of("a", "b", "c");

    @TempDir
    private Path folder;

    @Test
    void theLastGoodVersionOfEachFileIsOpen() throws IOException {
        for (var seed = 0; seed < 20; seed++) {
            var chance = new Random(seed);
            var good = new HashMap<String, String>();
            write("course", course("T0"));
            good.put("course", "T0");
            for (var unit : UNITS) {
                write(unit, unit(unit, "first"));
                good.put(unit, "first");
            }
            var librarian = new Librarian(folder);
            librarian.read();
            for (var step = 0; step < 25; step++) {
                edit(chance, good, "T" + step);
                assertEquals(titles(good), titles(librarian.again(Set.of())), "seed " + seed + ", step " + step);
            }
        }
    }

    private void edit(Random chance, Map<String, String> good, String title) throws IOException {
        var unit = UNITS.get(chance.nextInt(UNITS.size()));
        switch (chance.nextInt(8)) {
            case 0 -> write(unit, "{ \"id\": ");
            case 1 -> write(unit, unit(unit, title).replace("\"title\"", "\"titel\""));
            case 2 -> write(unit, unit(unit, title).replace("\"id\": \"" + unit, "\"id\": \"" + unit + "x"));
            case 3 -> {
                Files.deleteIfExists(file(unit));
                good.remove(unit);
            }
            case 4 -> write("course", "{ }");
            case 5 -> {
                write("course", course(title));
                good.put("course", title);
            }
            default -> {
                write(unit, unit(unit, title));
                good.put(unit, title);
            }
        }
    }

    @Test
    void whatIsReadAgainIsWhatIsReadAnew() throws IOException {
        var chance = new Random(7);
        write("course", course("T"));
        var librarian = new Librarian(folder);
        var former = librarian.read();
        for (var step = 0; step < 60; step++) {
            edit(chance, new HashMap<>(), "T" + step);
            if (chance.nextInt(3) == 0) {
                write("b", unit("b", "T").replace("#t-b", "#t-" + UNITS.get(step % 3)));
            }
            var anew = Library.read(folder).after(former);
            former = librarian.again(Set.of());
            assertEquals(anew, former, "step " + step);
        }
    }

    @Test
    void aSaveTooCloseForTheFilesTimeIsReadWhenItIsTold() throws IOException {
        write("course", course("T"));
        write("a", unit("a", "one"));
        var librarian = new Librarian(folder);
        librarian.read();
        var written = Files.getLastModifiedTime(file("a"));
        write("a", unit("a", "two"));
        Files.setLastModifiedTime(file("a"), written);
        assertEquals(List.of("T", "two"), titles(librarian.again(Set.of(file("a")))));
    }

    @Test
    void aFileThatIsHalfWrittenIsNoProblemWhenItIsFinishedAMomentLater() throws Exception {
        write("course", course("T").replace(", \"b\", \"c\"", ""));
        write("a", unit("a", "one"));
        var librarian = new Librarian(folder);
        librarian.read();
        write("a", "");
        var editor = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(20);
                write("a", unit("a", "two"));
            } catch (InterruptedException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        var read = librarian.again(Set.of(file("a")));
        editor.join();
        assertEquals(List.of(), read.problems());
        assertEquals(List.of("T", "two"), titles(read));
    }

    @Test
    void aFormerUnitThatClaimsAnItemOfAnotherStaysClosed() throws IOException {
        write("course", course("T"));
        write("a", unit("a", "one"));
        write("b", unit("b", "one"));
        var librarian = new Librarian(folder);
        librarian.read();
        write("a", "{");
        write("b", unit("b", "two").replace("t-b", "t-a"));
        assertEquals(List.of("T", "two"), titles(librarian.again(Set.of())));
    }

    @Test
    void theFirstReadingLeavesABrokenUnitOut() throws IOException {
        write("course", course("T"));
        write("a", "{");
        write("b", unit("b", "one"));
        var first = new Librarian(folder).read();
        assertEquals(List.of("T", "one"), titles(first));
        assertTrue(first.problems().stream().anyMatch(Problem::closes));
    }

    private static List<String> titles(Map<String, String> good) {
        return Stream.concat(Stream.of("course"), UNITS.stream())
                .flatMap(file -> Stream.ofNullable(good.get(file)))
                .toList();
    }

    private static List<String> titles(Library library) {
        return library.shelves().stream()
                .flatMap(shelf -> Stream.concat(
                        Stream.of(shelf.course().title()),
                        shelf.units().stream().map(Unit::title)))
                .toList();
    }

    private static String course(String title) {
        return "{ \"id\": \"x\", \"title\": \"" + title + "\", \"units\": [\"a\", \"b\", \"c\"] }";
    }

    private static String unit(String id, String title) {
        return """
            { "id": "%1$s", "title": "%2$s", "introduction": "I", "blocks": [
              { "kind": "glossary", "id": "words", "title": "W", "terms": [
                { "id": "t-%1$s", "term": "T", "meaning": "See [it](#t-%1$s)." } ] } ] }
            """.formatted(id, title);
    }

    private Path file(String name) {
        return folder.resolve("x").resolve(name + ".json");
    }

    private void write(String name, String json) throws IOException {
        Files.createDirectories(folder.resolve("x"));
        Files.writeString(file(name), json);
    }
}
