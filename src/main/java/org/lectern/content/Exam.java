package org.lectern.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The exam a course prepares for, as its blueprint says.
///
/// @param questions questions on the paper, scored and unscored together
/// @param unscored those of them that do not count
/// @param minutes time allowed
/// @param scale lowest and highest score
/// @param pass score that passes
/// @param types kinds of question it asks
public record Exam(
        String code,
        int questions,
        int unscored,
        int minutes,
        Scale scale,
        int pass,
        @Needed List<Type> types,
        Optional<Edition> edition,
        @Needed List<Domain> domains,
        @Inlined Provenance provenance) {
    public Exam {
        types = List.copyOf(types);
        domains = List.copyOf(domains);
        if (unscored < 0 || unscored > questions) {
            throw new IllegalArgumentException(
                    "unscored is " + unscored + ", but must lie between 0 and the " + questions + " questions");
        }
        if (minutes <= 0) {
            throw new IllegalArgumentException("minutes is " + minutes + ", but must be more than 0");
        }
        if (pass < scale.lowest() || pass > scale.highest()) {
            throw new IllegalArgumentException("pass is " + pass + ", which lies outside the scale");
        }
    }

    /// The range of scores, written `[lowest, highest]`.
    @Listed
    public record Scale(int lowest, int highest) {
        public Scale {
            if (lowest >= highest) {
                throw new IllegalArgumentException("the lowest score must be below the highest");
            }
        }
    }

    /// A kind of question on the exam.
    ///
    /// @param options how many options a question with one right answer offers; empty for other kinds of question
    public record Type(String id, String title, Text rule, Optional<Integer> options) {
        public Type {
            options.filter(number -> number < 2).ifPresent(number -> {
                throw new IllegalArgumentException("options is " + number + ", but a choice needs at least 2");
            });
        }

        /// A kind of question whose options nobody counts.
        public Type(String id, String title, Text rule) {
            this(id, title, rule, Optional.empty());
        }
    }

    /// Which edition of the exam the course follows, and what became of it.
    ///
    /// @param lastDay last day on which this edition was the one in use
    /// @param replacedBy code of the edition that follows
    public record Edition(
            Text note,
            Optional<LocalDate> lastDay,
            Optional<String> replacedBy,
            @Inlined Provenance provenance) {}

    /// A domain of the exam.
    ///
    /// @param weight its share of the scored questions, in percent
    public record Domain(
            String id, String title, int weight, @Needed List<Task> tasks) {
        public Domain {
            tasks = List.copyOf(tasks);
            if (weight < 0 || weight > 100) {
                throw new IllegalArgumentException("weight is " + weight + ", but is a percentage from 0 to 100");
            }
        }
    }

    /// A task statement of a domain.
    public record Task(String id, String title, @Needed List<Goal> objectives) {
        public Task {
            objectives = List.copyOf(objectives);
        }
    }

    /// Something the exam expects a candidate to know or to do.
    ///
    /// @param removedIn the later edition that no longer expects it
    public record Goal(String id, String text, Optional<String> removedIn) {}
}
