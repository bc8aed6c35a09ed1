package org.lectern.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.content.Library;
import org.lectern.print.Figures;
import org.lectern.print.Printer;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;
import org.lectern.ui.search.SearchModel;

/// A small course about tea, as files, to try the screens with.
public final class Tea {
    private Tea() {}

    /// What prints what a window shows, with nothing learned yet.
    public static PrintModel print(MainModel main) {
        return print(main, List.of());
    }

    /// The same where there are printers.
    static PrintModel print(MainModel main, List<Printer> printers) {
        var learning = new LearningModel(
                Lane.inline(),
                new Scheduler(Settings.STANDARD),
                () -> OffsetDateTime.parse("2026-11-23T09:00:00+01:00"));
        return new PrintModel(main, learning, Lane.inline(), new Notices(), Figures.NONE, () -> printers);
    }

    /// The strength of what a window shows, with nothing learned yet.
    public static StrengthModel strength(MainModel main) {
        var learning = new LearningModel(
                Lane.inline(),
                new Scheduler(Settings.STANDARD),
                () -> OffsetDateTime.parse("2026-11-23T09:00:00+01:00"));
        return new StrengthModel(main, learning, Lane.inline());
    }

    /// The margin of what a window shows, in which nothing can be kept.
    public static MarginModel margin(MainModel main) {
        return new MarginModel(
                Lane.inline(),
                Lane.inline(),
                main,
                new Notices(),
                () -> OffsetDateTime.parse("2026-11-23T09:00:00+01:00"));
    }

    /// The search of what a window shows.
    public static SearchModel search(MainModel main) {
        return new SearchModel(main, Lane.inline());
    }

    /// Writes the course and reads it.
    public static Guide guide(Path folder) {
        write(folder);
        return Guide.of(Library.read(folder));
    }

    /// Two units: `leaf` with every kind of card, and `pot` with forty sections of prose.
    public static void write(Path folder) {
        write(folder, "course", """
            { "id": "tea", "title": "Tea", "units": ["leaf", "pot"] }
            """);
        write(folder, "leaf", """
            { "id": "leaf", "title": "The leaf", "introduction": "What is in the pot.", "waive": [ { "rule": "T09", "reason": "For tests" }, { "rule": "T10", "reason": "For tests" }, { "rule": "S03", "reason": "For tests" }, { "rule": "S16", "reason": "For tests" } ],
              "blocks": [
                { "kind": "prose", "id": "before", "title": "Before", "paragraphs": ["An assam is strong."] },
                { "kind": "checkpoint", "id": "check", "title": "Check", "questions": [
                  { "kind": "open", "id": "why", "question": "Why is it black?", "answer": "It is oxidised.",
                    "points": [ { "id": "air", "text": "Air gets at it.", "need": "required" },
                                { "id": "time", "text": "It takes hours.", "need": "supporting" } ],
                    "supports": ["assam"] },
                  { "kind": "single-choice", "id": "which", "question": "Which one is steamed?", "key": "green",
                    "options": [ { "id": "green", "text": "Sencha", "why": "Steam keeps it green." },
                                 { "id": "black", "text": "Assam", "why": "It is left to the air." },
                                 { "id": "dark", "text": "Puerh", "why": "It is left to lie." } ],
                    "supports": ["sencha"] } ] },
                { "kind": "glossary", "id": "words", "title": "Words", "terms": [
                  { "id": "assam", "term": "Assam", "meaning": "A strong black tea." },
                  { "id": "sencha", "term": "Sencha", "meaning": "A steamed green tea." } ] } ] }
            """);
        write(folder, "pot", """
            { "id": "pot", "title": "The pot", "introduction": "What to do with it.", "waive": [ { "rule": "T09", "reason": "For tests" }, { "rule": "T10", "reason": "For tests" } ], "blocks": [ %s ] }
            """.formatted(
                        IntStream.range(0, 40).mapToObj(Tea::section).collect(Collectors.joining(","))));
    }

    /// Writes one file of the course.
    public static void write(Path folder, String name, String json) {
        try {
            Files.writeString(Files.createDirectories(folder.resolve("tea")).resolve(name + ".json"), json);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /// A section of the pot; the fourth asks a question, so that it can grow.
    private static String section(int nth) {
        return nth == 3
                ? """
                { "kind": "checkpoint", "id": "s3", "title": "Section 3", "questions": [
                  { "kind": "open", "id": "ask", "question": "How hot?", "answer": "%s",
                    "points": [ { "id": "heat", "text": "Hot.", "need": "required" } ], "supports": ["s2"] } ] }
                """.formatted("It is as hot as it can be. ".repeat(30))
                : """
                { "kind": "prose", "id": "s%d", "title": "Section %d", "paragraphs": ["%s", "%s"] }
                """.formatted(nth, nth, "Warm the pot first. ".repeat(10 + nth), "Then pour. ".repeat(30));
    }
}
