package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A course of any size, put together from the blocks of the shipped unit so that its shapes are real ones. Its names
/// and sources are those of the shipped course; no two of its texts are the same, though all of their words are real.
public final class LargeCourse {
    private static final Path SHIPPED = Path.of("content", "mla-c01", "unit-3.json");
    private static final int BLOCK_LISTS = 4;
    private static final Pattern WORD = Pattern.compile("(?<= )\\p{Ll}{5,}(?=[ ,.])");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LargeCourse() {}

    /// Writes a course called `large` into a folder.
    ///
    /// @param size about how many bytes a unit has
    public static Path write(Path content, int units, int size) throws IOException {
        var folder = Files.createDirectories(content.resolve("large"));
        var random = new Random(20261124);
        var shipped = (ObjectNode) JSON.readTree(Files.readString(SHIPPED));
        var words = words(shipped.toString());
        var names = new ArrayList<String>();
        for (var number = 1; number <= units; number++) {
            var id = "unit-" + number;
            names.add("\"" + id + "\"");
            Files.writeString(folder.resolve(id + ".json"), unit(shipped, id, size, words, random));
        }
        Files.writeString(folder.resolve("course.json"), """
            { "id": "large", "title": "A large course", "units": [%s], "names": %s, "sources": %s }
            """.formatted(
                        String.join(", ", names), ofCourse("names"), ofCourse("sources")));
        return folder;
    }

    private static String ofCourse(String field) throws IOException {
        return JSON.readTree(Files.readString(SHIPPED.resolveSibling("course.json")))
                .get(field)
                .toString();
    }

    private static String unit(ObjectNode shipped, String id, int size, List<String> words, Random random) {
        var unit = JSON.createObjectNode();
        unit.put("id", id).put("title", "Unit " + id).put("introduction", "What stands in unit " + id + ".");
        unit.put("verifiedOn", "2026-11-20");
        var blocks = unit.putArray("blocks");
        var length = 0;
        for (var part = 0; length < size; part++) {
            var block = piece(shipped, random);
            rename(block, id + "." + part);
            reword(block, words, random);
            blocks.add(block);
            length += JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(block)
                    .length();
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(unit);
    }

    /// A block of the shipped unit with no more than a few of its items.
    private static ObjectNode piece(ObjectNode shipped, Random random) {
        var all = (ArrayNode) shipped.get("blocks");
        var block = (ObjectNode) all.get(random.nextInt(all.size())).deepCopy();
        for (var name : List.of("items", "terms", "rows", "pairs", "questions", "points")) {
            if (block.get(name) instanceof ArrayNode list && list.size() > BLOCK_LISTS) {
                var from = random.nextInt(list.size() - BLOCK_LISTS + 1);
                var few = JSON.createArrayNode();
                for (var i = 0; i < BLOCK_LISTS; i++) {
                    few.add(list.get(from + i));
                }
                block.set(name, few);
            }
        }
        return block;
    }

    /// The longer words of a text, each once.
    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /// Puts other words in place of a third of the longer ones.
    private static void reword(JsonNode json, List<String> words, Random random) {
        if (json instanceof ObjectNode node) {
            node.properties().forEach(field -> {
                if (field.getValue().isString() && isText(field.getValue().asString())) {
                    field.setValue(JSON.getNodeFactory()
                            .stringNode(reworded(field.getValue().asString(), words, random)));
                }
                reword(field.getValue(), words, random);
            });
        }
        if (json instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                if (list.get(i).isString() && isText(list.get(i).asString())) {
                    list.set(i, reworded(list.get(i).asString(), words, random));
                }
                reword(list.get(i), words, random);
            }
        }
    }

    private static boolean isText(String words) {
        return words.indexOf(' ') >= 0;
    }

    private static String reworded(String text, List<String> words, Random random) {
        return WORD.matcher(text)
                .replaceAll(word -> random.nextInt(3) > 0 ? word.group() : words.get(random.nextInt(words.size())));
    }

    /// Gives every item an id of its own, and takes out what would point at others.
    private static void rename(JsonNode json, String suffix) {
        if (json instanceof ObjectNode node) {
            node.remove(List.of("covers", "supports", "link", "waive"));
            if (node.has("id") && !isLocal(node)) {
                node.put("id", node.get("id").asString() + "." + suffix);
            }
            node.properties().forEach(field -> {
                if (field.getValue().isString()) {
                    field.setValue(JSON.getNodeFactory()
                            .stringNode(field.getValue().asString().replaceAll("\\[([^\\]]+)]\\(#[^)]+\\)", "$1")));
                }
                rename(field.getValue(), suffix);
            });
        }
        if (json instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                if (list.get(i).isString()) {
                    list.set(i, list.get(i).asString().replaceAll("\\[([^\\]]+)]\\(#[^)]+\\)", "$1"));
                }
                rename(list.get(i), suffix);
            }
        }
    }

    /// Ids of options, key points, columns and nodes are named within their own block or question.
    private static boolean isLocal(ObjectNode node) {
        return node.has("why") || node.has("need") || node.has("label") || node.size() == 2 && node.has("title");
    }
}
