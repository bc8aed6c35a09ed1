package org.lectern.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers for every record of a file the JSON it was made of, and so where to point when something is wrong with it.
final class Origins {
    private final Map<Object, Json> origins = new IdentityHashMap<>(1024);
    private final Map<Class<?>, List<Object>> parts = new LinkedHashMap<>();
    private Optional<Register> register = Optional.empty();

    void put(Object made, Json origin) {
        if (origins.put(made, origin) == null) {
            parts.computeIfAbsent(made.getClass(), _ -> new ArrayList<>()).add(made);
        }
    }

    /// All records of a type.
    <T> List<T> all(Class<T> type) {
        var all = new ArrayList<T>();
        if (type.isRecord()) {
            parts.getOrDefault(type, List.of()).forEach(part -> all.add(type.cast(part)));
            return all;
        }
        parts.forEach((made, some) -> {
            if (type.isAssignableFrom(made)) {
                some.forEach(part -> all.add(type.cast(part)));
            }
        });
        return all;
    }

    /// What the records offer and refer to. Nothing is put in after it was asked for.
    Register register() {
        var drawnUp = register.orElseGet(() -> Register.of(this));
        register = Optional.of(drawnUp);
        return drawnUp;
    }

    Spot spot(Object made) {
        var origin = origins.get(made);
        return origin == null ? Spot.START : origin.at();
    }

    /// Where the value of a field stands; the record itself when the field was left out.
    Spot spot(Object made, String field) {
        return origins.get(made) instanceof Json.Members members
                ? members.named(field).map(Json::at).orElse(members.at())
                : spot(made);
    }

    /// Where an item of a list stands.
    Spot spot(Object made, String field, int index) {
        return origins.get(made) instanceof Json.Members members
                        && members.named(field).orElse(members) instanceof Json.Items items
                        && index < items.items().size()
                ? items.items().get(index).at()
                : spot(made, field);
    }
}
