package org.lectern.exchange;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Makes guides of the parts that guides of the family have, in any order and nesting. Every word of meaning occurs
/// once: `w` and a number.
final class RandomGuides {
    private static final List<String> TITLES = List.of(
            "Learning Objectives",
            "Key Terms & Glossary",
            "The \"Big Idea\"",
            "Formula / Concept Box",
            "Hierarchical Outline",
            "Visual Anchors",
            "Definition-Example Pairs",
            "Worked Examples",
            "Checkpoint Questions",
            "Answer Key",
            "Case Study",
            "Muddy Points & Cross-Refs",
            "Comparison Tables",
            "Summary",
            "2. Quiz");

    private static final List<String> ASKING = List.of("Checkpoint Questions", "2. Quiz", "Case Study");

    private final Random random;
    private int word;

    RandomGuides(Random random) {
        this.random = random;
    }

    String guide() {
        var front = random.nextInt(6) == 0 ? "---\ntitle: " + word() + "\nauthor: " + word() + "\n---\n\n" : "";
        var out = new StringBuilder(front + (random.nextInt(5) == 0 ? "" : "# " + words() + "\n\n"));
        if (random.nextBoolean()) {
            out.append(words()).append("\n\n");
        }
        for (var sections = 1 + random.nextInt(6); sections > 0; sections--) {
            var title = random.nextInt(6) == 0 ? words() : one(TITLES);
            out.append(random.nextInt(6) == 0 ? "# " : "## ").append(title).append('\n');
            for (var parts = random.nextInt(5); parts > 0; parts--) {
                var part = ASKING.contains(title) && random.nextInt(3) > 0 ? posed() : part(0);
                out.append(random.nextInt(4) == 0 ? "" : "\n").append(part).append('\n');
            }
        }
        return out.toString();
    }

    private String part(int depth) {
        var parts = List.<Supplier<String>>of(
                this::words,
                this::labelled,
                () -> "### " + words(),
                this::list,
                this::list,
                this::table,
                () -> "```" + one(List.of("", "python", "mermaid", "latex")) + "\n" + words() + "\n```",
                () -> "$$\n" + word() + " + x\n$$",
                () -> "\\begin{tikzpicture}\n\\node {" + word() + "};\n\\end{tikzpicture}",
                new RandomDrawings(random, this::word)::drawing,
                new RandomDrawings(random, this::word)::drawing,
                () -> words() + "[^" + random.nextInt(3) + "]\n\n[^" + random.nextInt(3) + "]: " + words(),
                () -> word() + "\n: " + words(),
                () -> "- [x] " + word() + "\n    - [ ] " + word() + "\n        1. " + word(),
                () -> "| " + word() + " | " + word() + " |\n|---|---|\n| <ul><li>" + word() + "</li></ul> | - " + word()
                        + "<br>- " + word() + " |",
                () -> "![" + word() + "](" + word() + ".png \"" + word() + "\")",
                () -> "[" + word() + "](https://" + word() + ".org \"" + word() + "\")",
                () -> "<https://" + word() + ".org>",
                () -> "<img src=\"" + word() + ".png\" alt=\"" + word() + "\">",
                () -> "<a href=\"https://" + word() + ".org\">" + word() + "</a>",
                () -> "<!-- " + word() + " -->",
                () -> "~~" + word() + "~~ H~" + word() + "~O",
                () -> "    " + word(),
                () -> "> [!" + one(List.of("TIP", "WARNING", "INFO")) + "] " + words() + "\n> " + words(),
                () -> "> " + (depth < 3 ? part(depth + 1).replace("\n", "\n> ") : words()),
                () -> "<details>\n<summary>" + words() + "</summary>\n\n" + (depth < 3 ? part(depth + 1) : words())
                        + "\n\n</details>",
                () -> "<details><summary>Answer</summary>" + words() + "</details>",
                () -> "<div>" + word() + "</div>",
                () -> "[" + word() + "]: http://" + word() + ".org",
                () -> "- [" + one(List.of(" ", "x")) + "] " + words(),
                this::question,
                this::posed,
                () -> "### " + one(List.of("Scenario: ", "Case study: ", "Question 3")) + words(),
                () -> "**" + words() + "**",
                () -> "***");
        return one(parts).get();
    }

    private String question() {
        var options = random.nextBoolean() ? "\n   a) " + words() + "\n   b) " + words() : "";
        var answer = one(List.of(
                "", "\n   - *Answer*: " + words(), "\n\n   **Answer:** b) " + words(), "\n   *Answer:* " + words()));
        return "1. " + words() + "?" + options + answer;
    }

    /// A question of any kind, or nearly one.
    private String posed() {
        return random.nextBoolean() ? whole() : mixed();
    }

