package org.lectern.quiz;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
public record HalfDone(
        OffsetDateTime begun,
        CardId shown,
        int reviews,
        List<CardId> ahead,
        List<Moment> waiting,
        List<Moment> done,
        boolean isRevealed,
        Optional<Response> response) {
    private static final int LINES = 8;

    public HalfDone {
        ahead = Remaining.of(ahead);
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
    }

    /// A card at a time, in milliseconds since 1970.
    public record Moment(CardId card, long at) {
        private static Moment of(String written) {
            var cut = written.lastIndexOf('@');
            return new Moment(CardId.of(written.substring(0, cut)), Long.parseLong(written.substring(cut + 1)));
        }

        private static Moment of(CardId card, OffsetDateTime at) {
            return new Moment(card, at.toInstant().toEpochMilli());
        }

        private String written() {
            return card + "@" + at;
        }
    }

    /// What there is to be gone on with; empty at the end of a sitting.
    ///
    /// @param draft as much as there is of the answer to the card that is asked
    public static Optional<HalfDone> of(Drill drill, Optional<Response> draft, History history, OffsetDateTime begun) {
        return switch (drill) {
            case Drill.Asking asking -> Optional.of(of(asking, false, draft, history, begun));
            case Drill.Revealed(var asking, var response, var _, var _, var _) ->
                Optional.of(of(asking, true, Optional.of(response), history, begun));
            case Drill.Finished _ -> Optional.empty();
        };
    }

    private static HalfDone of(
            Drill.Asking asking, boolean revealed, Optional<Response> response, History history, OffsetDateTime begun) {
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
                response);
    }

    /// How many cards were still to come, the one shown included.
    public int left() {
        return ahead.size() + waiting.size() + 1;
    }

    /// The drill to go on with: without cards that are gone or to be let be, and without the one shown if its grade was
    /// safe after all.
    public Drill drill(Deck deck, History history, OffsetDateTime now) {
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
                reviews(history));
        return history.reviews(shown) == reviews && cards.containsKey(shown)
                ? asking(new Drill.Asking(sitting, cards.get(shown), now))
                : sitting.next(now);
    }

    private Drill asking(Drill.Asking asking) {
        return response.filter(_ -> isRevealed).<Drill>map(asking::answer).orElse(asking);
    }

    private List<Review> reviews(History history) {
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
                done.stream().map(Moment::written).collect(Collectors.joining("\t")),
                isRevealed ? "revealed" : "asked",
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
        return new HalfDone(
                OffsetDateTime.parse(lines[0]),
                CardId.of(lines[1]),
                Integer.parseInt(lines[2]),
                parts(lines[3], CardId::of),
                parts(lines[4], Moment::of),
                parts(lines[5], Moment::of),
                lines[6].equals("revealed"),
                lines[7].isEmpty() ? Optional.empty() : Optional.of(Response.of(lines[7])));
    }

    private static <T> List<T> parts(String line, Function<String, T> read) {
        return Stream.of(line.split("\t"))
                .filter(part -> !part.isEmpty())
                .map(read)
                .toList();
    }
}
