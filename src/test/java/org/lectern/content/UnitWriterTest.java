package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnitWriterTest {
    private static final Path SHIPPED = Path.of("content/mla-c01");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void shippedUnitIsWrittenAsItStands() throws IOException {
        var file = SHIPPED.resolve("unit-3.json");
        var unit = Draft.read(file, Unit.class).good().orElseThrow();
        assertEquals(withoutSchema(Files.readString(file)), withoutSchema(UnitWriter.write(unit)));
    }

    @Test
    void shippedCourseIsReadBack() throws IOException {
        var course =
                Draft.read(SHIPPED.resolve("course.json"), Course.class).good().orElseThrow();
        assertEquals(Optional.of(course), readBack(UnitWriter.write(course), Course.class));
    }

    @Test
    void everyUnitIsReadBack() throws IOException {
        var random = new Random(20261124);
        for (var round = 0; round < 300; round++) {
            var unit = new RandomUnits(random).unit();
            var written = UnitWriter.write(unit);
            assertEquals(Optional.of(unit), readBack(written, Unit.class), () -> written);
        }
    }

    @Test
    void everyTextIsReadBack() {
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++) {
            var text = new RandomUnits(random).text();
            var written = Markup.of(text);
            assertEquals(Optional.of(text), new Marks(_ -> {}).read(written), () -> written);
        }
    }

    @Test
    void wordsWithoutMarksStandAsTheyAre() {
        var words = "At 10 % load (or $5), a_b * 2 isn't \"enough\" - C:\\temp & more.";
        assertEquals(words, Markup.of(new Text(List.of(new Span.Plain(words)))));
    }

    @Test
    void signsThatMeanSomethingAreEscaped() {
        assertEquals("\\*not strong\\*", Markup.of(new Text(List.of(new Span.Plain("*not strong*")))));
    }

    @Test
    void unitIsAddedToAListOnOneLine() {
        assertEquals(
                "{ \"id\": \"c\", \"units\": [ \"a\", \"b\", \"d\" ], \"title\":\"T\" }",
                UnitWriter.withUnit("{ \"id\": \"c\", \"units\": [ \"a\", \"b\" ], \"title\":\"T\" }", "d"));
    }

    @Test
    void unitIsAddedToAListOverManyLines() {
        assertEquals(
                "{\r\n\t\"units\": [\r\n\t\t\"a\",\r\n\t\t\"b\"\r\n\t]\r\n}",
                UnitWriter.withUnit("{\r\n\t\"units\": [\r\n\t\t\"a\"\r\n\t]\r\n}", "b"));
    }

    @Test
    void newCourseIsShort() {
        var course = new Course("soil", "Soil", Optional.empty(), List.of("clay"), Map.of());
        assertEquals("""
            {
              "$schema": "../schema/course.schema.json",
              "id": "soil",
              "title": "Soil",
              "units": ["clay"]
            }
            """, UnitWriter.write(course));
    }

    private <T extends Record> Optional<T> readBack(String written, Class<T> type) throws IOException {
        var file = folder.resolve("written.json");
        Files.writeString(file, written);
        return Draft.read(file, type).good();
    }

    private static String withoutSchema(String json) {
        return json.replaceFirst(" *\"\\$schema\".*\n", "");
    }
}
