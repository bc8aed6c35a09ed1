package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Drafts drafts;
    private final Draft<Course> course;
    private final List<Draft<Unit>> units = new ArrayList<>();
    private final List<Remarks> others = new ArrayList<>();

    private CourseFolder(Path folder, Drafts drafts) {
        this.folder = folder;
        this.drafts = drafts;
        this.course = drafts.course(folder.resolve(COURSE_FILE));
    }

    static CourseFolder read(Path folder, Drafts drafts, Scrutiny scrutiny) {
        var read = new CourseFolder(folder, drafts);
        read.course.value().ifPresentOrElse(read::units, read::anyUnits);
        if (scrutiny != Scrutiny.NONE) {
            read.scrutinize(scrutiny);
        }
        return read;
    }

    private void scrutinize(Scrutiny scrutiny) {
        course.value()
                .ifPresent(value -> scrutiny.read(
                        new Manuscript<>(course, value),
                        units.stream()
                                .flatMap(unit -> unit.value().map(it -> new Manuscript<>(unit, it)).stream())
                                .toList()));
        drafts().forEach(draft -> draft.waivers().remarkOnUnused(draft.remarks()));
    }

    /// The course with its good units; empty when `course.json` has an error.
    Optional<Library.Shelf> shelf() {
        return course.good().map(good -> new Library.Shelf(good, goodUnits()));
    }

    List<Unit> goodUnits() {
        return units.stream().map(Draft::good).flatMap(Optional::stream).toList();
    }

    String name() {
        return Folders.name(folder);
    }

    /// What is not waived, file by file.
    List<Problem> problems() {
        var inOrder = drafts().sorted(Comparator.comparing(Draft::file)).toList();
        var problems = new ArrayList<Problem>();
        inOrder.parallelStream().map(Draft::problems).toList().forEach(problems::addAll);
        others.forEach(remarks -> problems.addAll(remarks.problems()));
        return problems;
    }

    Stream<Path> files() {
        return drafts().map(Draft::file);
    }

    private Stream<Draft<?>> drafts() {
        return Stream.concat(Stream.of(course), units.stream());
    }

    private void units(Course outline) {
        Blueprint.read(course, name());
        var written = new TreeSet<String>();
        jsonFiles().forEach(file -> written.add(id(file)));
        var listed = new LinkedHashSet<>(outline.units());
        for (var id : listed) {
            if (!written.contains(id) && canBeUnit(id)) {
                course.remarks()
                        .remark(
                                Rule.NOT_WRITTEN,
                                course.origins()
                                        .spot(outline, "units", outline.units().indexOf(id)),
                                "unit " + quoted(id) + " is listed, but there is no file " + id
                                        + ".json yet; write it or take it off the list");
            }
        }
        units.addAll(read(listed.stream()
                .filter(written::contains)
                .map(id -> folder.resolve(id + Folders.JSON))
                .toList()));
        new References(course, units).read();
        others.add(Ledger.check(folder, units));
        written.removeAll(listed);
        written.forEach(this::unlisted);
    }

    private void unlisted(String id) {
        var remarks = new Remarks(folder.resolve(id + ".json"));
        remarks.remark(
                Rule.NOT_LISTED,
                Spot.START,
                "course.json does not list this file; add " + quoted(id) + " to its units, or move the file away");
        others.add(remarks);
    }

    /// Without a readable course nobody knows the reading order, but each unit can still be read by itself.
    private void anyUnits() {
        units.addAll(read(jsonFiles()));
    }

    /// Parsing takes nearly all the time, and no file needs another for it.
    private List<Draft<Unit>> read(List<Path> files) {
        return files.parallelStream().map(drafts::unit).toList();
    }

    private List<Path> jsonFiles() {
        try {
            return Folders.json(folder).stream()
                    .filter(file -> !file.endsWith(COURSE_FILE) && !file.endsWith(Ledger.FILE))
                    .toList();
        } catch (IOException failure) {
            var remarks = new Remarks(folder);
            remarks.remark(Rule.FOLDER, Spot.START, Folders.UNREADABLE);
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
