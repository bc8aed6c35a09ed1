package org.lectern.exchange;

import java.util.List;
import java.util.Locale;

/// What a section of a guide is about, told by its title.
enum Topic {
    OBJECTIVES(
            "learning objectives",
            "objectives",
            "learning goals",
            "learning outcomes",
            "goals",
            "outcomes",
            "what you will learn"),
    GLOSSARY(
            "key terms",
            "glossary",
            "key terms glossary",
            "terms",
            "terminology",
            "vocabulary",
            "key vocabulary",
            "definitions",
            "key definitions",
            "terms definitions",
            "key terms definitions",
            "glossary terms"),
    BIG_IDEA("big idea", "core idea", "central idea", "main idea", "big picture", "big ideas"),
    FORMULAS(
            "formula concept box",
            "concept box",
            "formula box",
            "formulas",
            "key formulas",
            "concept formula box",
            "formulas concepts",
            "formula sheet"),
    OUTLINE(
            "hierarchical outline",
            "outline",
            "content outline",
            "topic outline",
            "detailed outline",
            "structured outline"),
    VISUALS("visual anchors", "visual anchor", "visuals", "diagrams", "visual aids", "figures"),
    PAIRS(
            "definition example pairs",
            "definitions examples",
            "definition example",
            "concept example pairs",
            "definition example table",
            "term example pairs"),
    WORKED("worked examples", "worked example", "examples", "step by step examples", "worked problems"),
    CHECKPOINT(
            "checkpoint questions",
            "checkpoint",
            "check your understanding",
            "review questions",
            "practice questions",
            "self check",
            "questions",
            "quiz",
            "knowledge check",
            "self assessment",
            "self test",
            "checkpoint quiz"),
    CASE("case study", "case studies", "scenario questions", "scenario based questions"),
    ANSWERS(
            "answer key",
            "answers",
            "checkpoint answers",
            "checkpoint answer key",
            "solutions",
            "answers checkpoint questions",
            "answers to checkpoint questions"),
    MUDDY(
            "muddy points",
            "muddy points cross refs",
            "muddy points cross references",
            "common confusions",
            "common misconceptions",
            "muddiest points"),
    COMPARISONS("comparison tables", "comparison table", "comparisons", "comparison"),
    OTHER;

    private static final int SPEAKS_FOR_ITSELF = 2;

    private final List<String> names;

    Topic(String... names) {
        this.names = List.of(names);
    }

    static Topic of(String title) {
        var words = normal(title);
        for (var topic : values()) {
            if (topic.names.contains(words)) {
                return topic;
            }
        }
        for (var topic : values()) {
            if (topic.names.stream().anyMatch(name -> begins(words, name))) {
                return topic;
            }
        }
        return OTHER;
    }

    private static boolean begins(String words, String name) {
        return name.split(" ").length >= SPEAKS_FOR_ITSELF && words.startsWith(name + " ");
    }

    /// The words in small letters, without numbering, brackets and words that carry nothing.
    private static String normal(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceFirst("^\\W*(?:(?:section|part)\\s+)?(?:\\d+(?:\\.\\d+)*|[ivx]+)[.):]\\s+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(?:the|and|a|of)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
