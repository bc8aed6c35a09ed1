package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Holds the walls between the rooms, on the compiled classes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RoomsTest {
    private static final String DOORWAY = "lectern";

    /// The rooms, and which others each may name.
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry(
                    DOORWAY,
                    Set.of(
                            "content",
                            "search",
                            "schedule",
                            "quiz",
                            "margin",
                            "store",
                            "progress",
                            "exchange",
                            "typeset",
                            "print",
                            "ui")),
            Map.entry("margin", Set.of("content")),
            Map.entry("typeset", Set.of()),
            Map.entry("print", Set.of("content", "typeset")),
            Map.entry("exchange", Set.of("content", "quiz", "schedule")),
            Map.entry("search", Set.of("content")),
            Map.entry("ui", Set.of("content", "search", "schedule", "quiz", "margin", "progress", "typeset", "print")),
            Map.entry("store", Set.of("schedule", "quiz", "margin")),
            Map.entry("progress", Set.of("content", "schedule", "quiz")),
            Map.entry("quiz", Set.of("content", "schedule")),
            Map.entry("content", Set.of()),
            Map.entry("schedule", Set.of()));

    /// What only some rooms may name, by how its classes begin.
    private static final Map<String, Set<String>> WALLED = Map.ofEntries(
            Map.entry("java.sql.", Set.of("store")),
            Map.entry("javax.sql.", Set.of("store")),
            Map.entry("org.sqlite.", Set.of("store")),
            Map.entry("tools.jackson.", Set.of("content", "exchange")),
            Map.entry("org.commonmark.", Set.of("content", "exchange")),
            Map.entry("javafx.", Set.of("ui", DOORWAY)),
            Map.entry("atlantafx.", Set.of("ui", DOORWAY)),
            Map.entry("org.kordamp.ikonli.", Set.of("ui", DOORWAY)),
            Map.entry("org.eclipse.", Set.of("ui")),
            Map.entry("org.apache.", Set.of("print")),
            Map.entry("org.scilab.", Set.of("typeset")),
            Map.entry("java.awt.", Set.of("typeset", "print")),
            Map.entry("javax.print.", Set.of("print")),
            Map.entry("picocli.", Set.of(DOORWAY)),
            Map.entry("dev.dirs.", Set.of(DOORWAY)));

    private static final String SHARED_BY_SCREENS = "guide";
    private static final Path CLASSES = Path.of("target", "classes", "org");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "lectern");

    private List<Edge> edges = List.of();

    @BeforeAll
    void readTheClasses() {
        edges = jdeps();
        assertTrue(edges.size() > 100, "jdeps found next to nothing in " + CLASSES);
    }

    @Test
    void roomsNameOnlyTheRoomsTheyMay() {
        assertEquals(
                List.of(),
                offending(edge -> edge.staysInLectern()
                        && !edge.room().equals(edge.otherRoom())
                        && !ROOMS.getOrDefault(edge.room(), Set.of()).contains(edge.otherRoom())));
    }

    @Test
    void everyPackageBelongsToARoom() {
        assertEquals(List.of(), offending(edge -> !ROOMS.containsKey(edge.room())));
    }

    @Test
    void librariesStayInTheirRooms() {
        assertEquals(
                List.of(),
                offending(edge -> WALLED.entrySet().stream()
                        .anyMatch(wall -> edge.to().startsWith(wall.getKey())
                                && !wall.getValue().contains(edge.room()))));
    }

    @Test
    void onlyTheLaneAndTheDoorwayNamePlatform() {
        assertEquals(
                List.of(),
                offending(edge -> edge.to().equals("javafx.application.Platform")
                        && !edge.room().equals(DOORWAY)
                        && !edge.outerClass().equals("org.lectern.ui.Lane")));
    }

    @Test
    void screensDoNotNameEachOther() {
        assertEquals(
                List.of(),
                offending(edge -> !edge.screen().isEmpty()
                        && !edge.otherScreen().isEmpty()
                        && !edge.otherScreen().equals(edge.screen())
                        && !edge.otherScreen().equals(SHARED_BY_SCREENS)));
    }

    @Test
    void everyRoomSaysWhatItIsFor() {
        var silent = ROOMS.keySet().stream()
                .map(room -> room.equals(DOORWAY) ? SOURCES : SOURCES.resolve(room))
                .filter(Files::isDirectory)
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    private List<String> offending(Predicate<Edge> offence) {
        return edges.stream().filter(offence).map(Edge::toString).sorted().toList();
    }

    /// Read without `module-info.class`, which would make jdeps ask for every library.
    private static List<Edge> jdeps() {
        var out = new StringWriter();
        var printer = new PrintWriter(out);
        var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        assertEquals(
                0, jdeps.run(printer, printer, "-verbose:class", "-filter:none", CLASSES.toString()), out::toString);
        return Edge.LINE
                .matcher(out.toString())
                .results()
                .map(line -> new Edge(line.group(1), line.group(2)))
                .toList();
    }

    /// One class names another.
    private record Edge(String from, String to) {
        static final Pattern LINE = Pattern.compile("^ +(org\\.lectern\\.\\S+) +-> (\\S+) +\\S", Pattern.MULTILINE);

        boolean staysInLectern() {
            return to.startsWith("org.lectern.");
        }

        String room() {
            return roomOf(from);
        }

        String otherRoom() {
            return roomOf(to);
        }

        String screen() {
            return screenOf(from);
        }

        String otherScreen() {
            return screenOf(to);
        }

        String outerClass() {
            return from.replaceFirst("\\$.*", "");
        }

        @Override
        public String toString() {
            return from + " -> " + to;
        }

        /// The third part of a class's name, unless that is the class itself.
        private static String roomOf(String name) {
            var parts = name.split("\\.");
            return parts.length < 4 ? DOORWAY : parts[2];
        }

        /// The package inside `ui`, however deep the class lies in it; empty for others.
        private static String screenOf(String name) {
            var parts = name.split("\\.");
            return name.startsWith("org.lectern.ui.") && parts.length > 4 ? parts[3] : "";
        }
    }
}
