package org.lectern.content.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.content.Problem;

/// Questions as the tests write them: `Q:` before the question, `*` before the key, `-` before a distractor, `=` before
/// the answer of an open one, and `>>>` before the rules that are expected to speak, which are none in a near miss.
final class Items {
    static final Path FOLDER = Path.of("src/test/resources/org/lectern/content/proof");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Items() {}

    static Stream<Item> in(String file) throws IOException {
        return Arrays.stream(Files.readString(FOLDER.resolve(file)).split("(?m)^=== "))
                .skip(1)
                .map(Item::of);
    }

    /// The problems in a unit that consists of this question.
    static List<Problem> problems(Item item, Path folder) throws IOException {
        return problems(item.json(), folder);
    }

    static List<Problem> problems(String question, Path folder) throws IOException {
        return inUnit(
                "{\"kind\": \"checkpoint\", \"id\": \"check\", \"title\": \"T\", \"questions\": [\n" + question
                        + "\n]}",
                folder);
    }

    /// The problems in a unit of these blocks.
    static List<Problem> inUnit(String blocks, Path folder) throws IOException {
        return all(unit("unit-1", blocks), folder).stream()
                .filter(problem -> problem.file().endsWith("unit-1.json"))
                .toList();
    }

    static List<Problem> all(String unit, Path folder) throws IOException {
        var course = Files.createDirectories(folder.resolve("bank"));
        Files.copy(FOLDER.resolve("course.json"), course.resolve("course.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(course.resolve("unit-1.json"), unit);
        return Proof.read(course, TODAY).problems();
    }

    /// `C05 warning` for each
    static List<String> words(Stream<Problem> problems) {
        return problems.map(problem ->
                        problem.rule().id() + " " + problem.severity().word())
                .toList();
    }

    static String unit(String id, String blocks) {
        return "{\"id\": \"" + id + "\", \"title\": \"T\", \"introduction\": \"Amazon SageMaker AI.\","
                + " \"verifiedOn\": \"2026-10-31\", \"blocks\": [\n" + blocks + "\n]}";
    }

    /// @param json the question as a file holds it, complete in all but what the test wants to see
    /// @param expected ids of rules, each with its severity
    record Item(String name, String json, List<String> expected) {
        private static final String REST =
                "\"supports\": [\"check\"], \"covers\": [\"1.1.k1\"], \"level\": \"apply\", \"source\": [\"G1\"]}";

        static Item of(String written) {
            var lines = written.lines().map(String::strip).toList();
            var stem = after("Q:", lines).getFirst();
            var answers = after("=", lines);
            var options = lines.stream().filter(line -> line.matches("[*-] .*")).toList();
            var key = "";
            var list = new StringBuilder();
            for (var at = 0; at < options.size(); at++) {
                key = options.get(at).startsWith("*") ? "o" + at : key;
                list.append(at == 0 ? "" : ",\n")
                        .append("{\"id\": \"o" + at + "\", \"text\": "
                                + quoted(options.get(at).substring(2))
                                + ", \"why\": \"The guide tells at length why that is.\"}");
            }
            var json = answers.isEmpty()
                    ? "{\"kind\": \"single-choice\", \"id\": \"ask\", \"question\": " + quoted(stem)
                            + ", \"options\": [" + list + "], \"key\": \"" + key + "\", " + REST
                    : "{\"kind\": \"open\", \"id\": \"ask\", \"question\": " + quoted(stem) + ", \"answer\": "
                            + quoted(answers.getFirst()) + ", " + REST;
            return new Item(
                    lines.getFirst(),
                    json,
                    after(">>>", lines).stream().filter(it -> !it.isEmpty()).toList());
        }

        private static List<String> after(String mark, List<String> lines) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()).strip())
                    .toList();
        }

        private static String quoted(String words) {
            return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }
}
