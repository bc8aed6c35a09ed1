package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.listed;
import static org.lectern.content.Wording.quoted;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes records of a JSON tree, and remarks on every spot at which the two do not fit.
final class Binder {
    private final Remarks remarks;
    private final Origins origins;
    private final Scalars scalars;

    Binder(Remarks remarks, Origins origins) {
        this.remarks = remarks;
        this.origins = origins;
        this.scalars = new Scalars(remarks, origins);
    }

    /// The record that the whole file stands for; empty when something did not fit.
    <T extends Record> Optional<T> file(Json tree, Class<T> type) {
        return tree instanceof Json.Members members
                ? object(members, type, Set.of("$schema")).map(type::cast)
                : scalars.mustBe("the file", "an object", tree);
    }

    private Optional<?> value(Json json, Type type, String place) {
        var raw = Fields.raw(type);
        if (raw == List.class) {
            return list(json, Fields.held(type), place);
        }
        if (raw == Map.class) {
            return map(json, Fields.held(type), place);
        }
        if (raw.isAnnotationPresent(Listed.class)) {
            return inOrder(json, raw, place);
        }
        if (raw != Text.class && (raw.isRecord() || raw.isSealed())) {
            return json instanceof Json.Members members
                    ? raw.isSealed() ? kind(members, raw) : object(members, raw, Set.of())
                    : scalars.mustBe(place, "an object", json);
        }
        return scalars.value(json, raw, place);
    }

    private Optional<?> list(Json json, Type held, String place) {
        if (!(json instanceof Json.Items items)) {
            return scalars.mustBe(place, "a list", json);
        }
        var values = items.items().stream()
                .<Optional<?>>map(item -> value(item, held, "an item of " + place))
                .toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<?> map(Json json, Type held, String place) {
        if (!(json instanceof Json.Members members)) {
            return scalars.mustBe(place, "an object", json);
        }
        remarkOnRepeats(members);
        var values = new LinkedHashMap<String, Object>();
        for (var member : members.members()) {
            if (member.name().isBlank()) {
                remarks.error(member.at(), "a field of " + place + " has no name; give it one");
            }
            value(member.value(), held, quoted(member.name())).ifPresent(value -> values.put(member.name(), value));
        }
        return values.size() == members.members().size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<?> inOrder(Json json, Class<?> type, String place) {
        var components = type.getRecordComponents();
        var form = "[" + String.join(", ", Fields.names(type)) + "]";
        if (!(json instanceof Json.Items items)) {
            return scalars.mustBe(place, form, json);
        }
        if (items.items().size() != components.length) {
            remarks.error(
                    json.at(),
                    place + " must be " + form + ", but has "
                            + Wording.counted(items.items().size(), "value"));
            return Optional.empty();
        }
        var values = new ArrayList<Object>();
        for (var i = 0; i < components.length; i++) {
            value(items.items().get(i), components[i].getType(), quoted(components[i].getName()))
                    .ifPresent(values::add);
        }
        return values.size() == components.length ? make(json, type, values) : Optional.empty();
    }

    private Optional<?> kind(Json.Members members, Class<?> type) {
        var kinds = Fields.kinds(type);
        var known = "; the kinds are " + listed(kinds.keySet());
        var given = members.named("kind");
        if (given.isEmpty()) {
            remarks.error(members.at(), "field 'kind' is missing" + known);
            return Optional.empty();
        }
        if (!(given.get() instanceof Json.Words words)) {
            return scalars.mustBe("'kind'", "a string", given.get());
        }
        var kind = kinds.get(words.words());
        if (kind == null) {
            var hint = didYouMean(words.words(), kinds.keySet());
            remarks.error(words.at(), "unknown kind " + quoted(words.words()) + (hint.isEmpty() ? known : hint));
            return Optional.empty();
        }
        return object(members, kind, Set.of("kind"));
    }

    /// @param besides names that may stand here although the record has no such component
    private Optional<?> object(Json.Members members, Class<?> type, Set<String> besides) {
        remarkOnRepeats(members);
        return record(members, type, misspelt(members, Fields.names(type), besides));
    }

    /// @param misspelt fields that are there under a wrong name, and so have been remarked on
    private Optional<?> record(Json.Members members, Class<?> type, Set<String> misspelt) {
        var values = new ArrayList<Object>();
        for (var component : type.getRecordComponents()) {
            var value = component.isAnnotationPresent(Inlined.class)
                    ? record(members, component.getType(), misspelt)
                    : field(members, component, misspelt);
            value.ifPresent(values::add);
        }
        return values.size() == type.getRecordComponents().length ? make(members, type, values) : Optional.empty();
    }

    private Optional<?> field(Json.Members members, RecordComponent component, Set<String> misspelt) {
        var type = component.getGenericType();
        var given = members.named(component.getName());
        if (given.isEmpty()) {
            return absent(members, component, misspelt);
        }
        var place = quoted(component.getName());
        if (component.getType() == Optional.class) {
            return (Fields.isId(component) ? scalars.id(given.get()) : value(given.get(), Fields.held(type), place))
                    .map(Optional::of);
        }
        if (Fields.mustNotBeEmpty(component) && isEmpty(given.get())) {
            remarks.error(given.get().at(), place + " must not be empty");
            return Optional.empty();
        }
        return Fields.isId(component) ? scalars.id(given.get()) : value(given.get(), type, place);
    }

    private Optional<?> absent(Json.Members members, RecordComponent component, Set<String> misspelt) {
        var type = component.getType();
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == List.class && !Fields.mustNotBeEmpty(component)) {
            return Optional.of(List.of());
        }
        if (type == Map.class && !Fields.mustNotBeEmpty(component)) {
            return Optional.of(Map.of());
        }
        if (!misspelt.contains(component.getName())) {
            remarks.error(members.at(), "field " + quoted(component.getName()) + " is missing");
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Json json) {
        return switch (json) {
            case Json.Items items -> items.items().isEmpty();
            case Json.Members members -> members.members().isEmpty();
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> false;
        };
    }

    private Optional<?> make(Json json, Class<?> type, List<?> values) {
        try {
            var made = Fields.make(type, values);
            origins.put(made, json);
            return Optional.of(made);
        } catch (IllegalArgumentException refusal) {
            remarks.error(json.at(), String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private void remarkOnRepeats(Json.Members members) {
        var names = new HashSet<String>();
        for (var member : members.members()) {
            if (!names.add(member.name())) {
                remarks.error(member.at(), "field " + quoted(member.name()) + " is given twice; keep one of them");
            }
        }
    }

    /// Remarks on unknown fields and returns the known ones that were probably meant.
    private Set<String> misspelt(Json.Members members, List<String> known, Set<String> besides) {
        var misspelt = new HashSet<String>();
        for (var member : members.members()) {
            var name = member.name();
            if (!known.contains(name) && !besides.contains(name)) {
                var hint = didYouMean(name, known);
                remarks.error(
                        member.at(),
                        "unknown field " + quoted(name)
                                + (hint.isEmpty() ? "; the fields here are " + listed(known) : hint));
                Wording.meant(name, known).ifPresent(misspelt::add);
            }
        }
        return misspelt;
    }
}
