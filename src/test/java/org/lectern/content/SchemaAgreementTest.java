package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the schema accepts the reader reads, and what the reader refuses the schema refuses.
final class SchemaAgreementTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/lectern/content");
    private static final int ROUNDS = 300;

    /// What the reader refuses and no schema can express, with the reason.
    private static final Map<Pattern, String> BEYOND_A_SCHEMA = Map.of(
            Pattern.compile("(holds|links to|has a link|has marks) "), "marks stand inside a text",
            Pattern.compile("is given twice"), "JSON parsers keep one of two fields of the same name",
            Pattern.compile("^unscored is .* between 0 and the"), "it compares two fields",
            Pattern.compile("^pass is .* outside the scale"), "it compares two fields",
            Pattern.compile("^the lowest score must be below"), "it compares two values");

    private static final Schema COURSE = schema(Course.class);
    private static final Schema UNIT = schema(Unit.class);

    @TempDir
    private Path folder;

    /// The files of the content folder, the sample course, and a unit of what the sample does not have.
    @TestFactory
    Stream<DynamicTest> writtenFilesAreAccepted() throws IOException {
        return goodFiles().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertTrue(
                                assertAgreement(Files.readString(file), type(file)), "the reader refuses it")));
    }

    @TestFactory
    Stream<DynamicTest> brokenBlocksAreJudgedAsByTheReader() throws IOException {
        return cases("blocks.txt", block -> assertAgreement("""
            { "id": "unit-1", "title": "T", "introduction": "I", "blocks": [
            %s
            ] }\
            """.formatted(block), Unit.class));
    }

    @TestFactory
    Stream<DynamicTest> brokenCoursesAreJudgedAsByTheReader() throws IOException {
        return cases("course.txt", course -> assertAgreement(course, Course.class));
    }

    @Test
    void mutatedFilesAreJudgedAsByTheReader() throws IOException {
        var random = new Random(20261124);
        var files = goodFiles();
        var refused = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var file = files.get(random.nextInt(files.size()));
            var tree = JsonMapper.shared().readTree(Files.readString(file));
            for (var times = 1 + random.nextInt(2); times > 0; times--) {
                TreeMutation.apply(tree, random);
            }
            refused += assertAgreement(tree.toString(), type(file)) ? 0 : 1;
        }
        assertTrue(refused > ROUNDS / 3 && refused < ROUNDS, refused + " of " + ROUNDS + " were refused");
    }

    @Test
    void numbersAreJudgedAsByTheReader() throws IOException {
        for (var file : goodFiles()) {
            if (!file.startsWith(RESOURCES)) {
                continue;
            }
            for (var variant : TreeMutation.withOtherNumbers(JsonMapper.shared().readTree(Files.readString(file)))) {
                assertAgreement(variant, type(file));
            }
        }
    }

    @Test
    void waiverNeedsRuleAndReason() {
        assertEquals(List.of(), complaints(waived("[{ \"rule\": \"S04\", \"reason\": \"As in the exam.\" }]")));
        assertNotEquals(List.of(), complaints(waived("[{ \"rule\": \"S04\" }]")));
        assertNotEquals(List.of(), complaints(waived("[{ \"rule\": \"F01\", \"reason\": \"R\" }]")));
    }

    /// Whether both accept the file.
    private boolean assertAgreement(String written, Class<? extends Record> type) throws IOException {
        var file = folder.resolve("file.json");
        Files.writeString(file, written);
        var errors = Draft.read(file, type).remarks().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::sentence)
                .toList();
        var complaints = complaints(written, type);
        var expressible = errors.stream()
                .filter(error -> BEYOND_A_SCHEMA.keySet().stream()
                        .noneMatch(pattern -> pattern.matcher(error).find()))
                .toList();
        var agreed = errors.isEmpty() ? complaints.isEmpty() : expressible.isEmpty() || !complaints.isEmpty();
        assertTrue(agreed, () -> "reader: " + errors + "\nschema: " + complaints + "\n" + written);
        return errors.isEmpty();
    }

    private static List<String> complaints(String written) {
        return complaints(written, Unit.class);
    }

    private static List<String> complaints(String written, Class<? extends Record> type) {
        JsonNode tree = JsonMapper.shared().readTree(written);
        return (type == Course.class ? COURSE : UNIT)
                        .validate(
                                tree,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .stream()
                        .map(Object::toString)
                        .toList();
    }

    private static String waived(String waivers) {
        return """
            { "id": "u", "title": "T", "introduction": "I", "blocks": [
              { "kind": "big-idea", "id": "a", "title": "T", "paragraphs": ["P"], "waive": %s }] }\
            """.formatted(waivers);
    }

    private static Schema schema(Class<? extends Record> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaMaker.schema(type));
    }

    private static Class<? extends Record> type(Path file) {
        return file.endsWith("course.json") ? Course.class : Unit.class;
    }

    private static List<Path> goodFiles() throws IOException {
        try (var shipped = Files.walk(Path.of("content"));
                var samples = Files.walk(RESOURCES)) {
            return Stream.concat(shipped, samples)
                    .filter(file ->
                            file.toString().endsWith(".json") && !Schemas.isSchema(file) && !file.endsWith(Ledger.FILE))
                    .sorted()
                    .toList();
        }
    }

    /// The inputs of a table of broken files, by their names.
    private static Stream<DynamicTest> cases(String table, Judging judging) throws IOException {
        return Arrays.stream(Files.readString(RESOURCES.resolve(table)).split("(?m)^=== "))
                .skip(1)
                .map(String::lines)
                .map(Stream::toList)
                .map(lines -> DynamicTest.dynamicTest(
                        lines.getFirst(),
                        () -> judging.judge(lines.stream()
                                .skip(1)
                                .filter(line -> !line.startsWith(">>>"))
                                .collect(Collectors.joining("\n")))));
    }

    private interface Judging {
        void judge(String input) throws IOException;
    }
}
