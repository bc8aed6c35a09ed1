package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.content.Unit;

final class NewTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void newCourseHasNoProblems() {
        begin("guides", "--course", "first-aid");
        var library = Library.read(folder.resolve("guides"));
        assertEquals(List.of(), library.problems());
        var shelf = library.shelves().getFirst();
        assertEquals("First aid", shelf.course().title());
        assertEquals(List.of("unit-1"), shelf.units().stream().map(Unit::id).toList());
    }

    @Test
    void whatWasWrittenIsSaid() {
        var guides = folder.resolve("guides");
        assertEquals(
                "0: Wrote " + guides.resolve("aid").resolve("wounds.json")
                        + "; put your own words there. To see what is wrong with it: lectern check " + guides + "\n",
                begin("guides", "--course", "aid", "--unit", "wounds"));
    }

    @Test
    void filesNameTheSchemasBesideThem() throws IOException {
        begin("guides", "--course", "aid");
        for (var name : List.of("course", "unit")) {
            var file = folder.resolve("guides/aid").resolve(name.equals("unit") ? "unit-1.json" : "course.json");
            var reference = Files.readString(file).split("\"")[3];
            assertEquals(
                    Files.readString(Path.of("content/schema").resolve(name + ".schema.json")),
                    Files.readString(file.resolveSibling(reference)));
        }
    }

    @Test
    void titleMayHoldAnySign() {
        begin("guides", "--course", "aid", "--title", "\"First\\aid\"\n for \u2026 all");
        assertEquals(
                "\"First\\aid\"\n for \u2026 all",
                Library.read(folder.resolve("guides"))
                        .shelves()
                        .getFirst()
                        .course()
                        .title());
    }

    @Test
    void secondCourseStandsBesideTheFirst() {
        begin("guides", "--course", "aid");
        begin("guides", "--course", "botany");
        assertEquals(
                List.of("aid", "botany"),
                Library.read(folder.resolve("guides")).shelves().stream()
                        .map(shelf -> shelf.course().id())
                        .toList());
    }

    @Test
    void staleSchemaIsRenewed() throws IOException {
        Files.createDirectories(folder.resolve("guides/schema"));
        var copy = folder.resolve("guides/schema/unit.schema.json");
        Files.writeString(copy, "{}");
        begin("guides", "--course", "aid");
        assertEquals(Files.readString(Path.of("content/schema/unit.schema.json")), Files.readString(copy));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        var mine = Files.createDirectories(folder.resolve("guides/aid")).resolve("unit-1.json");
        Files.writeString(mine, "mine");
        assertEquals(
                "2: " + mine.getParent() + " is there already, and nothing in it was changed; choose another id\n",
                begin("guides", "--course", "aid"));
        assertEquals("mine", Files.readString(mine));
        assertEquals(List.of(mine.getParent()), children(folder.resolve("guides")));
    }

    @Test
    void courseWithinACourseIsRefused() {
        begin("guides", "--course", "aid");
        assertEquals(
                "2: " + folder.resolve("guides/aid") + " is a course itself; name the folder above it\n",
                begin("guides/aid", "--course", "wounds"));
    }

    @Test
    void fileInsteadOfAFolderIsRefused() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertEquals("2: " + file + " is a file; name a folder for the courses\n", begin("file", "--course", "aid"));
    }

    @Test
    void namesThatCannotBeAreRefused() throws IOException {
        var badId = " cannot be an id; ids are lower-case letters, digits, hyphens and dots,"
                + " and begin with a letter or digit\n";
        assertEquals("2: 'First Aid'" + badId, begin("guides", "--course", "First Aid"));
        assertEquals("2: '../up'" + badId, begin("guides", "--course", "aid", "--unit", "../up"));
        assertEquals(
                "2: a unit cannot be called 'course', since course.json is the course itself; choose another id\n",
                begin("guides", "--course", "aid", "--unit", "course"));
        assertEquals(
                "2: a course cannot be called 'schema', since the folder of that name holds the schemas;"
                        + " choose another id\n",
                begin("guides", "--course", "schema"));
        assertEquals(
                "2: the title of a course must not be empty\n", begin("guides", "--course", "aid", "--title", " "));
        assertEquals(List.of(), children(folder));
    }

    @Test
    void missingIdIsRefused() {
        assertEquals("2: Missing required option: '--course=ID'\n", begin("guides"));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.toList();
        }
    }

    /// The exit code and what was printed.
    private String begin(String guides, String... options) {
        var printed = new StringWriter();
        var arguments = new ArrayList<>(List.of("new", folder.resolve(guides).toString()));
        arguments.addAll(List.of(options));
        var code = Cli.commandLine(new PrintWriter(printed), new PrintWriter(printed), _ -> {})
                .execute(arguments.toArray(String[]::new));
        return code + ": " + printed.toString().replace("\r\n", "\n");
    }
}
