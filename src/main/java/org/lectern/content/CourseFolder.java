package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads one course with its units.
///
/// A file with an error in it stays closed, the others open. Of two units that claim the same id, the later one in
/// reading order has the error, so no two open items of a course ever share an id.
final class CourseFolder {
    static final String COURSE_FILE = "course.json";

    private final Path folder;
    private final Draft<Course> course;
    private final List<Draft<Unit>> units = new ArrayList<>();
    private final List<Remarks> others = new ArrayList<>();

    private CourseFolder(Path folder) {
        this.folder = folder;
        this.course = Draft.read(folder.resolve(COURSE_FILE), Course.class);
    }

    static CourseFolder read(Path folder) {
        var read = new CourseFolder(folder);
        read.course.value().ifPresentOrElse(read::units, read::anyUnits);
        return read;
    }

    /// The course with its good units; empty when `course.json` has an error.
    Optional<Library.Shelf> shelf() {
        return course.good()
                .map(good -> new Library.Shelf(
                        good,
                        units.stream()
                                .map(Draft::good)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    Stream<Problem> problems() {
        return Stream.concat(drafts().map(Draft::remarks), others.stream())
                .flatMap(remarks -> remarks.problems().stream());
    }

    Stream<Path> files() {
        return drafts().map(Draft::file);
    }

    private Stream<Draft<?>> drafts() {
        return Stream.concat(Stream.of(course), units.stream());
    }

    private void units(Course outline) {
        Blueprint.read(course, Folders.name(folder));
        var written = new TreeSet<String>();
        jsonFiles().forEach(file -> written.add(id(file)));
        var listed = new LinkedHashSet<>(outline.units());
        for (var id : listed) {
            if (written.contains(id)) {
                units.add(Draft.read(folder.resolve(id + ".json"), Unit.class));
            } else if (canBeUnit(id)) {
                course.remarks()
                        .warning(
                                course.origins()
                                        .spot(outline, "units", outline.units().indexOf(id)),
                                "unit " + quoted(id) + " is listed, but there is no file " + id
                                        + ".json yet; write it or take it off the list");
            }
        }
        units.forEach(Proofreader::read);
        new References(course, units).read();
        others.add(Ledger.check(folder, units));
        written.removeAll(listed);
        written.forEach(this::unlisted);
    }

    private void unlisted(String id) {
        var remarks = new Remarks(folder.resolve(id + ".json"));
        remarks.warning(
                Spot.START,
                "course.json does not list this file; add " + quoted(id) + " to its units, or move the file away");
        others.add(remarks);
    }

    /// Without a readable course nobody knows the reading order, but each unit can still be read by itself.
    private void anyUnits() {
        jsonFiles().forEach(file -> units.add(Draft.read(file, Unit.class)));
        units.forEach(Proofreader::read);
    }

    private List<Path> jsonFiles() {
        try {
            return Folders.json(folder).stream()
                    .filter(file -> !file.endsWith(COURSE_FILE) && !file.endsWith(Ledger.FILE))
                    .toList();
        } catch (IOException failure) {
            var remarks = new Remarks(folder);
            remarks.error(Spot.START, Folders.UNREADABLE);
            others.add(remarks);
            return List.of();
        }
    }

    /// Whether a unit can have this id, and so this file name.
    static boolean canBeUnit(String id) {
        return Scalars.isId(id) && !COURSE_FILE.equals(id + Folders.JSON) && !Ledger.FILE.equals(id + Folders.JSON);
    }

    private static String id(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - Folders.JSON.length());
    }
}