    /// One with all that its kind needs.
    private String whole() {
        var lettered = "   a) " + words() + "\n   b) " + words() + "\n   c) " + words() + "\n\n   **Answer:** ";
        var table = "\n\n   | " + word() + " | " + word() + " |\n   |---|---|\n   | 1. " + words().replace("\n", " ")
                + " | A. " + word() + " |\n   | 2. " + word() + " | B. " + word() + " |\n\n   **Answer:** ";
        var form = one(List.<Supplier<String>>of(
                        () -> words() + "?\n" + lettered + "b) " + words(),
                        () -> words() + "?\n" + lettered + "A, C " + words(),
                        () -> "Put in order " + word() + ":\n" + lettered + "C, A, B " + words(),
                        () -> "Match " + word() + "." + table + "1-B, 2-A",
                        () -> "Match " + word() + "." + table + "1-B, 2-A\n   **Why:** " + words(),
                        () -> words() + " ____.\n   **Answer:** " + word() + "\n   **Why:** " + words(),
                        () -> words() + "?\n   **Answer:** 12 " + word() + "\n   **Why:** " + words(),
                        () -> words() + "?\n   **Answer:** 7%"))
                .get();
        return "1. " + form;
    }

    /// Parts of several kinds.
    private String mixed() {
        var stem = one(List.of(
                "Put in order: " + words(),
                "Match " + words(),
                words() + " ____ " + words() + one(List.of("", " ____")),
                words() + " {{" + word() + "}} " + words()
                        + one(List.of("", " {{c2::" + word() + "::" + word() + "}}")),
                "Choose two " + words()));
        var number = one(List.of("1. ", "1. ", "\n**Question 1:** "));
        return number + stem + "\n" + offered() + one(List.of("", "\n   **Answer:** " + key())) + "\n"
                + one(List.of("", "\n   **Why:** " + words() + "\n   B) " + words(), "\n   - A: " + words()));
    }

    private String offered() {
        return one(List.<Supplier<String>>of(
                        () -> "",
                        () -> "   a) " + words() + "\n   b) " + words() + "\n   c) " + words(),
                        () -> "   - [x] " + words() + "\n     - " + words() + "\n   - [x] " + words() + "\n   - [ ] "
                                + words(),
                        () -> "   - " + words() + "\n   - " + words() + "\n   - " + words(),
                        () -> "   - A. **" + word() + "**\n     - *Answer*: " + words() + "\n   - B. " + words(),
                        () -> "\n   | " + word() + " | " + word() + " |\n   |---|---|\n   | 1. " + word() + " | A. "
                                + word() + " |\n   | 2. " + word() + " | B. " + word() + " |"))
                .get();
    }

    private String key() {
        return one(List.<Supplier<String>>of(
                        () -> "A and C, " + words(),
                        () -> "B → A → C",
                        () -> "2, 3, 1. " + words(),
                        () -> "1-B, 2-A",
                        () -> "1-B, 2-A; " + words(),
                        () -> word() + "; " + word(),
                        () -> word() + " or " + word(),
                        () -> word() + " → " + word() + "\n   " + word() + " → " + word(),
                        () -> "42 " + word() + " (± 3)",
                        () -> "about 7 " + word(),
                        () -> "1,200",
                        () -> "\n   | " + word() + " | " + word() + " |\n   |---|---|\n   | " + word() + " | " + word()
                                + " |\n   | " + word() + " | " + word() + " |"))
                .get();
    }

    private String labelled() {
        var label =
                one(List.of("Scenario", "Problem", "Solution", "Steps", "Note", "Result", "Example", "Answer", word()));
        return one(List.of("**" + label + "**: ", "**" + label + ":** ", label + ": ")) + words() + "\n" + words();
    }

    private String list() {
        var out = new StringBuilder();
        for (var entries = 1 + random.nextInt(4); entries > 0; entries--) {
            out.append(one(List.of("- ", "1. ", "* ")));
            out.append(one(List.of("", "**" + word() + "**: ", word() + ": ", "I. ")));
            out.append(words()).append('\n');
            if (random.nextInt(3) == 0) {
                out.append("    - ")
                        .append(one(List.of("*Example*: ", "")))
                        .append(words())
                        .append('\n');
            }
            if (random.nextInt(6) == 0) {
                out.append("\n    ").append(part(2).replace("\n", "\n    ")).append('\n');
            }
        }
        return out.toString();
    }

    private String table() {
        var width = 1 + random.nextInt(3);
        var out = new StringBuilder();
        for (var row = 0; row < 2 + random.nextInt(3); row++) {
            out.append('|');
            for (var cell = 0; cell < width; cell++) {
                out.append(' ').append(row == 1 ? "---" : word()).append(" |");
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String words() {
        var out = new StringBuilder(word());
        for (var more = random.nextInt(4); more > 0; more--) {
            out.append(one(List.of(" ", ", ", "\n", "  \n", "<br>", " - ", ": ", " *a* ", " & ", " < ")))
                    .append(one(List.of(
                            word(),
                            "**" + word() + "**",
                            "`" + word() + "`",
                            "$" + word() + "^2$",
                            "[" + word() + "](http://" + word() + ".org)",
                            "![" + word() + "](" + word() + ".png)",
                            "*" + word() + " **" + word() + "***",
                            "_" + word() + "_",
                            "<b>" + word() + "</b>",
                            "\\" + "(" + word() + "\\)")));
        }
        return out.toString();
    }

    private String word() {
        return "w" + word++ + "x";
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
