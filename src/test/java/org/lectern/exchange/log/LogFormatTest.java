package org.lectern.exchange.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.choice;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Logged;
import org.lectern.quiz.Planning;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Samples;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import org.lectern.store.Reviews;

final class LogFormatTest {
    private static final Card ASKED =
            Samples.deck(Samples.checkpoint("check", choice("q", "a"))).cards().getFirst();
    private static final Map<CardId, Card> CARDS = Map.of(ASKED.id(), ASKED);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void jsonLinesReadBackAreTheLog(long seed) throws IOException {
        var log = anything(seed);
        assertEquals(log, Lines.read(written(LogFormat.JSON_LINES, log)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTableSaysWhatTheLinesSay(long seed) throws IOException {
        var log = anything(seed);
        var rows = Table.read(written(LogFormat.CSV, log).substring(1));
        var lines = List.of(written(LogFormat.JSON_LINES, log).split("\n"));
        assertEquals(lines.size(), rows.size() - 1);
        for (var row = 0; row < lines.size(); row++) {
            var fields = Lines.fields(lines.get(row));
            for (var column : Column.values()) {
                var cell = rows.get(row + 1).get(column.ordinal());
                assertEquals(fields.getOrDefault(column.title(), ""), cell.replaceFirst("^'(?=[=+\\-@\t\r])", ""));
            }
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        var log = Stream.of("=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\"=1\"", "a\n=1")
                .map(words -> new Logged(new Deed.Note(ASKED.id(), MORNING, words), false))
                .toList();
        var notes = Table.read(written(LogFormat.CSV, log).substring(1)).stream()
                .skip(1)
                .map(List::getLast)
                .toList();
        assertEquals(List.of("'=1+1", "'+1", "'-1", "'@sum", "'\t=1", "'\r=1", "\"=1\"", "a\n=1"), notes);
    }

    @Test
    void aReviewIsToldWithWhatWasKnownAroundIt() throws IOException {
        var log = List.of(
                new Logged(review(MORNING, "a", Grade.EASY), false),
                new Logged(review(MORNING.plusMinutes(1), "b", Grade.AGAIN), true));
        var around =
                "\"course\":\"c\",\"unit\":\"u\",\"card\":\"c/q:asked\",\"kind\":\"question\",\"manner\":\"single-choice\"";
        var answered = ",\"confidence\":\"sure\",\"took_ms\":7000,";
        var meaning = "\"meaning\":\"" + Fingerprint.of(ASKED).gist() + "\"";
        assertEquals(
                List.of(
                        "{\"event\":\"review\",\"at\":\"2026-11-23T09:00:00+01:00\",\"undone\":false," + around
                                + ",\"grade\":\"easy\",\"proposed\":\"good\",\"verdict\":\"right\"" + answered
                                + "\"response\":\"chosen a\"," + meaning
                                + ",\"stability\":8.2956,\"difficulty\":1,\"interval_days\":7.791667,\"due\":\"2026-12-01T04:00:00+01:00\"}",
                        "{\"event\":\"review\",\"at\":\"2026-11-23T09:01:00+01:00\",\"undone\":true," + around
                                + ",\"grade\":\"again\",\"proposed\":\"again\",\"verdict\":\"wrong\"" + answered
                                + "\"response\":\"chosen b\"," + meaning + "}"),
                List.of(written(LogFormat.JSON_LINES, log).split("\n")));
    }

    @Test
    void aLaterReviewTellsHowMuchWasLeft() throws IOException {
        var log = List.of(
                new Logged(review(MORNING, "a", Grade.EASY), false),
                new Logged(review(MORNING.plusMinutes(1), "b", Grade.AGAIN), true),
                new Logged(review(MORNING.plusDays(8), "a", Grade.GOOD), false));
        var fields = Lines.fields(written(LogFormat.JSON_LINES, log).split("\\n")[2]);
        assertEquals(
                List.of("8", "0.902473", "8.2956", "1"),
                Stream.of("elapsed_days", "recall_before", "stability_before", "difficulty_before")
                        .map(fields::get)
                        .toList());
    }

    @Test
    void whatIsWrittenReplacesAFileAsAWhole(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("log.csv"), "before");
        LogFormat.CSV.write(file, Planning.STANDARD, List.of(), CARDS);
        assertTrue(Files.readString(file).startsWith("\uFEFFevent,at,undone,course,unit,card,kind,manner,grade,"));
        assertThrows(
                IOException.class,
                () -> LogFormat.CSV.write(folder.resolve("none/log.csv"), Planning.STANDARD, List.of(), CARDS));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aFormatIsKnownByTheEndOfAName() {
        assertEquals(Optional.of(LogFormat.CSV), LogFormat.of(Path.of("a.b", "My Log.CSV")));
        assertEquals(Optional.of(LogFormat.JSON_LINES), LogFormat.of(Path.of("log.jsonl")));
        assertEquals(Optional.empty(), LogFormat.of(Path.of("log.json")));
    }

    private static Review review(OffsetDateTime at, String option, Grade grade) {
        return new Review(
                ASKED.id(),
                at,
                grade,
                option.equals("a") ? Verdict.RIGHT : Verdict.WRONG,
                new Response.Chosen(option),
                Duration.ofSeconds(7),
                Fingerprint.of(ASKED),
                Optional.of(Confidence.SURE));
    }

    private static List<Logged> anything(long seed) {
        var random = new SplittableRandom(seed);
        return Stream.generate(() -> new Logged(Reviews.anything(random), random.nextInt(4) == 0))
                .limit(200)
                .toList();
    }

    private static String written(LogFormat format, List<Logged> log) throws IOException {
        var out = new StringWriter();
        format.write(out, Planning.STANDARD, log, CARDS);
        return out.toString();
    }
}
