package org.lectern.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/// Says when a card should come back: a recall, a grade and a moment give the next recall.
///
/// Pure: the same arguments give the same result to the last bit. The seed should be made of the card and of how many
/// reviews it has had; then what a button promises is what its grade brings.
public final class Scheduler {
    /// A clock set back by less is merely corrected.
    private static final Duration CORRECTION = Duration.ofDays(1);

    private final Settings settings;
    private final Formula formula;

    public Scheduler(Settings settings) {
        this.settings = settings;
        formula = new Formula(settings.parameters()
                .withRelearning(settings.relearning().delays().size()));
    }

    public Settings settings() {
        return settings;
    }

    /// The recall after this grade: the one of [#outcomes], with no more arithmetic than it needs.
    public Recall.Seen next(Recall recall, Grade grade, OffsetDateTime now, long seed) {
        return next(recall, grade, now, seed, Placing.ANYWHERE);
    }

    /// The recall after this grade, its day chosen by `placing`.
    public Recall.Seen next(Recall recall, Grade grade, OffsetDateTime now, long seed, Placing placing) {
        var question = question(recall, now, seed, placing);
        var memories = memories(recall, question);
        var memory = memories.apply(grade);
        if (grade.compareTo(question.worst()) < 0) {
            return seen(question, grade, memory, 0);
        }
        // Days are ordered among the grades that lead to days, and Good is always looked at; others change nothing.
        var worst = question.worst() == Grade.EASY ? Grade.GOOD : question.worst();
        var best = grade == Grade.EASY ? Grade.EASY : Grade.GOOD;
        var range = range(question, memory);
        var days = intervals(
                question,
                other -> other == grade || other.compareTo(worst) < 0 || other.compareTo(best) > 0
                        ? range
                        : range(question, memories.apply(other)));
        return seen(question, grade, memory, days.of(grade));
    }

    /// The recall after each of the four grades.
    public Outcomes outcomes(Recall recall, OffsetDateTime now, long seed) {
        return outcomes(recall, now, seed, Placing.ANYWHERE);
    }

    /// The recall after each of the four grades, their days chosen by `placing`.
    public Outcomes outcomes(Recall recall, OffsetDateTime now, long seed, Placing placing) {
        var question = question(recall, now, seed, placing);
        var memories = memories(recall, question);
        var again = memories.apply(Grade.AGAIN);
        var hard = memories.apply(Grade.HARD);
        var good = memories.apply(Grade.GOOD);
        var easy = memories.apply(Grade.EASY);
        var days = new Ranges(
                        range(question, again), range(question, hard), range(question, good), range(question, easy))
                .placed(question.worst(), settings.maximumDays(), day(now), question.chance(), placing);
        return new Outcomes(
                seen(question, Grade.AGAIN, again, days.again()),
                seen(question, Grade.HARD, hard, days.hard()),
                seen(question, Grade.GOOD, good, days.good()),
                seen(question, Grade.EASY, easy, days.easy()));
    }

    /// The days to wait that would have been as good as those that were chosen.
    ///
    /// @param before the recall that was graded
    /// @param after the one that the grade led to
    public Range range(Recall before, Recall.Seen after) {
        return range(question(before, after.reviewed(), 0, Placing.ANYWHERE), after.memory());
    }

    private Question question(Recall recall, OffsetDateTime now, long seed, Placing placing) {
        return switch (recall) {
            case Recall.Unseen() -> question(new Phase.Learning(0), 0, now, seed, placing);
            case Recall.Seen seen -> question(seen.phase(), elapsed(seen, now), now, seed, placing);
        };
    }

    private Question question(Phase phase, long elapsed, OffsetDateTime now, long seed, Placing placing) {
        var worst = Grade.AGAIN;
        var longest = Duration.ZERO;
        for (var stop = stop(phase, worst); stop.isPresent(); stop = stop(phase, worst)) {
            longest = stop.get().delay().compareTo(longest) > 0 ? stop.get().delay() : longest;
            // Easy always leads to days, so there is a better grade.
            worst = Grade.values()[worst.ordinal() + 1];
        }
        return new Question(phase, elapsed, now, Fuzz.chance(seed), placing, worst, now.plus(longest));
    }

    private Function<Grade, Memory> memories(Recall recall, Question question) {
        return switch (recall) {
            case Recall.Unseen() -> formula::first;
            case Recall.Seen seen -> grade -> formula.next(seen.memory(), question.elapsed(), grade);
        };
    }

