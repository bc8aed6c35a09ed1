package org.lectern.exchange.log;

import java.io.Writer;
import java.util.stream.Stream;
import org.lectern.quiz.Retold;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes an object on each line, without what has no meaning for its entry.
final class JsonLines implements AutoCloseable {
    private final JsonGenerator json;

    JsonLines(Writer out) {
        json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .rootValueSeparator("")
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    void line(Retold entry) {
        json.writeStartObject();
        Stream.of(Column.values()).forEach(column -> column.of(entry).ifPresent(value -> write(column.title(), value)));
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(String name, Value value) {
        switch (value) {
            case Value.Words(var words) -> json.writeStringProperty(name, words);
            case Value.Whole(var number) -> json.writeNumberProperty(name, number);
            case Value.Real(var number) -> json.writeNumberProperty(name, number);
            case Value.Truth(var truth) -> json.writeBooleanProperty(name, truth);
        }
    }

    /// Leaves the writer open.
    @Override
    public void close() {
        json.close();
    }
}
