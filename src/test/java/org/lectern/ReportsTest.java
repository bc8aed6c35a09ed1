package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Report;
import org.lectern.quiz.Response;
import org.lectern.quiz.Samples;
import org.lectern.quiz.Spot;

final class ReportsTest {
    private static final Report REPORT = new Report.OfCard(
            Samples.deck(1).cards().getFirst(),
            new Fingerprint("1-abc"),
            Optional.of(new Response.Said("my words", Set.of())),
            "  The key is wrong.\n",
            OffsetDateTime.parse("2026-11-27T08:35:00+01:00"));

    @TempDir
    private Path folder;

    @Test
    void aReportNamesTheCardItsMeaningTheAnswerAndTheComment() throws IOException {
        var file = new Reports(folder.resolve("reports")).write(REPORT);
        var lines = Files.readAllLines(file);
        assertEquals("2026-11-27-083500-q0.txt", String.valueOf(file.getFileName()));
        assertEquals(
                List.of("card: c/q0:asked", "where: c/u#check", "meaning: 1-abc", "at: 2026-11-27T08:35+01:00"),
                lines.subList(0, 4));
        assertEquals(List.of("answered: said", "my words", "", "The key is wrong."), lines.subList(5, lines.size()));
    }

    @Test
    void aReportNamesTheSectionTheStateOfItsWordsAndTheComment() throws IOException {
        var report = new Report.OfSection(new Spot("c", "u", "words"), "1-abc", "Unclear. ", REPORT.at());
        var file = new Reports(folder).write(report);
        var lines = Files.readAllLines(file);
        assertEquals("2026-11-27-083500-words.txt", String.valueOf(file.getFileName()));
        assertEquals(
                List.of("section: c/u#words", "content: 1-abc", "at: 2026-11-27T08:35+01:00"), lines.subList(0, 3));
        assertEquals(List.of("", "Unclear."), lines.subList(4, lines.size()));
    }

    @Test
    void noReportIsEverOverwritten() {
        var reports = new Reports(folder);
        reports.write(REPORT);
        assertThrows(UncheckedIOException.class, () -> reports.write(REPORT));
    }
}
