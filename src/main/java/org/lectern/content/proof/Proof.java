package org.lectern.content.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.content.Course;
import org.lectern.content.Library;
import org.lectern.content.Manuscript;
import org.lectern.content.Question;
import org.lectern.content.Scrutiny;
import org.lectern.content.Unit;

/// Proofreads courses: finds flaws in their questions, in the bank they form, and in the text around them.
public final class Proof implements Scrutiny {
    private final LocalDate today;
    private final Function<String, Optional<String>> formulas;

    private Proof(LocalDate today, Function<String, Optional<String>> formulas) {
        this.today = today;
        this.formulas = formulas;
    }

    /// A proofreader's look at courses.
    ///
    /// @param today the day against which the age of facts is measured
    /// @param formulas says why a formula in LaTeX cannot be set; empty when it can
    public static Scrutiny on(LocalDate today, Function<String, Optional<String>> formulas) {
        return new Proof(today, formulas);
    }

    /// Reads a folder as [Library#read] does, with the problems that a proofreader finds among the others; of formulas
    /// he knows nothing.
    public static Library read(Path folder, LocalDate today) {
        return Library.read(folder, on(today, _ -> Optional.empty()));
    }

    @Override
    public void read(Manuscript<Course> course, List<Manuscript<Unit>> units) {
        var names = new Names(course.value());
        // Each unit has its own margin, so several can be read side by side.
        units.parallelStream().forEach(unit -> read(unit, course.value(), names));
        Age.read(course, today);
        new Bank(course, units).read();
    }

    private void read(Manuscript<Unit> unit, Course course, Names names) {
        var page = new Page(unit, course, names);
        unit.all(Question.class).forEach(question -> QuestionProof.read(question, page));
        StudyText.read(page);
        Formulas.read(page, formulas);
        Orders.read(page);
        Age.read(unit, today);
    }
}
