package org.lectern.quiz;

import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.content.KeyPoint;
import org.lectern.content.Question;
import org.lectern.schedule.Grade;

/// Says whether a response is right, and what grade that suggests.
public final class Marker {
    private Marker() {}

    /// The verdict on a response.
    ///
    /// @throws IllegalArgumentException when the response answers another kind of question
    public static Verdict verdict(Card card, Response response) {
        return switch (card) {
            case Card.Asked asked ->
                switch (asked.question()) {
                    case Question.SingleChoice choice ->
                        chosen(response).option().equals(choice.key()) ? Verdict.RIGHT : Verdict.WRONG;
                    case Question.Open _ -> selfJudged(response);
                };
            case Card.Meaning _, Card.Naming _, Card.Concept _, Card.Instance _, Card.TableCell _, Card.NextStep _ ->
                selfJudged(response);
        };
    }

    /// The grade that an answer seems to deserve; empty where nothing speaks for one.
    public static Optional<Grade> suggestion(Card card, Response response) {
        return switch (verdict(card, response)) {
            case RIGHT -> Optional.of(Grade.GOOD);
            case WRONG -> Optional.of(Grade.AGAIN);
            case SELF_JUDGED -> byPoints(card, response);
        };
    }

    private static Optional<Grade> byPoints(Card card, Response response) {
        if (!(card instanceof Card.Asked(var _, var _, Question.Open open))
                || !(response instanceof Response.Said said)
                || said.points().isEmpty()) {
            return Optional.empty();
        }
        var required = open.points().stream()
                .filter(point -> point.need() == KeyPoint.Need.REQUIRED)
                .map(KeyPoint::id)
                .collect(Collectors.toSet());
        return Optional.of(said.points().containsAll(required) ? Grade.GOOD : Grade.HARD);
    }

    private static Response.Chosen chosen(Response response) {
        return switch (response) {
            case Response.Chosen chosen -> chosen;
            case Response.Said _ -> throw new IllegalArgumentException("a choice is answered by choosing an option");
        };
    }

    private static Verdict selfJudged(Response response) {
        return switch (response) {
            case Response.Said _ -> Verdict.SELF_JUDGED;
            case Response.Chosen _ ->
                throw new IllegalArgumentException("an open question is not answered by choosing an option");
        };
    }
}
