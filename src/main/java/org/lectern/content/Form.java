package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a type says about the format: the components of a record are the fields of an object.
///
/// @param names of the fields, those of inlined records among them
/// @param kinds the records of a sealed type by the word that `kind` has for each
/// @param isObject whether it is written as an object; to ask a class whether it is sealed takes long
record Form(
        Class<?> type,
        List<Field> fields,
        Set<String> names,
        Map<String, Class<?>> kinds,
        boolean isObject,
        boolean isSealed,
        boolean isListed,
        Optional<Constructor<?>> constructor) {
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return make(type);
        }
    };

    /// A field of an object.
    ///
    /// @param place the field, as a sentence names it
    /// @param item an item of the field, as a sentence names it
    /// @param raw the type, without what stands in its angle brackets
    /// @param held what its last angle brackets hold; the type itself when there are none
    record Field(String name, String place, String item, Class<?> raw, Type held, boolean isNeeded, boolean isInlined) {
        boolean isId() {
            return name.equals("id");
        }

        /// Whether an author must write the field.
        boolean mustBeThere() {
            return isNeeded || raw != Optional.class && raw != List.class && raw != Map.class;
        }

        private static Field of(RecordComponent component) {
            var place = quoted(component.getName());
            return new Field(
                    component.getName(),
                    place,
                    "an item of " + place,
                    component.getType(),
                    Form.held(component.getGenericType()),
                    component.isAnnotationPresent(Needed.class),
                    component.isAnnotationPresent(Inlined.class));
        }
    }

    static Form of(Class<?> type) {
        return FORMS.get(type);
    }

    private static Form make(Class<?> type) {
        var components = Objects.requireNonNullElseGet(type.getRecordComponents(), () -> new RecordComponent[0]);
        var fields = Arrays.stream(components).map(Field::of).toList();
        var names = new LinkedHashSet<String>();
        for (var field : fields) {
            if (field.isInlined()) {
                names.addAll(Form.of(field.raw()).names());
            } else {
                names.add(field.name());
            }
        }
        return new Form(
                type,
                fields,
                names,
                kinds(type),
                type != Text.class && (type.isRecord() || type.isSealed()),
                type.isSealed(),
                type.isAnnotationPresent(Listed.class),
                type.isRecord() ? Optional.of(constructor(type, components)) : Optional.empty());
    }

    private static Map<String, Class<?>> kinds(Class<?> type) {
        var kinds = new LinkedHashMap<String, Class<?>>();
        if (type.isSealed()) {
            for (var kind : type.getPermittedSubclasses()) {
                kinds.put(Objects.requireNonNull(kind.getAnnotation(Kind.class)).value(), kind);
            }
        }
        return kinds;
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
    }

    /// The class of a type, without what stands in its angle brackets.
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /// What the last of a type's angle brackets hold: the items of a list, the values of a map.
    static Type held(Type type) {
        return type instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
                : type;
    }

    /// Calls the canonical constructor.
    ///
    /// @throws IllegalArgumentException when the record refuses the values
    Object make(List<?> values) {
        try {
            return constructor.orElseThrow().newInstance(values.toArray());
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
