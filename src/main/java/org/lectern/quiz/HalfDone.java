package org.lectern.quiz;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sitting that can be gone on with after the program ended, in whatever way.
///
/// @param begun when its first card was shown
/// @param shown the card on the screen
/// @param reviews how often that card had been reviewed
/// @param ahead cards not yet asked, in order
/// @param waiting cards that come back, and when
/// @param done what was graded: the card, and when
/// @param isRevealed whether the answer was shown
/// @param response what was answered, or as much of it as there was
/// @param more what else it had
public record HalfDone(
        OffsetDateTime begun,
        CardId shown,
        int reviews,
        List<CardId> ahead,
        List<Moment> waiting,
        List<Moment> done,
        boolean isRevealed,
        Optional<Response> response,
        More more) {
    private static final int LINES = 8;

    public HalfDone {
        ahead = Remaining.of(ahead);
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    /// What a sitting has beside its cards.
    ///
    /// @param confidence in the answer that is shown; empty when it was not asked
    /// @param time that was left; empty when it ends with its cards
    /// @param spared what waits for another day
    /// @param past all that was kept in it, oldest first
    record More(Optional<Confidence> confidence, Optional<Duration> time, Spared spared, List<StepsBack.Past> past) {
        static final More NONE = new More(Optional.empty(), Optional.empty(), Spared.NONE, List.of());

        More {
            past = List.copyOf(past);
        }

        private static More of(Session session, OffsetDateTime now) {
            var drill = session.drill();
            var left = drill.until().map(until -> Duration.between(now, until));
            return new More(
                    drill instanceof Drill.Revealed revealed ? revealed.confidence() : Optional.empty(),
                    left.map(time -> time.isNegative() ? Duration.ZERO : Duration.ofMillis(time.toMillis())),
                    drill.spared(),
                    session.done().stream()
                            .map(Session.Done::kept)
                            .map(StepsBack.Past::of)
                            .toList());
        }

        private String written() {
            return confidence.map(it -> " confidence=" + it).orElse("")
                    + time.map(it -> " left=" + it.toMillis()).orElse("")
                    + (spared.isNone()
                            ? ""
                            : " spared=" + spared.cards() + " daily="
                                    + spared.daily().toMillis());
        }

        /// @param words as they were written; what is unknown is passed over
        private static More read(List<String> words, List<StepsBack.Past> past) {
            var named = words.stream()
                    .map(word -> word.split("=", 2))
                    .filter(word -> word.length == 2)
                    .collect(Collectors.toMap(word -> word[0], word -> word[1], (first, _) -> first));
            var daily = Duration.ofMillis(Long.parseLong(named.getOrDefault("daily", "0")));
            return new More(
                    Optional.ofNullable(named.get("confidence")).map(Confidence::valueOf),
                    Optional.ofNullable(named.get("left")).map(Long::parseLong).map(Duration::ofMillis),
                    new Spared(Integer.parseInt(named.getOrDefault("spared", "0")), daily),
                    past);
        }
    }

    /// A card at a time, in milliseconds since 1970.
    public record Moment(CardId card, long at) {
        static Moment of(LogEntry entry) {
            return of(entry.card(), entry.at());
        }

        static Moment of(String written) {
            var cut = written.lastIndexOf('@');
            return new Moment(CardId.of(written.substring(0, cut)), Long.parseLong(written.substring(cut + 1)));
        }

        private static Moment of(CardId card, OffsetDateTime at) {
            return new Moment(card, at.toInstant().toEpochMilli());
        }

        String written() {
            return card + "@" + at;
        }
    }

    /// What there is to be gone on with; empty at the end of a sitting.
    ///
    /// @param draft as much as there is of the answer to the card that is asked
    public static Optional<HalfDone> of(
            Session session, Optional<Response> draft, History history, OffsetDateTime begun, OffsetDateTime now) {
        var more = More.of(session, now);
        return switch (session.drill()) {
            case Drill.Asking asking -> Optional.of(of(asking, false, draft, history, begun, more));
            case Drill.Revealed(var asking, var response, var _, var _, var _) ->
                Optional.of(of(asking, true, Optional.of(response), history, begun, more));
            case Drill.Finished _ -> Optional.empty();
        };
    }

    private static HalfDone of(
            Drill.Asking asking,
            boolean revealed,
            Optional<Response> response,
            History history,
            OffsetDateTime begun,
            More more) {
        var sitting = asking.sitting();
        return new HalfDone(
                begun,
                asking.card().id(),
                history.reviews(asking.card().id()),
                sitting.ahead().as(Card::id),
                sitting.waiting().stream()
                        .map(step -> Moment.of(step.card().id(), step.due()))
                        .toList(),
                sitting.done().stream()
                        .map(review -> Moment.of(review.card(), review.at()))
                        .toList(),
                revealed,
                response,
                more);
    }

    /// How many cards were still to come, the one shown included.
    public int left() {
        return ahead.size() + waiting.size() + 1;
    }

    /// The sitting to go on with, and all that was kept in it to be undone.
    public Session session(Deck deck, History history, OffsetDateTime now) {
        var kept = StepsBack.kept(more.past(), history.log());
        var drill = refuted(drill(deck, history, now), kept);
        return new Session(
                drill, StepsBack.of(kept, drill, deck.byId(), history, now), Optional.empty(), Optional.empty());
    }

    /// The drill with what the student said he could refute, if that was the last he did.
    private static Drill refuted(Drill drill, List<ReviewLog.Kept> kept) {
        return drill instanceof Drill.Revealed revealed
                        && !kept.isEmpty()
                        && kept.getLast().entry() instanceof Deed.Refute refute
                        && refute.card().equals(revealed.card().id())
                ? revealed.refuting(refute.options())
                : drill;
    }

    /// The drill to go on with: without cards that are gone or to be let be, and without the one shown if its grade was
    /// safe after all.
    Drill drill(Deck deck, History history, OffsetDateTime now) {
        var cards = new Deck(deck.cards().stream()
                        .filter(card -> !history.isAway(card.id(), now))
                        .toList())
                .byId();
        var sitting = new Sitting(
                ahead.stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList(),
                waiting.stream()
                        .flatMap(step -> Stream.ofNullable(cards.get(step.card()))
                                .map(card -> new Sitting.Waiting(
                                        card, Instant.ofEpochMilli(step.at()).atOffset(now.getOffset()))))
                        .toList(),
                reviews(history),
                more.time().map(left -> new Limit(now.plus(left), Pace.of(deck, history))));
        return history.reviews(shown) == reviews && cards.containsKey(shown)
                ? asking(new Drill.Asking(sitting.sparing(more.spared()), cards.get(shown), now), history)
                : sitting.sparing(more.spared()).next(now);
    }

    private Drill asking(Drill.Asking asking, History history) {
        return response.filter(_ -> isRevealed)
                .<Drill>map(given -> asking.answer(given, more.confidence(), history.decisions(shown)))
                .orElse(asking);
    }

    private List<Review> reviews(History history) {
        if (!more.past().isEmpty()) {
            return StepsBack.kept(more.past(), history.log()).stream()
                    .map(ReviewLog.Kept::entry)
                    .filter(Review.class::isInstance)
                    .map(Review.class::cast)
                    .toList();
        }
        return history.entriesFrom(begun.toLocalDateTime().minusDays(1)).stream()
                .map(History.Entry::review)
                .filter(review -> done.contains(Moment.of(review.card(), review.at())))
                .toList();
    }

    /// The sitting as one string; [#of(String)] reads it back.
    public String written() {
        return String.join(
                "\n",
                begun.toString(),
                shown.toString(),
                String.valueOf(reviews),
                ahead.stream().map(CardId::toString).collect(Collectors.joining("\t")),
                waiting.stream().map(Moment::written).collect(Collectors.joining("\t")),
                Stream.concat(
                                done.stream().map(Moment::written),
                                more.past().stream().map(StepsBack.Past::written))
                        .collect(Collectors.joining("\t")),
                (isRevealed ? "revealed" : "asked") + more.written(),
                response.map(Response::written).orElse(""));
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<HalfDone> of(String written) {
        var lines = written.split("\n", LINES);
        try {
            return lines.length < LINES ? Optional.empty() : Optional.of(read(lines));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static HalfDone read(String[] lines) {
        var words = List.of(lines[6].split(" "));
        var past = parts(lines[5], HalfDone::isPast, StepsBack.Past::of);
        return new HalfDone(
                OffsetDateTime.parse(lines[0]),
                CardId.of(lines[1]),
                Integer.parseInt(lines[2]),
                parts(lines[3], _ -> true, CardId::of),
                parts(lines[4], _ -> true, Moment::of),
                parts(lines[5], Predicate.not(HalfDone::isPast), Moment::of),
                words.getFirst().equals("revealed"),
                lines[7].isEmpty() ? Optional.empty() : Optional.of(Response.of(lines[7])),
                More.read(words, past));
    }

    private static boolean isPast(String part) {
        return part.indexOf(' ') >= 0;
    }

    private static <T> List<T> parts(String line, Predicate<String> which, Function<String, T> read) {
        return Stream.of(line.split("\t"))
                .filter(part -> !part.isEmpty())
                .filter(which)
                .map(read)
                .toList();
    }
}
