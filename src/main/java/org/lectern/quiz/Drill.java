package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Question;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// A sitting at one moment. Nobody can grade before the answer shows: only [Revealed] has a grade.
public sealed interface Drill {
    /// After this, what he was sure of and did not know comes again in the sitting, even without learning steps.
    Duration SOON = Duration.ofMinutes(10);

    /// The reviews made in this sitting, oldest first.
    List<Review> done();

    /// How many cards are still to come, the one shown included.
    int left();

    /// Begins a sitting over cards in the order they should be asked. A card whose learning step is
    /// not over waits until it is, as it would have in the sitting before.
    ///
    /// @param limit when the sitting is to end; empty when it ends with its cards
    static Drill begin(List<Card> cards, Optional<Limit> limit, History history, OffsetDateTime now) {
        var waiting = cards.stream()
                .flatMap(card -> history.recall(card.id()) instanceof Recall.Seen seen
                                && !(seen.phase() instanceof Phase.Reviewing)
                                && history.scheduler(card.id()).due(seen, now).isAfter(now)
                        ? Stream.of(new Sitting.Waiting(card, seen.due()))
                        : Stream.empty())
                .toList();
        var later = waiting.stream().map(step -> step.card().id()).collect(Collectors.toSet());
        var ahead = cards.stream().filter(card -> !later.contains(card.id())).toList();
        return new Sitting(ahead, waiting, List.of(), limit).next(now);
    }

    /// The same without an end but that of its cards.
    static Drill begin(List<Card> cards, History history, OffsetDateTime now) {
        return begin(cards, Optional.empty(), history, now);
    }

    /// This drill when the guide has changed under it. The card that is shown stays as it is shown; when it is gone,
    /// the next one is asked.
    ///
    /// @param present the card as it is now, by what it was; empty when it is gone
    default Drill renewed(Function<Card, Optional<Card>> present, OffsetDateTime now) {
        return switch (this) {
            case Asking asking ->
                asking.renewed(present)
                        .<Drill>map(it -> it)
                        .orElseGet(() -> asking.sitting().renewed(present).next(now));
            case Revealed revealed ->
                revealed.asking()
                        .renewed(present)
                        .<Drill>map(asking -> new Revealed(
                                asking,
                                revealed.response(),
                                revealed.verdict(),
                                revealed.confidence(),
                                revealed.refuted()))
                        .orElseGet(() ->
                                revealed.asking().sitting().renewed(present).next(now));
            case Finished finished -> new Finished(finished.sitting().renewed(present));
        };
    }

    /// When the sitting is to end; empty when it ends with its cards.
    default Optional<OffsetDateTime> until() {
        return present().limit().map(Limit::until);
    }

    /// What was due when the sitting began and waits for another day.
    default Spared spared() {
        return present().spared();
    }

    private Sitting present() {
        return switch (this) {
            case Asking asking -> asking.sitting();
            case Revealed revealed -> revealed.asking().sitting();
            case Finished finished -> finished.sitting();
        };
    }

    /// This drill, which spares some cards for other days.
    default Drill sparing(Spared others) {
        return with(present().sparing(others));
    }

    /// This drill with more to ask at its end, of what is not in it; nothing is spared any more.
    default Drill extended(List<Card> more, OffsetDateTime now) {
        return switch (this) {
            case Asking asking ->
                with(asking.sitting().extended(more, Optional.of(asking.card().id())));
            case Revealed revealed ->
                with(present().extended(more, Optional.of(revealed.card().id())));
            case Finished finished ->
                finished.sitting().extended(more, Optional.empty()).next(now);
        };
    }

    private Drill with(Sitting other) {
        return switch (this) {
            case Asking(var _, var card, var since) -> new Asking(other, card, since);
            case Revealed(Asking(var _, var card, var since), var response, var verdict, var confidence, var refuted) ->
                new Revealed(new Asking(other, card, since), response, verdict, confidence, refuted);
            case Finished _ -> new Finished(other);
        };
    }

