package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is left and what is done of one sitting.
///
/// @param ahead cards not yet asked, in order
/// @param waiting cards asked that come back in this sitting
/// @param done the reviews made, oldest first
/// @param limit when it is to end; empty when it ends with its cards
/// @param spared what was due when it began and waits for another day
record Sitting(Remaining<Card> ahead, List<Waiting> waiting, List<Review> done, Optional<Limit> limit, Spared spared) {
    Sitting {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    Sitting(List<Card> ahead, List<Waiting> waiting, List<Review> done, Optional<Limit> limit) {
        this(Remaining.of(ahead), waiting, done, limit, Spared.NONE);
    }

    Sitting(List<Card> ahead, List<Waiting> waiting, List<Review> done) {
        this(ahead, waiting, done, Optional.empty());
    }

    /// A card that comes back when its learning step is over.
    record Waiting(Card card, OffsetDateTime due) {}

    /// This sitting with its cards as they are now; those that are gone are left out.
    Sitting renewed(Function<Card, Optional<Card>> present) {
        return new Sitting(
                Remaining.of(ahead.stream()
                        .flatMap(card -> present.apply(card).stream())
                        .toList()),
                waiting.stream()
                        .flatMap(step -> present.apply(step.card()).map(card -> new Waiting(card, step.due())).stream())
                        .toList(),
                done,
                limit,
                spared);
    }

    /// The next question for which there is time: a step that is over, else a card ahead, else a step that is nearly
    /// over.
    Drill next(OffsetDateTime now) {
        var first = waiting.stream().filter(step -> fits(step.card(), now)).min(Comparator.comparing(Waiting::due));
        var over = first.filter(step -> !step.due().isAfter(now));
        if (over.isPresent()) {
            return again(over.get(), now);
        }
        var ahead = this.ahead.stream().filter(card -> fits(card, now)).findFirst();
        if (ahead.isPresent()) {
            return new Drill.Asking(without(ahead.get()), ahead.get(), now);
        }
        return first.filter(step -> !step.due().isAfter(now.plus(Due.AHEAD)))
                .map(step -> again(step, now))
                .orElseGet(() -> new Drill.Finished(this));
    }

    private boolean fits(Card card, OffsetDateTime now) {
        return limit.filter(end -> !end.fits(card, now)).isEmpty();
    }

    private Sitting without(Card card) {
        return new Sitting(ahead.without(card), waiting, done, limit, spared);
    }

    private Drill again(Waiting step, OffsetDateTime now) {
        var others = waiting.stream().filter(other -> other != step).toList();
        return new Drill.Asking(new Sitting(ahead, others, done, limit, spared), step.card(), now);
    }

    /// This sitting after a review, with the card kept waiting until its step is over if it has one.
    Sitting after(Review review, Optional<Waiting> step) {
        var reviews = new ArrayList<>(done);
        reviews.add(review);
        var steps = new ArrayList<>(waiting);
        step.ifPresent(steps::add);
        return new Sitting(ahead, steps, reviews, limit, spared);
    }

    /// This sitting, which spares some cards for other days.
    Sitting sparing(Spared others) {
        return new Sitting(ahead, waiting, done, limit, others);
    }

    /// This sitting with more to ask at its end, of what is not in it; nothing is spared any more.
    ///
    /// @param shown the card on the screen, if there is one
    Sitting extended(List<Card> more, Optional<CardId> shown) {
        var known = Stream.of(
                        ahead.stream().map(Card::id),
                        waiting.stream().map(step -> step.card().id()),
                        shown.stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        var all = new ArrayList<Card>(ahead);
        more.stream().filter(card -> !known.contains(card.id())).forEach(all::add);
        return new Sitting(Remaining.of(all), waiting, done, limit, Spared.NONE);
    }
}
