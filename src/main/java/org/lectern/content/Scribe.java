package org.lectern.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes JSON trees of records, as the binder would read them back. What is absent or empty is left out.
final class Scribe {
    private Scribe() {}

    /// @param schema where the schema stands, as seen from the file
    static Json file(Record record, String schema) {
        var members = new ArrayList<Json.Member>();
        members.add(member("$schema", new Json.Words(Spot.START, schema)));
        fields(record, members);
        return new Json.Members(Spot.START, members);
    }

    private static Json value(Object value) {
        return switch (value) {
            case Text text -> words(Markup.of(text));
            case Enum<?> choice -> words(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Double number -> number(number);
            case Integer number -> new Json.Figure(Spot.START, number.toString());
            case Collection<?> items ->
                new Json.Items(Spot.START, items.stream().map(Scribe::value).toList());
            case Map<?, ?> map ->
                new Json.Members(
                        Spot.START,
                        map.entrySet().stream()
                                .map(entry -> member(String.valueOf(entry.getKey()), value(entry.getValue())))
                                .toList());
            case Record record -> record(record);
            default -> words(value.toString());
        };
    }

    private static Json record(Record record) {
        if (record.getClass().isAnnotationPresent(Listed.class)) {
            var values = new ArrayList<Json>();
            for (var component : record.getClass().getRecordComponents()) {
                values.add(value(get(record, component)));
            }
            return new Json.Items(Spot.START, values);
        }
        var members = new ArrayList<Json.Member>();
        Optional.ofNullable(record.getClass().getAnnotation(Kind.class))
                .ifPresent(kind -> members.add(member("kind", words(kind.value()))));
        fields(record, members);
        return new Json.Members(Spot.START, members);
    }

    private static void fields(Record record, List<Json.Member> members) {
        var nested = new ArrayList<Json.Member>();
        for (var component : record.getClass().getRecordComponents()) {
            var value = get(record, component);
            if (component.isAnnotationPresent(Inlined.class)) {
                fields((Record) value, members);
            } else if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(there -> members.add(member(component.getName(), value(there))));
            } else if (value instanceof List<?> items
                    && !items.isEmpty()
                    && record.getClass().isInstance(items.getFirst())) {
                nested.add(member(component.getName(), value(value)));
            } else if (!isEmpty(value)) {
                members.add(member(component.getName(), value(value)));
            }
        }
        // Records within one of their own kind come last, so that what is said of the outer one stays together.
        members.addAll(nested);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Json words(String words) {
        return new Json.Words(Spot.START, words);
    }

    private static Json number(double number) {
        return new Json.Figure(
                Spot.START, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    private static Json.Member member(String name, Json value) {
        return new Json.Member(name, Spot.START, value);
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
