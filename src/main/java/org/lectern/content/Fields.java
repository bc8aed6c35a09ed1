package org.lectern.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the record types say about the format: their components are its fields.
final class Fields {
    private Fields() {}

    /// Names of the fields of a record, those of inlined records among them.
    static List<String> names(Class<?> type) {
        var names = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Inlined.class)) {
                names.addAll(names(component.getType()));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }

    /// The records of a sealed type by the word that `kind` has for each.
    static Map<String, Class<?>> kinds(Class<?> type) {
        var kinds = new LinkedHashMap<String, Class<?>>();
        for (var kind : type.getPermittedSubclasses()) {
            kinds.put(Objects.requireNonNull(kind.getAnnotation(Kind.class)).value(), kind);
        }
        return kinds;
    }

    /// Whether an author must write the field.
    static boolean mustBeThere(RecordComponent component) {
        var type = component.getType();
        return mustNotBeEmpty(component) || type != Optional.class && type != List.class && type != Map.class;
    }

    static boolean isId(RecordComponent component) {
        return component.getName().equals("id");
    }

    static boolean mustNotBeEmpty(RecordComponent component) {
        return component.isAnnotationPresent(Needed.class);
    }

    /// The class of a type, without what stands in its angle brackets.
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /// What the last of a type's angle brackets hold: the items of a list, the values of a map.
    static Type held(Type type) {
        var held = ((ParameterizedType) type).getActualTypeArguments();
        return held[held.length - 1];
    }

    /// Calls the canonical constructor.
    ///
    /// @throws IllegalArgumentException when the record refuses the values
    static Object make(Class<?> type, List<?> values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException refusal) {
            if (refusal.getCause() instanceof IllegalArgumentException cause) {
                throw cause;
            }
            throw new IllegalStateException("the constructor of " + type + " fails", refusal);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }
}
