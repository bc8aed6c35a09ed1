package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes one spot of a JSON tree as a tired author would.
final class TreeMutation {
    private static final List<JsonNode> VALUES = List.of(
                    "7",
                    "7.5",
                    "65.0",
                    "-1",
                    "0",
                    "101",
                    "2000",
                    "99999999999",
                    "true",
                    "null",
                    "[]",
                    "{}",
                    "[1, 2]",
                    "[1]",
                    "[\"blue\", 40]",
                    "\"\"",
                    "\" \"",
                    "\"\\t\\n\"",
                    "\"words\"",
                    "\"Big Idea\"",
                    "\"-a\"",
                    "\"a.b-c\"",
                    "\"2026-02-30\"",
                    "\"2026-13-01\"",
                    "\"31.10.2026\"",
                    "\"2026-10-31\"",
                    "\"tip\"",
                    "\"loud\"",
                    "\"TIP\"",
                    "\"prose\"",
                    "\"open\"",
                    "\"required\"",
                    "\"closed-to-new-customers\"",
                    "[\"one\", \"two\"]",
                    "[{}]",
                    "{ \"a\": 1 }",
                    "[\"\"]")
            .stream()
            .map(JsonMapper.shared()::readTree)
            .toList();
    private static final List<Double> NUMBERS =
            List.of(-1001.0, -1000.0, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 100.0, 101.0, 1000.0, 1001.0, 1e12);
    private static final List<String> NAMES =
            List.of("titel", "id", "title", "kind", "text", "source", "lifecycle", "link", "at", "note", "colour", "");

    private TreeMutation() {}

    static void apply(JsonNode tree, Random random) {
        var holders = new ArrayList<JsonNode>();
        collect(tree, holders);
        switch (holders.get(random.nextInt(holders.size()))) {
            case ObjectNode object -> inObject(object, random);
            case ArrayNode list -> inList(list, random);
            default -> throw new IllegalStateException("neither an object nor a list");
        }
    }

    /// The tree written once for each of its numbers and each value near a bound that some number has.
    static List<String> withOtherNumbers(JsonNode tree) {
        var holders = new ArrayList<JsonNode>();
        collect(tree, holders);
        var variants = new ArrayList<String>();
        for (var holder : holders) {
            if (holder instanceof ObjectNode object) {
                for (var name : List.copyOf(object.propertyNames())) {
                    var number = object.get(name);
                    if (number.isNumber()) {
                        NUMBERS.forEach(other -> {
                            object.put(name, other);
                            variants.add(tree.toString());
                        });
                        object.set(name, number);
                    }
                }
            } else if (holder instanceof ArrayNode list) {
                for (var at = 0; at < list.size(); at++) {
                    var number = list.get(at);
                    if (number.isNumber()) {
                        for (var other : NUMBERS) {
                            list.set(at, other);
                            variants.add(tree.toString());
                        }
                        list.set(at, number);
                    }
                }
            }
        }
        return variants;
    }

    private static void inObject(ObjectNode object, Random random) {
        var names = List.copyOf(object.propertyNames());
        var value = VALUES.get(random.nextInt(VALUES.size())).deepCopy();
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set(NAMES.get(random.nextInt(NAMES.size())), value);
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(NAMES.get(random.nextInt(NAMES.size())), object.remove(name));
            case 2 ->
                object.set(
                        name,
                        object.get(names.get(random.nextInt(names.size()))).deepCopy());
            default -> object.set(name, value);
        }
    }

    private static void inList(ArrayNode list, Random random) {
        var value = VALUES.get(random.nextInt(VALUES.size())).deepCopy();
        if (list.isEmpty()) {
            list.add(value);
            return;
        }
        var at = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.removeAll();
            case 1 -> list.remove(at);
            case 2 -> list.add(list.get(at).deepCopy());
            default -> list.set(at, value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }
}
