package org.lectern.content;

import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes problems as a small JSON object, described at [Report#JSON].
final class ProblemsJson {
    private ProblemsJson() {}

    static void write(Library library, PrintWriter out) {
        try (var json = generator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("files", library.files());
            for (var severity : Problem.Severity.values()) {
                json.writeNumberProperty(severity.word() + "s", Report.count(library.problems(), severity));
            }
            json.writeArrayPropertyStart("problems");
            library.problems().forEach(problem -> write(problem, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    /// A generator that leaves the writer open.
    static JsonGenerator generator(PrintWriter out) {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(
                        new ObjectWriteContext.Base() {
                            @Override
                            public PrettyPrinter getPrettyPrinter() {
                                return new DefaultPrettyPrinter();
                            }

                            @Override
                            public boolean hasPrettyPrinter() {
                                return true;
                            }
                        },
                        out);
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", Report.path(problem));
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("rule", problem.rule().id());
        json.writeStringProperty("sentence", problem.sentence());
        json.writeStringProperty("advice", problem.rule().how());
        json.writeEndObject();
    }
}
