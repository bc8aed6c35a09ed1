package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.util.HashSet;
import java.util.List;

/// Finds what is wrong inside a `course.json` although every field of it fits the format.
final class Blueprint {
    private final Course course;
    private final Origins origins;
    private final Remarks remarks;

    private Blueprint(Draft<Course> draft, Course course) {
        this.course = course;
        this.origins = draft.origins();
        this.remarks = draft.remarks();
    }

    /// @param folder name of the folder the course is in
    static void read(Draft<Course> draft, String folder) {
        draft.value().ifPresent(course -> new Blueprint(draft, course).read(folder));
    }

    private void read(String folder) {
        if (!course.id().equals(folder)) {
            remarks.remark(
                    Rule.FILE_NAME,
                    origins.spot(course, "id"),
                    "the id is " + quoted(course.id()) + ", but the folder is called " + folder
                            + "; make them the same");
        }
        units();
        course.exam().ifPresent(this::exam);
    }

    private void units() {
        var seen = new HashSet<String>();
        for (var i = 0; i < course.units().size(); i++) {
            var id = course.units().get(i);
            var at = origins.spot(course, "units", i);
            if (!CourseFolder.canBeUnit(id)) {
                remarks.error(
                        at,
                        Scalars.isId(id)
                                ? "a unit cannot be called " + quoted(id) + ", since " + id + ".json is "
                                        + (id.equals("ids") ? "the list of ids" : "the course itself")
                                : Scalars.badId(id));
            } else if (!seen.add(id)) {
                remarks.error(at, "unit " + quoted(id) + " is listed twice; keep one of them");
            }
        }
    }

    private void exam(Exam exam) {
        var domains = exam.domains();
        var tasks = domains.stream().flatMap(domain -> domain.tasks().stream()).toList();
        var goals = tasks.stream().flatMap(task -> task.objectives().stream()).toList();
        differ(exam.types(), exam.types().stream().map(Exam.Type::id).toList(), "by another type");
        differ(domains, domains.stream().map(Exam.Domain::id).toList(), "by another domain");
        differ(tasks, tasks.stream().map(Exam.Task::id).toList(), "by another task");
        differ(goals, goals.stream().map(Exam.Goal::id).toList(), "by another objective");
        var sum = domains.stream().mapToInt(Exam.Domain::weight).sum();
        if (sum != 100) {
            remarks.remark(
                    Rule.WEIGHTS,
                    origins.spot(exam, "domains"),
                    "the weights of the domains add up to " + sum + ", not to 100");
        }
    }

    private void differ(List<?> parts, List<String> ids, String where) {
        Proofreader.differ(parts, ids, where, origins, remarks);
    }
}
