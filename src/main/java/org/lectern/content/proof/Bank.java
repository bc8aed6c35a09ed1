package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Course;
import org.lectern.content.Exam;
import org.lectern.content.Manuscript;
import org.lectern.content.Objective;
import org.lectern.content.Question;
import org.lectern.content.Rule;
import org.lectern.content.Unit;

/// Reads all questions of a course as the bank they form: B01 to B06, C10. It speaks only of domains that have a unit.
final class Bank {
    /// Points that a domain's share may be off its weight.
    private static final int SHARE_OFF = 3;

    private static final int LEAST_IN_TASK = 3;

    /// Percent.
    private static final int MOST_RECALL = 40;

    /// Questions below which shares say nothing.
    private static final int LEAST_FOR_SHARES = 10;

    private final Manuscript<Course> course;
    private final List<Manuscript<Unit>> units;
    private final List<Question> questions = new ArrayList<>();

    Bank(Manuscript<Course> course, List<Manuscript<Unit>> units) {
        this.course = course;
        this.units = List.copyOf(units);
        units.forEach(unit -> questions.addAll(unit.all(Question.class)));
    }

    void read() {
        course.value().exam().ifPresent(this::coverage);
        recall();
        Likeness.read(units);
        KeyShares.read(course, questions);
    }

    private void coverage(Exam exam) {
        var domains = goals(exam);
        var written = units.stream()
                .map(unit -> mainDomain(unit, domains))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var asked = questions.stream()
                .flatMap(question -> question.covers().stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var domain : exam.domains()) {
            if (written.contains(domain)) {
                domain.tasks().forEach(task -> task(task, asked.keySet()));
            }
        }
        if (units.size() == course.value().units().size() && questions.size() >= LEAST_FOR_SHARES) {
            exam.domains().forEach(domain -> share(domain, domains));
        }
    }

    private void task(Exam.Task task, Set<String> asked) {
        var goals = task.objectives().stream().map(Exam.Goal::id).toList();
        var number = questions.stream()
                .filter(question -> question.covers().stream().anyMatch(goals::contains))
                .count();
        if (number < LEAST_IN_TASK) {
            course.remark(Rule.THIN_TASK, task, "task " + task.id() + " is asked by " + number + " of the questions");
        }
        for (var goal : task.objectives()) {
            if (!asked.contains(goal.id())) {
                course.remark(Rule.UNASKED_OBJECTIVE, goal, "no question covers objective " + goal.id());
            }
        }
    }

    private void share(Exam.Domain domain, Map<String, Exam.Domain> domains) {
        var placed = questions.stream()
                .map(question -> main(question.covers(), domains))
                .flatMap(Optional::stream)
                .toList();
        var share = 100.0 * placed.stream().filter(domain::equals).count() / Math.max(1, placed.size());
        if (Math.abs(share - domain.weight()) > SHARE_OFF) {
            course.remark(
                    Rule.DOMAIN_SHARE,
                    domain,
                    "weight",
                    "this domain has " + Math.round(share) + " percent of the questions and weighs " + domain.weight());
        }
    }

    private void recall() {
        var levels = questions.stream()
                .map(Question::level)
                .flatMap(Optional::stream)
                .toList();
        var recall =
                levels.stream().filter(level -> level == Backing.Level.RECALL).count();
        if (levels.size() >= LEAST_FOR_SHARES && 100 * recall > MOST_RECALL * levels.size()) {
            course.remark(
                    Rule.RECALL_SHARE,
                    course.value(),
                    "units",
                    recall + " of the " + levels.size() + " questions ask for recall");
        }
    }

    private static Map<String, Exam.Domain> goals(Exam exam) {
        return exam.domains().stream()
                .flatMap(domain -> domain.tasks().stream()
                        .flatMap(task -> task.objectives().stream())
                        .map(goal -> Map.entry(goal.id(), domain)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    /// The domain that a unit is mostly about, by what its objectives and questions cover.
    private static Optional<Exam.Domain> mainDomain(Manuscript<Unit> unit, Map<String, Exam.Domain> domains) {
        return main(
                Stream.concat(
                                unit.all(Objective.class).stream().flatMap(objective -> objective.covers().stream()),
                                unit.all(Question.class).stream().flatMap(question -> question.covers().stream()))
                        .toList(),
                domains);
    }

    private static Optional<Exam.Domain> main(List<String> covers, Map<String, Exam.Domain> domains) {
        return covers.stream()
                .flatMap(goal -> Optional.ofNullable(domains.get(goal)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Exam.Domain, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey);
    }
}
