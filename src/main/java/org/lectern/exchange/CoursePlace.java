package org.lectern.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.content.Course;
import org.lectern.content.Library;
import org.lectern.content.Problem;
import org.lectern.content.Schemas;
import org.lectern.content.Slip;
import org.lectern.content.SourceFile;
import org.lectern.content.Unit;
import org.lectern.content.UnitWriter;

/// The course folder that a unit is written to, and what is in it already.
final class CoursePlace {
    private static final String COURSE_FILE = "course.json";

    private final Path folder;
    private final Optional<Library.Shelf> shelf;
    private final Library library;

    private CoursePlace(Path folder) throws Refusal {
        this.folder = folder;
        this.library = exists(folder) ? Library.read(folder) : Library.EMPTY;
        this.shelf = library.shelves().stream().findFirst();
        if (exists(folder) && shelf.isEmpty()) {
            throw new Refusal(firstError(folder.resolve(COURSE_FILE)));
        }
    }

    /// @param title of the guide, of which the course's id is made when nothing else tells it
    static CoursePlace find(Path into, Optional<String> course, String title) throws Refusal {
        if (Files.exists(into) && !Files.isDirectory(into)) {
            throw new Refusal(into + ":1:1: error: this is a file; name the folder that the unit goes into");
        }
        if (course.filter(id -> !Slug.isId(id)).isPresent()) {
            throw new Refusal(Notes.quoted(course.get()) + " cannot be the id of a course; ids are lower-case letters,"
                    + " digits, hyphens and dots, and begin with a letter or digit");
        }
        if (exists(into)) {
            var name = String.valueOf(into.toAbsolutePath().normalize().getFileName());
            if (course.filter(id -> !id.equals(name)).isPresent()) {
                throw new Refusal(into + ":1:1: error: this is the folder of the course " + name + ", not of "
                        + course.get() + "; leave one of the two out");
            }
            return new CoursePlace(into);
        }
        return new CoursePlace(into.resolve(
                course.isPresent() ? course.get() : onlyCourse(into).orElse(Slug.of("course", title))));
    }

    private static Optional<String> onlyCourse(Path into) throws Refusal {
        if (!Files.isDirectory(into)) {
            return Optional.empty();
        }
        try (var below = Files.list(into)) {
            var courses = below.filter(CoursePlace::exists)
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
            if (courses.size() > 1) {
                throw new Refusal(into + ":1:1: error: there are several courses in this folder; say which is meant"
                        + " with --course: " + String.join(", ", courses));
            }
            return courses.stream().findFirst();
        } catch (IOException failure) {
            throw new Refusal(into + ":1:1: error: the folder could not be read", failure);
        }
    }

    private static boolean exists(Path folder) {
        return Files.exists(folder.resolve(COURSE_FILE));
    }

    private String firstError(Path file) {
        return library.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> problem.file().equals(file))
                .findFirst()
                .map(Problem::toString)
                .orElse(file + ":1:1: error: the file could not be read; mend it first");
    }

    /// The unit that an earlier import, or an author, wrote here.
    Optional<Unit> unit(String id) throws Refusal {
        var file = folder.resolve(id + ".json");
        var unit = shelf.stream()
                .flatMap(it -> it.units().stream())
                .filter(it -> it.id().equals(id))
                .findFirst();
        if (unit.isEmpty() && Files.exists(file)) {
            var listed = shelf.filter(it -> it.course().units().contains(id)).isPresent();
            throw new Refusal(
                    listed
                            ? firstError(file)
                            : file
                                    + ":1:1: error: a file lies here that the course does not list; list it or move it"
                                    + " away");
        }
        return unit;
    }

    /// Ids that are in use in the course or were once, and so are not free.
    Set<String> taken() {
        var taken = new HashSet<String>(RetiredIds.in(folder.resolve("ids.json")));
        shelf.ifPresent(it -> it.units().forEach(unit -> Part.of(unit).forEach(part -> taken.add(part.id()))));
        return taken;
    }

    /// Writes the unit, and lists it in the course.
    ///
    /// @return what was written
    List<String> write(Unit unit, String title) throws Refusal {
        var lines = new ArrayList<String>();
        var file = folder.resolve(unit.id() + ".json");
        var course = folder.resolve(COURSE_FILE);
        try {
            Files.createDirectories(folder);
            Schemas.copyInto(folder.toAbsolutePath().normalize().resolveSibling(""));
            var former = Files.exists(file) ? SourceFile.read(file) : "";
            var rewritten = UnitWriter.rewrite(unit, former);
            if (Files.exists(file) && !former.equals(rewritten.words())) {
                var backup = backup(file);
                Files.copy(file, backup);
                lines.add("kept the former file as " + backup);
                if (rewritten.left() > 0) {
                    lines.add("waivers of " + rewritten.left()
                            + " objects that are not in the guide any more are in that" + " copy only");
                }
            }
            save(file, rewritten.words());
            lines.add("wrote " + file);
            if (shelf.isEmpty()) {
                var id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
                save(course, UnitWriter.write(new Course(id, title, Optional.empty(), List.of(unit.id()), Map.of())));
                lines.add("wrote " + course);
            } else if (!shelf.get().course().units().contains(unit.id())) {
                save(course, UnitWriter.withUnit(SourceFile.read(course), unit.id()));
                lines.add("listed " + unit.id() + " in " + course);
            }
            return lines;
        } catch (Slip slip) {
            throw new Refusal(slip.in(file).toString(), slip);
        } catch (IOException failure) {
            throw new Refusal(
                    file + ":1:1: error: the file could not be written; look for space and permission", failure);
        }
    }

    private static Path backup(Path file) {
        var backup = file.resolveSibling(file.getFileName() + ".bak");
        for (var number = 2; Files.exists(backup); number++) {
            backup = file.resolveSibling(file.getFileName() + ".bak" + number);
        }
        return backup;
    }

    /// Either the whole file is there in the end, or the one before.
    private static void save(Path file, String words) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        Files.write(beside, words.getBytes(StandardCharsets.UTF_8));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
