package org.lectern.content;

import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What an editor may write when an author chooses a kind: the fields that must be there, with gaps to fill.
///
/// `defaultSnippets` is a word of the editors that are built on VS Code's JSON support; others pass over it.
final class Snippets {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private int gaps;

    private Snippets() {}

    /// One for each kind of a sealed type.
    static ArrayNode of(Class<?> type) {
        var snippets = JSON.arrayNode();
        Fields.kinds(type).forEach((word, record) -> {
            var snippet = snippets.addObject().put("label", word);
            SchemaMaker.says(record).ifPresent(sentence -> snippet.put("description", sentence));
            snippet.set("body", new Snippets().object(record));
        });
        return snippets;
    }

    private ObjectNode object(Class<?> type) {
        var object = JSON.objectNode();
        var kind = type.getAnnotation(Kind.class);
        if (kind != null) {
            object.put("kind", kind.value());
        }
        for (var component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Inlined.class)) {
                object.setAll(object(component.getType()));
            } else if (Fields.mustBeThere(component)) {
                object.set(component.getName(), value(component.getGenericType()));
            }
        }
        return object;
    }

    private JsonNode value(Type type) {
        var raw = Fields.raw(type);
        if (raw == List.class) {
            return JSON.arrayNode().add(value(Fields.held(type)));
        }
        if (raw.isAnnotationPresent(Listed.class)) {
            var list = JSON.arrayNode();
            for (var component : raw.getRecordComponents()) {
                list.add(value(component.getType()));
            }
            return list;
        }
        if (raw.isSealed()) {
            return object(Fields.kinds(raw).values().iterator().next());
        }
        if (raw != Text.class && raw.isRecord()) {
            return object(raw);
        }
        gaps++;
        return JSON.stringNode(raw == int.class || raw == double.class ? "^$" + gaps : "$" + gaps);
    }
}
