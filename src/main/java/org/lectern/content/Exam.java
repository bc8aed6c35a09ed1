package org.lectern.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Says("The exam a course prepares for, as its blueprint says.")
public record Exam(
        @Says("The short name of the exam.") String code,

        @Says("Questions on the paper, scored and unscored together.") @Within(least = 0)
        int questions,

        @Says("Those of the questions that do not count.") @Within(least = 0)
        int unscored,

        @Says("Time allowed, in minutes.") @Within(least = 1)
        int minutes,

        @Says("The lowest and the highest score.") Scale scale,
        @Says("The score that passes.") int pass,
        @Says("The kinds of question it asks.") @Needed List<Type> types,

        @Says("Which edition of the exam the course follows.")
        Optional<Edition> edition,

        @Says("The parts of the exam, whose weights add up to 100.") @Needed
        List<Domain> domains,

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

    @Listed
    @Says("The range of scores, written [lowest, highest].")
    public record Scale(
            @Says("The lowest score there is.") int lowest,
            @Says("The highest score there is.") int highest) {
        public Scale {
            if (lowest >= highest) {
                throw new IllegalArgumentException("the lowest score must be below the highest");
            }
        }
    }

    @Says("A kind of question on the exam.")
    public record Type(
            @Says("A name for the kind of question, unique in the exam.")
            String id,

            @Says("What the kind of question is called.") String title,
            @Says("How it is answered and when it counts.") Text rule,

            @Says("How many options a question with one right answer offers; none for other kinds of question.")
            @Within(least = 2, most = 100)
            Optional<Integer> options) {
        public Type {
            options.filter(number -> number < 2 || number > 100).ifPresent(number -> {
                throw new IllegalArgumentException("options is " + number + ", but lies between 2 and 100");
            });
        }

        /// A kind of question whose options nobody counts.
        public Type(String id, String title, Text rule) {
            this(id, title, rule, Optional.empty());
        }
    }

    @Says("Which edition of the exam the course follows, and what became of it.")
    public record Edition(
            @Says("What the reader should know about the edition.")
            Text note,

            @Says("The last day on which this edition was the one in use, as year-month-day.")
            Optional<LocalDate> lastDay,

            @Says("The code of the edition that follows.") Optional<String> replacedBy,
            @Inlined Provenance provenance) {}

    @Says("A domain of the exam.")
    public record Domain(
            @Says("A name for the domain, unique in the exam.")
            String id,

            @Says("What the domain is called.") String title,

            @Says("Its share of the scored questions, in percent.") @Within(least = 0, most = 100)
            int weight,

            @Says("The task statements of the domain.") @Needed
            List<Task> tasks) {
        public Domain {
            tasks = List.copyOf(tasks);
            if (weight < 0 || weight > 100) {
                throw new IllegalArgumentException("weight is " + weight + ", but is a percentage from 0 to 100");
            }
        }
    }

    @Says("A task statement of a domain.")
    public record Task(
            @Says("A name for the task, unique in the exam.")
            String id,

            @Says("The task statement.") String title,

            @Says("What a candidate has to know and to do for it.") @Needed
            List<Goal> objectives) {
        public Task {
            objectives = List.copyOf(objectives);
        }
    }

    @Says("Something the exam expects a candidate to know or to do.")
    public record Goal(
            @Says("A name for the objective, unique in the exam; units name it under covers.")
            String id,

            @Says("The objective in the words of the exam.") String text,

            @Says("The later edition that no longer expects it.")
            Optional<String> removedIn) {}
}
