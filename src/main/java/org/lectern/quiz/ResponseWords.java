package org.lectern.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Responses as the review log keeps them: a line with the kind and ids, and below it what was typed.
final class ResponseWords {
    private ResponseWords() {}

    static String write(Response response) {
        return switch (response) {
            case Response.Chosen(var option) -> "chosen " + option;
            case Response.ChosenSet(var options) -> line("chosen-set", options.stream());
            case Response.Ordered(var steps) -> line("ordered", steps.stream());
            case Response.Matched(var pairs) -> line("matched", pairs(pairs));
            case Response.Filled(var words) -> "filled\n" + pairs(words).collect(Collectors.joining("\n"));
            case Response.Calculated(var variant, var words) -> "calculated " + variant + "\n" + words;
            case Response.Said(var words, var points) -> line("said", points.stream()) + "\n" + words;
        };
    }

    static Response read(String written) {
        var head = written.lines().findFirst().orElse("");
        var words = List.of(head.split(" ", -1));
        var ids = words.subList(1, words.size());
        var rest = written.substring(Math.min(written.length(), head.length() + 1));
        return switch (words.getFirst() + " " + ids.size()) {
            case "chosen 1" -> new Response.Chosen(ids.getFirst());
            case "filled 0" -> new Response.Filled(pairs(rest.lines().toList()));
            case "calculated 1" -> new Response.Calculated(number(ids.getFirst()), rest);
            default -> listed(words.getFirst(), ids, rest);
        };
    }

    private static Response listed(String kind, List<String> ids, String rest) {
        return switch (kind) {
            case "chosen-set" -> new Response.ChosenSet(Set.copyOf(ids));
            case "ordered" -> new Response.Ordered(ids);
            case "matched" -> new Response.Matched(pairs(ids));
            case "said" -> new Response.Said(rest, Set.copyOf(ids));
            default -> throw new IllegalArgumentException("'" + kind + "' is not a response");
        };
    }

    private static int number(String words) {
        if (!words.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("'" + words + "' is not a variant");
        }
        return Integer.parseInt(words);
    }

    private static String line(String kind, Stream<String> ids) {
        return Stream.concat(Stream.of(kind), ids).collect(Collectors.joining(" "));
    }

    private static Stream<String> pairs(Map<String, String> pairs) {
        return pairs.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue());
    }

    private static Map<String, String> pairs(List<String> lines) {
        var pairs = new TreeMap<String, String>();
        for (var line : lines) {
            var parts = line.split("=", 2);
            if (parts.length < 2 || pairs.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("'" + line + "' is no part of a response");
            }
        }
        return pairs;
    }
}
