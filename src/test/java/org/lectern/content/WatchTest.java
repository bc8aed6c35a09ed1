package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchTest {
    @TempDir
    private Path root;

    private final LinkedBlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    private Path unit = Path.of("");
    private Watch watch;

    @BeforeEach
    void begin() throws IOException {
        var course = Files.createDirectory(root.resolve("tea"));
        unit = Files.writeString(course.resolve("leaf.json"), "{}");
        watch = Watch.over(root, told::add);
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void aFileThatIsWrittenIsTold() throws Exception {
        Files.writeString(unit, "{ }");
        assertEquals(Set.of(unit), told(unit));
    }

    @Test
    void aFileThatIsRenamedOverAnotherIsTold() throws Exception {
        var beside = Files.writeString(unit.resolveSibling(".leaf.json.swp"), "{ }");
        Files.move(beside, unit, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        assertEquals(Set.of(unit), told(unit));
    }

    @Test
    void aFileThatWasMovedAwayAndWrittenAnewIsTold() throws Exception {
        Files.move(unit, unit.resolveSibling("leaf.json~"));
        Files.writeString(unit, "{ }");
        assertEquals(Set.of(unit), told(unit));
    }

    @Test
    void aFileThatIsEmptyForAMomentIsToldOnceItIsWritten() throws Exception {
        Files.writeString(unit, "");
        Files.writeString(unit, "{ }");
        assertEquals(Set.of(unit), told(unit));
        assertEquals("{ }", Files.readString(unit));
    }

    @Test
    void aFileThatIsGoneIsTold() throws Exception {
        Files.delete(unit);
        assertEquals(Set.of(unit), told(unit));
    }

    @Test
    void aNewFileIsTold() throws Exception {
        var pot = Files.writeString(unit.resolveSibling("pot.json"), "{}");
        assertEquals(Set.of(pot), told(pot));
    }

    @Test
    void manyFilesAtOnceAreAllTold() throws Exception {
        var all = IntStream.range(0, 500)
                .mapToObj(i -> unit.resolveSibling("u" + i + ".json"))
                .collect(Collectors.toSet());
        for (var file : all) {
            Files.writeString(file, "{}");
        }
        assertTrue(told(all.toArray(Path[]::new)).containsAll(all));
    }

    @Test
    void aNewCourseIsToldWithItsFilesAndFollowed() throws Exception {
        var course = Files.createDirectory(root.resolve("soil"));
        var file = Files.writeString(course.resolve("course.json"), "{}");
        assertEquals(Set.of(course, file), told(course, file));
        Files.writeString(file, "{ }");
        assertEquals(Set.of(file), told(file));
    }

    @Test
    void aCourseThatIsGoneIsTold() throws Exception {
        var course = root.resolve("tea");
        Files.delete(unit);
        Files.delete(course);
        assertEquals(Set.of(unit, course), told(unit, course));
    }

    @Test
    void whatIsNoContentIsNotTold() throws Exception {
        Files.writeString(unit.resolveSibling("leaf.json~"), "x");
        Files.writeString(unit.resolveSibling(".leaf.json.kate-swp"), "x");
        Files.createDirectory(root.resolve(".git"));
        Files.writeString(unit, "{ }");
        assertEquals(Set.of(unit), told(unit));
    }

    @Test
    void onceClosedNothingIsTold() throws Exception {
        watch.close();
        Files.writeString(unit, "{ }");
        assertTrue(told.isEmpty());
    }

    /// All that is told until these are among it.
    private Set<Path> told(Path... awaited) throws InterruptedException {
        var all = new HashSet<Path>();
        while (!all.containsAll(Set.of(awaited))) {
            var next = told.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                return all;
            }
            all.addAll(next);
        }
        return all;
    }
}
