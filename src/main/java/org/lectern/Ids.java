package org.lectern;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.content.CourseIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives ids to whatever in a content folder has none, and tells an author what his students will meet.
@Command(
        name = "ids",
        description = {
            "Adds the ids that are missing, and changes nothing else in the files.",
            "Notes all ids in ids.json, and prints what has changed since it did so last."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all is well", "1:there is an error, so ids.json was left as it is", "2:wrong arguments"})
public final class Ids implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "a folder of courses, or the folder of one course")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--dry-run", description = "Prints what would be done, and does nothing.")
    private boolean dry;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and stops.")
    private boolean help;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), folder + " is not a folder; name the one that holds the courses.");
        }
        var out = spec.commandLine().getOut();
        try {
            var courses = CourseIds.in(folder);
            if (courses.isEmpty()) {
                out.println("There is no course in " + folder + "; a course is a folder with a course.json in it.");
                return 1;
            }
            for (var course : courses) {
                if (!dry) {
                    course.save();
                }
                tell(course, out);
            }
            return courses.stream().allMatch(course -> course.problems().isEmpty()) ? 0 : 1;
        } catch (IOException failure) {
            out.println("A file could not be read or written: " + failure.getMessage()
                    + "; give yourself permission, make room on the disk, and try again.");
            return 1;
        }
    }

    private void tell(CourseIds course, PrintWriter out) {
        course.problems().forEach(out::println);
        course.given().forEach((place, id) -> out.println(place + ": " + (dry ? "would add" : "added") + " id " + id));
        course.changes().ifPresent(changes -> {
            items(course, "changed", changes.changed(), out);
            items(course, "new", changes.added(), out);
            items(course, "retired", changes.retired(), out);
        });
        out.println(course.folder() + ": " + summary(course));
    }

    private static void items(CourseIds course, String what, List<String> ids, PrintWriter out) {
        for (var id : ids) {
            out.println(course.place(id).map(place -> place + ": ").orElse("") + what + " " + id);
        }
    }

    private String summary(CourseIds course) {
        var given = course.given().size();
        var added = given == 0
                ? "no id was missing"
                : given + (given == 1 ? " id " : " ids ") + (dry ? "would be added" : "added");
        if (!course.problems().isEmpty()) {
            return added + "; ids.json was left as it is, until the errors above are gone";
        }
        return added
                + course.changes()
                        .map(changes -> changes.isEmpty()
                                ? "; nothing changed for students"
                                : "; " + changes.changed().size() + " changed, "
                                        + changes.added().size() + " new, "
                                        + changes.retired().size() + " retired since the last time")
                        .orElse(dry ? "" : "; ids.json was begun");
    }
}
