package org.lectern.content;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers for every record of a file the JSON it was made of, and so where to point when something is wrong with it.
final class Origins {
    private final Map<Object, Json> origins = new IdentityHashMap<>();
    private Optional<Register> register = Optional.empty();

    void put(Object made, Json origin) {
        origins.put(made, origin);
    }

    /// All records of a type, in the order in which they begin in the file.
    <T> List<T> all(Class<T> type) {
        return origins.keySet().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(this::spot))
                .toList();
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
