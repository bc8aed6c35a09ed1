package org.lectern.exchange.log;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deed;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Manner;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Retold;
import org.lectern.quiz.Review;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Recall;

/// What is told of each entry of the log, in this order. The README says what each means; empty where it has no
/// meaning.
enum Column {
    EVENT(it -> words(event(it.logged().entry()))),
    AT(it -> words(ISO_OFFSET_DATE_TIME.format(at(it)))),
    UNDONE(it -> Optional.of(new Value.Truth(it.logged().takenBack()))),
    COURSE(it -> words(it.logged().entry().card().course())),
    UNIT(it -> it.card().flatMap(card -> words(card.spot().unit()))),
    CARD(it -> words(it.logged().entry().card().toString())),
    KIND(it -> it.card().map(Card::kind).flatMap(kind -> words(kind.word()))),
    MANNER(it -> it.card().map(Manner::of).flatMap(Column::constant)),
    GRADE(of(review -> constant(review.grade()))),
    PROPOSED(it -> it.proposed().flatMap(Column::constant)),
    VERDICT(it -> switch (it.logged().entry()) {
        case Review review -> constant(review.verdict());
        case Deed.Attempt attempt -> constant(attempt.verdict());
        case Deed _, Restart _ -> Optional.empty();
    }),
    CONFIDENCE(of(review -> review.confidence().flatMap(Column::constant))),
    TOOK_MS(of(review -> Optional.of(new Value.Whole(review.took().toMillis())))),
    RESPONSE(it -> switch (it.logged().entry()) {
        case Review review -> words(review.response().written());
        case Deed.Attempt attempt -> words(attempt.response().written());
        case Deed _, Restart _ -> Optional.empty();
    }),
    MEANING(of(review -> words(review.meaning().gist()))),
    ELAPSED_DAYS(it ->
            it.change().map(Retold.Change::before).flatMap(Column::seen).map(seen -> days(seen.reviewed(), at(it)))),
    RECALL_BEFORE(it -> it.change().flatMap(Retold.Change::recall).map(Value.Real::of)),
    STABILITY_BEFORE(it -> before(it).map(Memory::stability).map(Value.Real::of)),
    DIFFICULTY_BEFORE(it -> before(it).map(Memory::difficulty).map(Value.Real::of)),
    STABILITY(it -> after(it).map(Recall.Seen::memory).map(Memory::stability).map(Value.Real::of)),
    DIFFICULTY(it -> after(it).map(Recall.Seen::memory).map(Memory::difficulty).map(Value.Real::of)),
    INTERVAL_DAYS(it -> after(it).map(seen -> days(at(it), seen.due()))),
    DUE(it -> after(it).flatMap(seen -> words(ISO_OFFSET_DATE_TIME.format(seen.due())))),
    DAY(it -> it.logged().entry() instanceof Deed.SetDue(var _, var _, var day)
            ? words(day.toString())
            : Optional.empty()),
    PART(it -> it.logged().entry() instanceof Deed.Accept accept ? words(accept.part()) : Optional.empty()),
    WORDS(it -> switch (it.logged().entry()) {
        case Deed.Accept accept -> words(accept.words());
        case Deed.Note note -> words(note.words());
        case Deed.Refute refute -> words(String.join(" ", refute.options()));
        case Deed _, Review _, Restart _ -> Optional.empty();
    });

    private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final Function<Retold, Optional<? extends Value>> told;

    Column(Function<Retold, Optional<? extends Value>> told) {
        this.told = told;
    }

    /// What its head is.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<? extends Value> of(Retold entry) {
        return told.apply(entry);
    }

    private static Function<Retold, Optional<? extends Value>> of(Function<Review, Optional<? extends Value>> told) {
        return it -> it.logged().entry() instanceof Review review ? told.apply(review) : Optional.empty();
    }

    private static String event(LogEntry entry) {
        return switch (entry) {
            case Review _ -> "review";
            case Restart _ -> "restart";
            case Deed.Bury _ -> "bury";
            case Deed.Suspend _ -> "suspend";
            case Deed.Resume _ -> "resume";
            case Deed.Mark _ -> "mark";
            case Deed.Unmark _ -> "unmark";
            case Deed.SetDue _ -> "set-due";
            case Deed.Accept _ -> "accept";
            case Deed.Note _ -> "note";
            case Deed.Attempt _ -> "attempt";
            case Deed.Settle _ -> "settle";
            case Deed.Refute _ -> "refute";
        };
    }

    private static Optional<Value> words(String words) {
        return Optional.of(new Value.Words(words));
    }

    private static Optional<Value> constant(Enum<?> constant) {
        return words(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static OffsetDateTime at(Retold entry) {
        return entry.logged().entry().at();
    }

    private static Optional<Recall.Seen> seen(Recall recall) {
        return recall instanceof Recall.Seen seen ? Optional.of(seen) : Optional.empty();
    }

    private static Optional<Memory> before(Retold entry) {
        return entry.change().map(Retold.Change::before).flatMap(Column::seen).map(Recall.Seen::memory);
    }

    /// Deeds change nothing that is remembered.
    private static Optional<Recall.Seen> after(Retold entry) {
        return entry.change().map(Retold.Change::after).flatMap(Column::seen);
    }

    private static Value days(OffsetDateTime from, OffsetDateTime to) {
        return Value.Real.of(Duration.between(from, to).toMillis() / DAY_MILLIS);
    }
}
