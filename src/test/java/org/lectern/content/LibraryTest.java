package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What opens when some of it is broken.
final class LibraryTest {
    @TempDir
    private Path folder;

    @Test
    void folderThatIsNotThereIsAProblem() {
        assertProblems(
                "missing:1:1: error: there is no such folder; name the folder that holds the courses", "missing");
    }

    @Test
    void fileInsteadOfAFolderIsAProblem() throws IOException {
        write("words.txt", "words");
        assertProblems("words.txt:1:1: error: this is a file; name the folder that holds the courses", "words.txt");
    }

    @Test
    void folderWithoutCoursesIsAProblem() throws IOException {
        Files.createDirectories(folder.resolve("all/pictures"));
        assertProblems(
                "all:1:1: error: there is no course in this folder; a course is a folder with a course.json in it",
                "all");
    }

    @Test
    void unitsWithoutACourseAreAProblem() throws IOException {
        write("all/c/unit-1.json", unit("unit-1", term("neo")));
        assertProblems(
                "all/c:1:1: error: there is no course.json in this folder; write one that lists its units", "all");
    }

    @Test
    void folderOfSchemasIsNoCourse() throws IOException {
        write("all/c/course.json", course("c", "unit-1"));
        write("all/c/unit-1.json", unit("unit-1", term("neo")));
        write("all/schema/unit.schema.json", "{}");
        assertEquals(List.of(), Library.read(folder.resolve("all")).problems());
    }

    @Test
    void coursesAreSortedAndHiddenFoldersPassedOver() throws IOException {
        for (var course : List.of("b", "a", ".hidden")) {
            write("all/" + course + "/course.json", course(course, "unit-1"));
            write("all/" + course + "/unit-1.json", unit("unit-1", term("neo")));
        }
        var library = Library.read(folder.resolve("all"));
        assertEquals(
                List.of("a", "b"),
                library.shelves().stream().map(shelf -> shelf.course().id()).toList());
    }

    @Test
    void unitWithAnErrorStaysClosedAndTheOthersOpen() throws IOException {
        write("c/course.json", course("c", "unit-1", "unit-2", "unit-3"));
        write("c/unit-1.json", unit("unit-1", term("neo")));
        write("c/unit-2.json", "{");
        write("c/unit-3.json", unit("unit-3", term("dag")));
        assertProblems("c/unit-2.json:1:2: error: the file ends too early; what begins at 1:1 is not closed yet", "c");
        assertEquals(List.of("unit-1", "unit-3"), open("c"));
    }

    @Test
    void referenceThatMayLeadIntoABrokenFileIsOnlyAWarning() throws IOException {
        write("c/course.json", course("c", "unit-1", "unit-2"));
        write("c/unit-1.json", unit("unit-1", linking("neo", "later")));
        write("c/unit-2.json", "{");
        assertProblems("""
            c/unit-1.json:2:93: warning: nothing that could be read is called 'later'; \
            name a block of this unit, or an item of any
            c/unit-2.json:1:2: error: the file ends too early; what begins at 1:1 is not closed yet\
            """, "c");
        assertEquals(List.of("unit-1"), open("c"));
    }

    @Test
    void unitThatIsNotWrittenYetIsOnlyAWarning() throws IOException {
        write("c/course.json", course("c", "unit-1", "unit-2"));
        write("c/unit-1.json", unit("unit-1", linking("neo", "later")));
        assertProblems("""
            c/course.json:1:42: warning: unit 'unit-2' is listed, but there is no file unit-2.json yet; \
            write it or take it off the list
            c/unit-1.json:2:93: error: nothing is called 'later'; name a block of this unit, or an item of any\
            """, "c");
    }

    @Test
    void itemTakenByAnEarlierUnitClosesTheLaterOne() throws IOException {
        write("c/course.json", course("c", "unit-2", "unit-1"));
        write("c/unit-1.json", unit("unit-1", term("neo")));
        write("c/unit-2.json", unit("unit-2", term("neo")));
        assertProblems(
                "c/unit-1.json:2:66: error: the id 'neo' is already taken in unit-2.json;"
                        + " items need ids that no other unit of the course uses",
                "c");
        assertEquals(List.of("unit-2"), open("c"));
    }

