package org.lectern.content;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Makes units of every kind of block, by what the records say, with texts that are hard to write.
final class RandomUnits {
    private static final List<String> NASTY = List.of(
            "a",
            "word",
            "*",
            "**",
            "_",
            "`",
            "``",
            "[",
            "]",
            "](",
            "(#a)",
            "<b>",
            "<",
            ">",
            "&amp;",
            "&",
            "$",
            "$x$",
            "5",
            "#",
            "- ",
            "+ ",
            "1. ",
            "1) ",
            "=",
            "---",
            "\\",
            "\\\\",
            "!",
            "![",
            "|",
            "~~~",
            "\n",
            "\t",
            " ",
            "  ",
            ":",
            "\"",
            "'",
            "/",
            "é",
            "日本",
            "😀",
            "\u00a0",
            "http://a.b",
            "[^1]",
            "[x]: y",
            "> ",
            "\u0001",
            "//");

    private final Random random;

    RandomUnits(Random random) {
        this.random = random;
    }

    Unit unit() {
        var unit = (Unit) record(Unit.class, 0);
        return new Unit("written", unit.title(), unit.introduction(), unit.verifiedOn(), unit.blocks());
    }

    /// Marks stand around words and between spaces, since nothing else can be said in Markdown.
    Text text() {
        var spans = new ArrayList<Span>();
        spans.add(new Span.Plain("a" + nasty() + "z"));
        for (var more = random.nextInt(4); more > 0; more--) {
            spans.add(marked(0));
            spans.add(new Span.Plain(" " + nasty() + (random.nextInt(3) == 0 ? "z" : " z ")));
        }
        if (random.nextBoolean()) {
            spans.add(new Span.Plain("end"));
        }
        return new Text(merged(spans));
    }

    private Span marked(int depth) {
        var inside = List.<Span>of(new Span.Plain("b" + nasty() + "y"));
        return switch (random.nextInt(depth == 0 ? 6 : 2)) {
            case 0 -> new Span.Code(code());
            case 1 -> new Span.Formula("x_1 \\cdot " + random.nextInt(9));
            case 2 -> new Span.Link(inside, "some-id");
            case 3 -> new Span.Emphasis(inside);
            case 4 -> new Span.Strong(List.of(new Span.Plain("c "), marked(1), new Span.Plain(" d")));
            default -> new Span.Strong(inside);
        };
    }

    private String code() {
        return (random.nextBoolean() ? "`" : "") + "c" + nasty().replaceAll("[\\n\\t]", " ") + "o";
    }

    private String nasty() {
        var words = new StringBuilder();
        for (var more = random.nextInt(5); more > 0; more--) {
            words.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        return words.toString();
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans) {
            if (span instanceof Span.Plain(var words)
                    && !merged.isEmpty()
                    && merged.getLast() instanceof Span.Plain(var before)) {
                merged.set(merged.size() - 1, new Span.Plain(before + words));
            } else {
                merged.add(span);
            }
        }
        if (merged.getLast() instanceof Span.Plain(var last)) {
            merged.set(merged.size() - 1, new Span.Plain(last.stripTrailing() + "."));
        }
        return merged;
    }

    private Record record(Class<?> type, int depth) {
        while (true) {
            var values = new ArrayList<Object>();
            for (var component : type.getRecordComponents()) {
                var id = "id-" + random.nextInt(1_000_000);
                values.add(
                        component.getName().equals("id")
                                ? component.getType() == String.class ? id : Optional.of(id)
                                : value(component.getGenericType(), Fields.mustNotBeEmpty(component), depth));
            }
            try {
                return (Record) Fields.make(type, values);
            } catch (IllegalArgumentException refused) {
                // Some numbers do not go together; others will.
            }
        }
    }

    private Object value(Type type, boolean needed, int depth) {
        var raw = Fields.raw(type);
        if (raw == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(Fields.held(type), false, depth + 1));
        }
        if (raw == List.class) {
            var items = new ArrayList<>();
            var most = depth > 6 ? 0 : 3;
            for (var more = (needed ? 1 : 0) + random.nextInt(most + 1); more > 0; more--) {
                items.add(value(Fields.held(type), false, depth + 1));
            }
            return items;
        }
        if (raw == Map.class) {
            return new TreeMap<>(Map.of("key", value(Fields.held(type), false, depth + 1)));
        }
        return scalar(raw, depth);
    }

    private Object scalar(Class<?> raw, int depth) {
        if (raw == Text.class) {
            return text();
        }
        if (raw == String.class) {
            return "s" + nasty();
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (raw == int.class) {
            return random.nextInt(100);
        }
        if (raw == double.class || raw == Double.class) {
            return random.nextInt(4) / 4.0;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isSealed()) {
            var kinds = List.copyOf(Fields.kinds(raw).values());
            return record(kinds.get(random.nextInt(kinds.size())), depth + 1);
        }
        return record(raw, depth + 1);
    }
}
