package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was kept in a sitting, found again in the log, with the drill before each as it must have been: so that all of
/// it
/// can be undone after the program has ended.
final class StepsBack {
    /// Further back in the log no sitting reaches.
    private static final int FARTHEST = 20_000;

    private final Map<CardId, Card> cards;
    private final OffsetDateTime now;

    private StepsBack(Map<CardId, Card> cards, OffsetDateTime now) {
        this.cards = cards;
        this.now = now;
    }

    /// Something that was kept in a sitting.
    ///
    /// @param kind of entry, by a letter
    /// @param number by which it is taken back
    record Past(char kind, long number, HalfDone.Moment moment) {
        static Past of(ReviewLog.Kept kept) {
            return new Past(kind(kept.entry()), kept.number(), HalfDone.Moment.of(kept.entry()));
        }

        /// Reads what [#written] wrote.
        static Past of(String written) {
            var cut = written.indexOf(' ');
            return new Past(
                    written.charAt(0),
                    Long.parseLong(written.substring(1, cut)),
                    HalfDone.Moment.of(written.substring(cut + 1)));
        }

        String written() {
            return kind + "" + number + " " + moment.written();
        }

        private boolean is(LogEntry entry) {
            return kind == kind(entry) && moment.equals(HalfDone.Moment.of(entry));
        }

        private static char kind(LogEntry entry) {
            return switch (entry) {
                case Review _ -> 'r';
                case Restart _ -> 's';
                case Deed.Bury _ -> 'b';
                case Deed.Suspend _ -> 'p';
                case Deed.Resume _ -> 'e';
                case Deed.Mark _ -> 'm';
                case Deed.Unmark _ -> 'u';
                case Deed.SetDue _ -> 'd';
                case Deed.Accept _ -> 'a';
                case Deed.Note _ -> 'n';
                case Deed.Attempt _ -> 't';
                case Deed.Settle _ -> 'l';
                case Deed.Refute _ -> 'f';
            };
        }
    }

    /// The entries, oldest first; those before one that is not in the log are left out.
    static List<ReviewLog.Kept> kept(List<Past> past, List<LogEntry> log) {
        var found = new ArrayDeque<ReviewLog.Kept>();
        var at = log.size() - 1;
        for (var sought : past.reversed()) {
            while (at >= Math.max(0, log.size() - FARTHEST) && !sought.is(log.get(at))) {
                at--;
            }
            if (at < Math.max(0, log.size() - FARTHEST)) {
                break;
            }
            found.addFirst(new ReviewLog.Kept(log.get(at--), sought.number()));
        }
        return List.copyOf(found);
    }

    /// The sitting's steps, oldest first.
    ///
    /// @param drill to which they led
    /// @param cards those of the guide as it is now
    static List<Session.Done> of(
            List<ReviewLog.Kept> kept, Drill drill, Map<CardId, Card> cards, History history, OffsetDateTime now) {
        var steps = new StepsBack(cards, now);
        var done = new ArrayDeque<Session.Done>();
        var at = drill;
        for (var last : kept.reversed()) {
            var back = steps.before(last.entry(), at, history);
            done.addFirst(new Session.Done(last, back));
            at = back.orElse(at);
        }
        return List.copyOf(done);
    }

    private Optional<Drill> before(LogEntry entry, Drill after, History history) {
        var card = Optional.ofNullable(cards.get(entry.card()));
        return switch (entry) {
            case Review review ->
                Optional.of(card.<Drill>map(it -> new Drill.Revealed(
                                asking(it, after, Optional.of(review)),
                                review.response(),
                                review.verdict(),
                                review.confidence(),
                                Optional.empty()))
                        .orElseGet(() -> without(review, after)));
            case Deed.Attempt attempt ->
                card.map(it -> new Drill.Revealed(
                        asking(it, after, Optional.empty()),
                        attempt.response(),
                        attempt.verdict(),
                        Optional.empty(),
                        Optional.empty()));
            case Deed.Refute _ ->
                after instanceof Drill.Revealed(var asking, var response, var verdict, var confidence, var _)
                        ? Optional.of(new Drill.Revealed(asking, response, verdict, confidence, Optional.empty()))
                        : Optional.empty();
            case Deed deed
            when Session.sendsAway(deed, history, deed.at()) -> card.map(it -> asking(it, after, Optional.empty()));
            case Restart _, Deed _ -> Optional.empty();
        };
    }

    /// The card was asked, and what is asked after it was still ahead.
    private Drill.Asking asking(Card card, Drill after, Optional<Review> review) {
        var sitting = sitting(after);
        var ahead = Stream.concat(shown(after).stream(), sitting.ahead().stream())
                .filter(other -> !other.id().equals(card.id()))
                .toList();
        var waiting = sitting.waiting().stream()
                .filter(step -> !step.card().id().equals(card.id()))
                .toList();
        var done = review.map(it -> without(it, sitting.done())).orElse(sitting.done());
        return new Drill.Asking(
                new Sitting(Remaining.of(ahead), waiting, done, sitting.limit(), sitting.spared()), card, now);
    }

    /// The card is gone: only what was done was less.
    private static Drill without(Review review, Drill after) {
        var present = sitting(after);
        var sitting = new Sitting(
                present.ahead(), present.waiting(), without(review, present.done()), present.limit(), present.spared());
        return switch (after) {
            case Drill.Asking(var _, var card, var since) -> new Drill.Asking(sitting, card, since);
            case Drill.Revealed(
                    Drill.Asking(var _, var card, var since),
                    var response,
                    var verdict,
                    var confidence,
                    var refuted) ->
                new Drill.Revealed(new Drill.Asking(sitting, card, since), response, verdict, confidence, refuted);
            case Drill.Finished _ -> new Drill.Finished(sitting);
        };
    }

    private static List<Review> without(Review review, List<Review> done) {
        var rest = new ArrayList<>(done);
        var at = rest.lastIndexOf(review);
        return at < 0 ? done : rest.subList(0, at);
    }

    private static Sitting sitting(Drill drill) {
        return switch (drill) {
            case Drill.Asking asking -> asking.sitting();
            case Drill.Revealed revealed -> revealed.asking().sitting();
            case Drill.Finished finished -> finished.sitting();
        };
    }

    private static Optional<Card> shown(Drill drill) {
        return switch (drill) {
            case Drill.Asking asking -> Optional.of(asking.card());
            case Drill.Revealed revealed -> Optional.of(revealed.card());
            case Drill.Finished _ -> Optional.empty();
        };
    }
}