    /// A card is asked.
    ///
    /// @param since when it was first shown
    record Asking(Sitting sitting, Card card, OffsetDateTime since) implements Drill {
        /// Shows the answer beside the student's response.
        public Revealed answer(Response response) {
            return answer(response, Optional.empty());
        }

        /// The same when the student said how sure he is.
        public Revealed answer(Response response, Optional<Confidence> confidence) {
            return answer(response, confidence, Decisions.NONE);
        }

        /// The same when words of the student count as right.
        Revealed answer(Response response, Optional<Confidence> confidence, Decisions decisions) {
            return new Revealed(
                    this, response, Marker.verdict(card, response, decisions), confidence, Optional.empty());
        }

        private Optional<Asking> renewed(Function<Card, Optional<Card>> present) {
            return present.apply(card).map(_ -> new Asking(sitting.renewed(present), card, since));
        }

        @Override
        public List<Review> done() {
            return sitting.done();
        }

        @Override
        public int left() {
            return sitting.ahead().size() + sitting.waiting().size() + 1;
        }
    }

    /// The answer is shown and waits for a grade.
    ///
    /// @param confidence in the answer before it was shown; empty when it was not asked
    /// @param refuted ids of the wrong options that the student could refute; empty as long as he did not say
    record Revealed(
            Asking asking,
            Response response,
            Verdict verdict,
            Optional<Confidence> confidence,
            Optional<Set<String>> refuted)
            implements Drill {
        public Card card() {
            return asking.card();
        }

        /// The same with another response, as when key points are ticked off.
        public Revealed with(Response changed) {
            var again = asking.answer(changed, confidence);
            return refuted.map(again::refuting).orElse(again);
        }

        /// Whether these may be said to be the wrong options that could be refuted.
        boolean isToRefute(Set<String> options) {
            var wrong = card().posed().map(Question::wrong).orElse(List.of());
            return refuted.isEmpty() && !wrong.isEmpty() && wrong.containsAll(options);
        }

        /// The same when the student said which wrong options he could refute.
        Revealed refuting(Set<String> options) {
            return new Revealed(asking, response, verdict, confidence, Optional.of(options));
        }

        /// The same by what the student decided since.
        Revealed judged(Decisions decisions) {
            var again = asking.answer(response, confidence, decisions);
            return refuted.map(again::refuting).orElse(again);
        }

        /// The answer as one that was tried before reading.
        public Deed.Attempt attempt(OffsetDateTime now) {
            return new Deed.Attempt(card().id(), now, verdict, response);
        }

        /// Goes on without a grade; the card does not come again.
        public Drill pass(OffsetDateTime now) {
            return asking.sitting().next(now);
        }

        /// Grades the answer.
        public Turn grade(Grade grade, History history, OffsetDateTime now) {
            var took = Duration.between(asking.since(), now);
            var review =
                    new Review(card().id(), now, grade, verdict, response, took, Fingerprint.of(card()), confidence);
            var recall = history.outcome(card().id(), grade, review.at());
            Optional<Sitting.Waiting> step = switch (recall.phase()) {
                case Phase.Reviewing _ ->
                    review.isConfidentError()
                            ? Optional.of(new Sitting.Waiting(card(), now.plus(SOON)))
                            : Optional.empty();
                case Phase.Learning _, Phase.Relearning _ -> Optional.of(new Sitting.Waiting(card(), recall.due()));
            };
            return new Turn(asking.sitting().after(review, step).next(now), review);
        }

        @Override
        public List<Review> done() {
            return asking.done();
        }

        @Override
        public int left() {
            return asking.left();
        }
    }

    /// Nothing is left to ask for now.
    record Finished(Sitting sitting) implements Drill {
        /// How many cards were not asked, since the time was up.
        public int unasked() {
            return sitting.ahead().size();
        }

        @Override
        public List<Review> done() {
            return sitting.done();
        }

        @Override
        public int left() {
            return 0;
        }
    }

    /// What a grade leads to: the drill that follows, and the review to remember.
    record Turn(Drill next, Review review) {}
}