    /// The chance of recall, from 0 to 1; it falls with each study day and is 1 on the day of the review.
    public double retrievability(Recall.Seen seen, OffsetDateTime now) {
        return formula.retrievability(elapsed(seen, now), seen.memory().stability());
    }

    /// When a card should come back, as the student's wall clock shows it now.
    ///
    /// A day begins where the student is: after travel, or when summer time begins or ends, a card is due on
    /// the same study day as before. A card reviewed in what is now the future was graded while the clock was
    /// wrong, and is due at once; or it would be lost until then.
    public OffsetDateTime due(Recall.Seen seen, OffsetDateTime now) {
        if (seen.reviewed().isAfter(now.plus(CORRECTION))) {
            return now;
        }
        if (!(seen.phase() instanceof Phase.Reviewing)) {
            return seen.due();
        }
        var begins = startOfDay(day(seen.due()), now.getOffset());
        return begins.isBefore(seen.reviewed()) ? seen.reviewed() : begins;
    }

    /// The study day of a moment, which before the rollover is still the day before.
    public LocalDate day(OffsetDateTime moment) {
        var date = moment.toLocalDate();
        return moment.toLocalTime().isBefore(settings.rollover()) ? date.minusDays(1) : date;
    }

    /// The moment a study day begins.
    public OffsetDateTime startOfDay(LocalDate day, ZoneOffset offset) {
        return day.atTime(settings.rollover()).atOffset(offset);
    }

    /// Study days since the last review; none when the clock was set back or the student travelled west past midnight.
    private long elapsed(Recall.Seen seen, OffsetDateTime now) {
        return now.isBefore(seen.reviewed())
                ? 0
                : Math.max(0, day(now).toEpochDay() - day(seen.reviewed()).toEpochDay());
    }

    /// A card at the moment it is graded.
    ///
    /// @param worst the worst grade that leads to days; those below it wait for a step
    /// @param stepsOver when the longest of those steps would be over; now, when there is none
    private record Question(
            Phase phase,
            long elapsed,
            OffsetDateTime now,
            double chance,
            Placing placing,
            Grade worst,
            OffsetDateTime stepsOver) {}

    private Intervals intervals(Question question, Function<Grade, Range> ranges) {
        return new Ranges(
                        ranges.apply(Grade.AGAIN),
                        ranges.apply(Grade.HARD),
                        ranges.apply(Grade.GOOD),
                        ranges.apply(Grade.EASY))
                .placed(
                        question.worst(),
                        settings.maximumDays(),
                        day(question.now()),
                        question.chance(),
                        question.placing());
    }

    private Range range(Question question, Memory memory) {
        var least = day(question.stepsOver()).toEpochDay() - day(question.now()).toEpochDay();
        var interval = formula.interval(settings.retention(), memory.stability());
        // Where the interval has grown, fuzz must not shrink it again.
        var growing = Math.round(interval) > question.elapsed() ? question.elapsed() + 1 : 1;
        var maximum = settings.maximumDays();
        var minimum = Math.clamp(Math.max(growing, least), 1, maximum);
        return settings.fuzz().range(interval, minimum, maximum);
    }

    private Recall.Seen seen(Question question, Grade grade, Memory memory, int days) {
        var now = question.now();
        if (grade.compareTo(question.worst()) < 0) {
            var stop = stop(question.phase(), grade).orElseThrow();
            return new Recall.Seen(memory, stop.phase(), now, now.plus(stop.delay()));
        }
        // A study day may begin before a step ends; even so a better grade is never due before a worse one.
        var due = startOfDay(day(now).plusDays(days), now.getOffset());
        return new Recall.Seen(
                memory, new Phase.Reviewing(), now, due.isBefore(question.stepsOver()) ? question.stepsOver() : due);
    }

    /// A step on the way, and how long it lasts.
    private record Stop(Phase phase, Duration delay) {}

    private Optional<Stop> stop(Phase phase, Grade grade) {
        return switch (phase) {
            case Phase.Learning(int step) ->
                settings.learning()
                        .after(step, grade)
                        .map(wait -> new Stop(new Phase.Learning(wait.step()), wait.delay()));
            case Phase.Relearning(int step) -> relearning(step, grade);
            case Phase.Reviewing() -> grade == Grade.AGAIN ? relearning(0, grade) : Optional.empty();
        };
    }

    private Optional<Stop> relearning(int step, Grade grade) {
        return settings.relearning()
                .after(step, grade)
                .map(wait -> new Stop(new Phase.Relearning(wait.step()), wait.delay()));
    }
}
