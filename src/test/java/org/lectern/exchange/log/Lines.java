package org.lectern.exchange.log;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Logged;
import org.lectern.quiz.Response;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the log back from what a program gets of it.
final class Lines {
    private Lines() {}

    static List<Logged> read(String written) {
        return List.of(written.split("\n")).stream()
                .filter(line -> !line.isEmpty())
                .map(Lines::fields)
                .map(fields -> new Logged(entry(fields), Boolean.parseBoolean(fields.get("undone"))))
                .toList();
    }

    /// The fields of an object in which there is no other.
    static Map<String, String> fields(String line) {
        var fields = new HashMap<String, String>();
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                fields.put(name, json.getString());
            }
        }
        return fields;
    }

    private static LogEntry entry(Map<String, String> fields) {
        var card = CardId.of(field(fields, "card"));
        var at = OffsetDateTime.parse(field(fields, "at"));
        return switch (field(fields, "event")) {
            case "review" -> review(card, at, fields);
            case "restart" -> new Restart(card, at);
            case "bury" -> new Deed.Bury(card, at);
            case "suspend" -> new Deed.Suspend(card, at);
            case "resume" -> new Deed.Resume(card, at);
            case "mark" -> new Deed.Mark(card, at);
            case "unmark" -> new Deed.Unmark(card, at);
            case "set-due" -> new Deed.SetDue(card, at, LocalDate.parse(field(fields, "day")));
            case "accept" -> new Deed.Accept(card, at, field(fields, "part"), field(fields, "words"));
            case "note" -> new Deed.Note(card, at, field(fields, "words"));
            case "attempt" ->
                new Deed.Attempt(
                        card,
                        at,
                        Verdict.valueOf(constant(field(fields, "verdict"))),
                        Response.of(field(fields, "response")));
            case "refute" ->
                new Deed.Refute(
                        card,
                        at,
                        Stream.of(field(fields, "words").split(" "))
                                .filter(id -> !id.isEmpty())
                                .collect(Collectors.toSet()));
            case "settle" -> new Deed.Settle(card, at);
            default -> throw new AssertionError(fields);
        };
    }

    private static Review review(CardId card, OffsetDateTime at, Map<String, String> fields) {
        return new Review(
                card,
                at,
                Grade.valueOf(constant(field(fields, "grade"))),
                Verdict.valueOf(constant(field(fields, "verdict"))),
                Response.of(field(fields, "response")),
                Duration.ofMillis(Long.parseLong(field(fields, "took_ms"))),
                new Fingerprint(field(fields, "meaning")),
                Optional.ofNullable(fields.get("confidence"))
                        .map(Lines::constant)
                        .map(Confidence::valueOf));
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
