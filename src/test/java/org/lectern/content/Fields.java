package org.lectern.content;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// What the format says about a component of a record, for tests that go through the records themselves.
final class Fields {
    private Fields() {}

    static Map<String, Class<?>> kinds(Class<?> type) {
        return Form.of(type).kinds();
    }

    static boolean isId(RecordComponent component) {
        return field(component).isId();
    }

    static boolean mustBeThere(RecordComponent component) {
        return field(component).mustBeThere();
    }

    static boolean mustNotBeEmpty(RecordComponent component) {
        return field(component).isNeeded();
    }

    static Class<?> raw(Type type) {
        return Form.raw(type);
    }

    static Type held(Type type) {
        return Form.held(type);
    }

    static Object make(Class<?> type, List<?> values) {
        return Form.of(type).make(values);
    }

    private static Form.Field field(RecordComponent component) {
        return Form.of(component.getDeclaringRecord()).fields().stream()
                .filter(field -> field.name().equals(component.getName()))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }
}
