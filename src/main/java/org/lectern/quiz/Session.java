package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.schedule.Grade;

/// A drill with all that a student can do in it, as a pure state machine: an action at a moment leads to another
/// session, and to what must be safe in the log before that session may be shown.
///
/// @param done what was kept in this sitting, oldest first
/// @param restarted the card that was just begun again, as long as its answer is shown
/// @param present the cards as they are now; empty as long as the guide is what it was at the beginning
public record Session(Drill drill, List<Done> done, Optional<CardId> restarted, Optional<Map<CardId, Card>> present) {
    public Session {
        done = List.copyOf(done);
    }

    /// Something kept that can be taken back.
    ///
    /// @param back the drill before it; empty where the drill went on as if nothing had been
    public record Done(ReviewLog.Kept kept, Optional<Drill> back) {}

    /// What can be done. Where it makes no sense nothing happens.
    public sealed interface Action {
        /// The card that is asked is answered, or the answer that is shown is put in another way.
        ///
        /// @param confidence in it before it is shown whether it is right; empty when that was not asked
        record Answer(Response response, Optional<Confidence> confidence) implements Action {
            public Answer(Response response) {
                this(response, Optional.empty());
            }
        }

        /// The answer that is shown is graded.
        record Give(Grade grade) implements Action {}

        /// The answer that is shown was tried before reading: it gets no grade.
        record Pass() implements Action {}

        /// It is said which wrong options of the answer that is shown could be refuted; once, and only of those.
        ///
        /// @param options their ids
        record Refute(Set<String> options) implements Action {}

        /// The card whose answer is shown is learned anew.
        record StartAgain() implements Action {}

        /// Something is decided about a card.
        record Decide(Deed deed) implements Action {}

        /// The latest of what was kept in this sitting is taken back.
        record Undo() implements Action {}

        /// The guide has changed.
        ///
        /// @param present the cards as they are now
        record Renew(Map<CardId, Card> present) implements Action {}

        /// More is asked in this sitting, of what is not in it yet.
        record Extend(List<Card> cards) implements Action {}

        /// Something may have been decided about the cards elsewhere.
        record Refresh() implements Action {}
    }

    /// What an action leads to.
    public sealed interface Step {
        /// Another session at once, or the same.
        record Still(Session next) implements Step {}

        /// Another session, as soon as an entry is kept.
        record Append(LogEntry entry, Function<ReviewLog.Kept, Session> then) implements Step {}

        /// Another session, as soon as an entry is taken back.
        ///
        /// @param then is told the history without it
        record TakeBack(ReviewLog.Kept kept, Function<History, Session> then) implements Step {}
    }

    /// Begins with a drill.
    public static Session of(Drill drill) {
        return new Session(drill, List.of(), Optional.empty(), Optional.empty());
    }

    /// What was kept last.
    public Optional<LogEntry> latest() {
        return done.isEmpty()
                ? Optional.empty()
                : Optional.of(done.getLast().kept().entry());
    }

    /// Takes an action.
    ///
    /// @param history with all that was kept so far
    public Step step(Action action, History history, OffsetDateTime now) {
        return switch (action) {
            case Action.Answer(var response, var confidence) -> new Step.Still(answered(response, confidence, history));
            case Action.Give(var grade) ->
                drill instanceof Drill.Revealed revealed ? graded(revealed.grade(grade, history, now)) : still();
            case Action.Pass() -> drill instanceof Drill.Revealed revealed ? passed(revealed, now) : still();
            case Action.Refute(var options) ->
                drill instanceof Drill.Revealed revealed && revealed.isToRefute(options)
                        ? refuted(revealed, new Deed.Refute(revealed.card().id(), now, options))
                        : still();
            case Action.StartAgain() ->
                drill instanceof Drill.Revealed revealed
                        ? restarted(new Restart(revealed.card().id(), now))
                        : still();
            case Action.Decide(var deed) -> new Step.Append(deed, kept -> decided(deed, kept, history, now));
            case Action.Undo() ->
                done.isEmpty() ? still() : new Step.TakeBack(done.getLast().kept(), rest -> undone(rest, now));
            case Action.Renew(var cards) ->
                new Step.Still(new Session(drill, done, restarted, Optional.of(cards)).renewed(history, now));
            case Action.Extend(var cards) -> new Step.Still(extended(cards, now));
            case Action.Refresh() -> new Step.Still(renewed(history, now));
        };
    }

