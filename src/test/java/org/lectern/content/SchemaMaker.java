package org.lectern.content;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes the JSON Schema of a file out of the records it is read into, by the rules of the [Binder].
final class SchemaMaker {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NOT_BLANK = "\\S";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaMaker() {}

    static ObjectNode schema(Class<?> file) {
        var maker = new SchemaMaker();
        var schema = JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll(maker.object(file, Optional.empty()));
        ((ObjectNode) schema.get("properties"))
                .putObject("$schema")
                .put("description", "The schema of this file, by which your editor completes and explains.");
        maker.waiver();
        var definitions = schema.putObject("$defs");
        maker.definitions.forEach(definitions::set);
        return schema;
    }

    /// What the record itself, or else the interface it implements, says of a component.
    static Optional<String> says(RecordComponent component) {
        return says((AnnotatedElement) component).or(() -> {
            for (var general : component.getDeclaringRecord().getInterfaces()) {
                try {
                    return says(general.getMethod(component.getName()));
                } catch (NoSuchMethodException notThere) {
                    continue;
                }
            }
            return Optional.empty();
        });
    }

    static Optional<String> says(AnnotatedElement part) {
        return Optional.ofNullable(part.getAnnotation(Says.class)).map(Says::value);
    }

    private ObjectNode value(Type type) {
        var raw = Fields.raw(type);
        if (raw == Optional.class) {
            return value(Fields.held(type));
        }
        if (raw == List.class) {
            return JSON.objectNode().put("type", "array").set("items", value(Fields.held(type)));
        }
        if (raw == Map.class) {
            var map = JSON.objectNode().put("type", "object");
            map.putObject("propertyNames").put("pattern", NOT_BLANK);
            return map.set("additionalProperties", value(Fields.held(type)));
        }
        if (raw != Text.class && (raw.isRecord() || raw.isSealed() || raw.isEnum())) {
            return reference(raw);
        }
        return scalar(raw);
    }

    private static ObjectNode scalar(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return JSON.objectNode()
                    .put("type", "integer")
                    .put("minimum", Integer.MIN_VALUE)
                    .put("maximum", Integer.MAX_VALUE);
        }
        if (type == double.class || type == Double.class) {
            return JSON.objectNode().put("type", "number");
        }
        var words = JSON.objectNode().put("type", "string");
        if (type == LocalDate.class) {
            return words.put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        }
        return type == Text.class
                ? words.put("pattern", NOT_BLANK).put("maxLength", Marks.LONGEST)
                : words.put("pattern", NOT_BLANK);
    }

    private ObjectNode reference(Class<?> type) {
        var name = name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, JSON.objectNode()); // A point has points: it must be there before it is done.
            definitions.put(name, definition(type));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            return choice(type);
        }
        if (type.isSealed()) {
            return kinds(type);
        }
        return type.isAnnotationPresent(Listed.class)
                ? listed(type)
                : object(type, Optional.ofNullable(type.getAnnotation(Kind.class)));
    }

    private ObjectNode object(Class<?> type, Optional<Kind> kind) {
        var object = described(type).put("type", "object");
        var properties = object.putObject("properties");
        var required = object.putArray("required");
        kind.ifPresent(word -> {
            properties
                    .putObject("kind")
                    .put("description", says(type).orElse(""))
                    .put("const", word.value());
            required.add("kind");
        });
        fields(type, object);
        properties
                .putObject("waive")
                .put("description", "Rules of the check that keep silent about this part, each with the reason.")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/$defs/Waiver");
        return object.put("additionalProperties", false);
    }

    private void fields(Class<?> type, ObjectNode object) {
        for (var component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Inlined.class)) {
                fields(component.getType(), object);
                continue;
            }
            ((ObjectNode) object.get("properties")).set(component.getName(), field(component));
            if (Fields.mustBeThere(component)) {
                object.withArray("required").add(component.getName());
            }
        }
    }

    private ObjectNode field(RecordComponent component) {
        var field = JSON.objectNode();
        says(component).ifPresent(sentence -> field.put("description", sentence));
        field.setAll(value(component.getGenericType()));
        if (Fields.isId(component)) {
            field.put("pattern", "^" + Scalars.ID.pattern() + "$");
        }
        if (Fields.mustNotBeEmpty(component)) {
            field.put(component.getType() == Map.class ? "minProperties" : "minItems", 1);
        }
        var range = component.getAnnotation(Within.class);
        if (range != null) {
            field.set("minimum", number(range.least()));
            field.set("maximum", number(range.most()));
        }
        return field;
    }

    private static JsonNode number(double bound) {
        return JSON.numberNode(Math.round(bound));
    }

    private ObjectNode listed(Class<?> type) {
        var list = described(type).put("type", "array");
        var items = list.putArray("prefixItems");
        for (var component : type.getRecordComponents()) {
            items.add(field(component));
        }
        return list.put("items", false).put("minItems", items.size()).put("maxItems", items.size());
    }

    /// Each kind behind a condition of its own, so that a validator complains of the kind that is meant alone.
    private ObjectNode kinds(Class<?> type) {
        var sealed = described(type).put("type", "object");
        var kind = sealed.putObject("properties").putObject("kind").put("description", "What it is.");
        sealed.putArray("required").add("kind");
        var words = kind.putArray("enum");
        var sentences = kind.putArray("enumDescriptions");
        var conditions = sealed.putArray("allOf");
        Fields.kinds(type).forEach((word, record) -> {
            words.add(word);
            sentences.add(says(record).orElse(""));
            var condition = conditions.addObject();
            condition.putObject("if").putObject("properties").putObject("kind").put("const", word);
            condition.withObject("if").putArray("required").add("kind");
            condition.set("then", reference(record));
        });
        sealed.set("defaultSnippets", Snippets.of(type));
        return sealed;
    }

    private static ObjectNode choice(Class<?> type) {
        var choice = described(type).put("type", "string");
        var words = choice.putArray("enum");
        var sentences = JSON.arrayNode();
        for (var constant : type.getEnumConstants()) {
            words.add(Scalars.word(constant));
            constantSays(constant).ifPresent(sentences::add);
        }
        if (sentences.size() == words.size()) {
            choice.set("enumDescriptions", sentences);
        }
        return choice;
    }

    private static Optional<String> constantSays(Object constant) {
        try {
            return says(constant.getClass().getField(((Enum<?>) constant).name()));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void waiver() {
        var waiver = JSON.objectNode()
                .put("title", "Waiver")
                .put("description", "A rule of the check that keeps silent here.")
                .put("type", "object");
        var properties = waiver.putObject("properties");
        var rule = properties.putObject("rule").put("description", "The id of the rule, as the check prints it.");
        var ids = rule.putArray("enum");
        var sentences = rule.putArray("enumDescriptions");
        for (var one : Rule.values()) {
            if (!one.isOfFormat()) {
                ids.add(one.id());
                sentences.add(one.what());
            }
        }
        properties
                .putObject("reason")
                .put("description", "Why the rule does not fit here.")
                .put("type", "string")
                .put("pattern", NOT_BLANK);
        waiver.putArray("required").add("rule").add("reason");
        definitions.put("Waiver", waiver.put("additionalProperties", false));
    }

    private static ObjectNode described(Class<?> type) {
        var words = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        var described =
                JSON.objectNode().put("title", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        says(type).ifPresent(sentence -> described.put("description", sentence));
        return described;
    }

    /// `Block.Prose` for a record within another.
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