    @Test
    void blocksOfTwoUnitsMayShareAnId() throws IOException {
        write("c/course.json", course("c", "unit-1", "unit-2"));
        write("c/unit-1.json", unit("unit-1", term("neo")));
        write("c/unit-2.json", unit("unit-2", term("dag")));
        assertProblems("", "c");
    }

    @Test
    void referenceReachesItemsButNotBlocksOfAnotherUnit() throws IOException {
        write("c/course.json", course("c", "unit-1", "unit-2"));
        write("c/unit-1.json", unit("unit-1", term("neo").replace("terms-block", "elsewhere")));
        write(
                "c/unit-2.json",
                unit(
                        "unit-2",
                        linking("dag", "neo") + ","
                                + linking("mme", "elsewhere").replace("terms-block", "second")));
        assertProblems(
                "c/unit-2.json:2:195: error: nothing is called 'elsewhere';"
                        + " name a block of this unit, or an item of any",
                "c");
    }

    @Test
    void referenceIntoAUnitThatDoesNotFitIsNotBlamed() throws IOException {
        write("c/course.json", course("c", "unit-1", "unit-2"));
        write("c/unit-1.json", unit("unit-1", term("neo").replace("meaning", "meanin")));
        write("c/unit-2.json", unit("unit-2", linking("dag", "neo")));
        assertProblems("c/unit-1.json:2:83: error: unknown field 'meanin'; did you mean 'meaning'?", "c");
        assertEquals(List.of("unit-2"), open("c"));
    }

    @Test
    void courseWithAnErrorStaysClosedButItsUnitsAreRead() throws IOException {
        write("c/course.json", "{ \"id\": \"c\", \"title\": \"T\" }");
        write("c/unit-1.json", unit("unit-2", term("neo")));
        assertProblems("""
            c/course.json:1:1: error: field 'units' is missing
            c/unit-1.json:1:9: error: the id is 'unit-2', but the file is called unit-1.json; make them the same\
            """, "c");
        assertEquals(List.of(), Library.read(folder.resolve("c")).shelves());
    }

    @Test
    void unitWithoutBlocksIsAProblem() throws IOException {
        write("c/course.json", course("c", "unit-1"));
        write("c/unit-1.json", unit("unit-1", ""));
        assertProblems("c/unit-1.json:1:64: error: 'blocks' must not be empty", "c");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static String course(String id, String... units) {
        return "{\"id\":\"" + id + "\",\"title\":\"T\",\"units\":[\"" + String.join("\", \"", units) + "\"]}";
    }

    /// The blocks stand in line 2.
    private static String unit(String id, String blocks) {
        return "{ \"id\": \"" + id + "\", \"title\": \"T\", \"introduction\": \"I\", \"blocks\": [\n" + blocks
                + "\n] }";
    }

    private static String term(String id) {
        return "{\"kind\":\"glossary\",\"id\":\"terms-block\",\"title\":\"T\",\"terms\":[{\"id\":\"" + id
                + "\",\"term\":\"T\",\"meaning\":\"M\"}]}";
    }

    private static String linking(String id, String target) {
        return term(id).replace("\"M\"", "\"[M](#" + target + ")\"");
    }

    private List<String> open(String course) {
        return Library.read(folder.resolve(course)).shelves().getFirst().units().stream()
                .map(Unit::id)
                .toList();
    }

    private void assertProblems(String expected, String place) {
        var lines = Library.read(folder.resolve(place)).problems().stream()
                .map(problem -> folder.relativize(problem.file())
                        + problem.toString().substring(problem.file().toString().length()))
                .toList();
        assertEquals(expected, String.join("\n", lines).replace('\\', '/'));
    }
}
