package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the courses below a folder and puts what they hold together.
final class Folders {
    static final String JSON = ".json";
    static final String UNREADABLE = "the folder could not be read; give yourself permission to read it";

    private Folders() {}

    /// @param drafts reads the files, or knows them already
    /// @param scrutiny reads each course once more
    static Library read(Path given, Drafts drafts, Scrutiny scrutiny) {
        var folder = named(given);
        if (!Files.exists(folder)) {
            return nothingBut(folder, "there is no such folder; name the folder that holds the courses");
        }
        if (!Files.isDirectory(folder)) {
            return nothingBut(folder, "this is a file; name the folder that holds the courses");
        }
        try {
            return Files.exists(folder.resolve(CourseFolder.COURSE_FILE))
                    ? library(List.of(CourseFolder.read(folder, drafts, scrutiny)), List.of())
                    : courses(folder, drafts, scrutiny);
        } catch (IOException failure) {
            return nothingBut(folder, UNREADABLE);
        }
    }

    /// The folder a program was started in has no name of its own.
    static Path named(Path folder) {
        return folder.toString().isEmpty() ? Path.of(".") : folder;
    }

    /// The name of a folder, also when it was reached as `.`
    static String name(Path folder) {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    /// The JSON files directly in a folder, sorted by name.
    static List<Path> json(Path folder) throws IOException {
        return list(folder, path -> path.getFileName().toString().endsWith(JSON));
    }

    private static Library courses(Path folder, Drafts drafts, Scrutiny scrutiny) throws IOException {
        var courses = new ArrayList<CourseFolder>();
        var problems = new ArrayList<Problem>();
        for (var child : list(folder, Files::isDirectory)) {
            if (Files.exists(child.resolve(CourseFolder.COURSE_FILE))) {
                courses.add(CourseFolder.read(child, drafts, scrutiny));
            } else if (!Files.isReadable(child)) {
                problems.add(problem(child, UNREADABLE));
            } else if (!json(child).stream().allMatch(Schemas::isSchema)) {
                problems.add(problem(child, "there is no course.json in this folder; write one that lists its units"));
            }
        }
        if (courses.isEmpty() && problems.isEmpty()) {
            return nothingBut(
                    folder, "there is no course in this folder; a course is a folder with a course.json in it");
        }
        return library(courses, problems);
    }

    private static Library library(List<CourseFolder> courses, List<Problem> problems) {
        var shelves = courses.stream()
                .map(CourseFolder::shelf)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(shelf -> shelf.course().id()))
                .toList();
        var all = Stream.concat(problems.stream(), courses.stream().flatMap(course -> course.problems().stream()))
                .sorted()
                .distinct()
                .toList();
        var files = courses.stream().flatMap(CourseFolder::files).count();
        var unshelved = courses.stream()
                .filter(course -> course.shelf().isEmpty())
                .collect(Collectors.toMap(CourseFolder::name, CourseFolder::goodUnits));
        return new Library(shelves, all, Math.toIntExact(files), unshelved);
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static Library nothingBut(Path folder, String sentence) {
        return new Library(List.of(), List.of(problem(folder, sentence)));
    }

    private static Problem problem(Path folder, String sentence) {
        return new Problem(folder, 1, 1, Problem.Severity.ERROR, Rule.FOLDER, sentence, "");
    }
}