    private Step still() {
        return new Step.Still(this);
    }

    private Session answered(Response response, Optional<Confidence> confidence, History history) {
        return switch (drill) {
            case Drill.Asking asking ->
                with(
                        asking.answer(
                                response,
                                confidence,
                                history.decisions(asking.card().id())),
                        done);
            case Drill.Revealed revealed -> with(revealed.with(response), done);
            case Drill.Finished _ -> this;
        };
    }

    private Step graded(Drill.Turn turn) {
        return new Step.Append(turn.review(), kept -> left(turn.next(), kept));
    }

    private Step passed(Drill.Revealed revealed, OffsetDateTime now) {
        return new Step.Append(revealed.attempt(now), kept -> left(revealed.pass(now), kept));
    }

    private Step refuted(Drill.Revealed revealed, Deed.Refute deed) {
        return new Step.Append(deed, kept -> with(revealed.refuting(deed.options()), and(kept, Optional.of(revealed))));
    }

    private Step restarted(Restart restart) {
        return new Step.Append(
                restart, kept -> new Session(drill, and(kept, Optional.empty()), Optional.of(restart.card()), present));
    }

    private Session decided(Deed deed, ReviewLog.Kept kept, History before, OffsetDateTime now) {
        return sendsAway(deed, before, now)
                ? left(drill.renewed(gone(deed.card()), now), kept)
                : with(judged(deed, before), and(kept, Optional.empty()));
    }

    /// The drill after a deed: words that count as right from now on make the answer that is shown right too.
    private Drill judged(Deed deed, History before) {
        return drill instanceof Drill.Revealed revealed && revealed.card().id().equals(deed.card())
                ? revealed.judged(before.decisions(deed.card()).after(deed))
                : drill;
    }

    private static Drill judged(Drill drill, History history) {
        return drill instanceof Drill.Revealed revealed
                ? revealed.judged(history.decisions(revealed.card().id()))
                : drill;
    }

    /// Whether a deed lets its card be for now.
    static boolean sendsAway(Deed deed, History history, OffsetDateTime now) {
        return switch (deed) {
            case Deed.Bury _, Deed.Suspend _ -> true;
            case Deed.SetDue(var card, var _, var day) ->
                day.isAfter(history.scheduler(card).day(now));
            case Deed.Resume _,
                    Deed.Mark _,
                    Deed.Unmark _,
                    Deed.Accept _,
                    Deed.Note _,
                    Deed.Attempt _,
                    Deed.Settle _,
                    Deed.Refute _ -> false;
        };
    }

    private static Function<Card, Optional<Card>> gone(CardId id) {
        return card -> Optional.of(card).filter(Predicate.not(it -> it.id().equals(id)));
    }

    /// What is undone later keeps what was added now.
    private Session extended(List<Card> cards, OffsetDateTime now) {
        return with(
                drill.extended(cards, now),
                done.stream()
                        .map(it -> new Done(it.kept(), it.back().map(back -> back.extended(cards, now))))
                        .toList());
    }

    /// The card on the screen was dealt with.
    private Session left(Drill next, ReviewLog.Kept kept) {
        return new Session(next, and(kept, Optional.of(drill)), Optional.empty(), present);
    }

    private Session undone(History rest, OffsetDateTime now) {
        var last = done.getLast();
        return new Session(last.back().orElse(drill), done.subList(0, done.size() - 1), Optional.empty(), present)
                .renewed(rest, now);
    }

    private Session with(Drill next, List<Done> kept) {
        return new Session(next, kept, restarted, present);
    }

    private List<Done> and(ReviewLog.Kept kept, Optional<Drill> back) {
        return Stream.concat(done.stream(), Stream.of(new Done(kept, back))).toList();
    }

    /// With the cards as they are now, without those that are gone or are to be let be.
    private Session renewed(History history, OffsetDateTime now) {
        return with(
                judged(
                        drill.renewed(
                                card -> present.map(cards -> Optional.ofNullable(cards.get(card.id())))
                                        .orElse(Optional.of(card))
                                        .filter(it -> !history.isAway(it.id(), now)),
                                now),
                        history),
                done);
    }
}
