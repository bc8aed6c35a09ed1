package org.lectern.content;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// Writes problems in the Static Analysis Results Interchange Format 2.1.0 of OASIS, with the rules beside them.
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static void write(Library library, PrintWriter out) {
        try (var json = ProblemsJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            library.problems().forEach(problem -> result(problem, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "lectern check");
        json.writeArrayPropertyStart("rules");
        for (var rule : Rule.values()) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.id());
            json.writeStringProperty("name", rule.name());
            message("shortDescription", rule.what(), json);
            message("help", rule.how(), json);
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.rule().id());
        json.writeNumberProperty("ruleIndex", problem.rule().ordinal());
        json.writeStringProperty("level", level(problem.severity()));
        message("message", problem.sentence(), json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(problem));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", problem.line());
        json.writeNumberProperty("startColumn", problem.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void message(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /// The path as the format wants it: a URI, relative when the path is.
    private static String uri(Problem problem) {
        return problem.file().isAbsolute() ? problem.file().toUri().toString() : encoded(Report.path(problem));
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
