package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.listed;
import static org.lectern.content.Wording.quoted;

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
    /// Fields that are compared with each other faster than they are put in a set.
    private static final int FEW = 16;

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
                ? object(members, Form.of(type), Set.of("$schema")).map(type::cast)
                : scalars.mustBe("the file", "an object", tree);
    }

    private Optional<?> value(Json json, Type type, String place) {
        var raw = Form.raw(type);
        if (raw == List.class) {
            return list(json, Form.held(type), place, "an item of " + place);
        }
        if (raw == Map.class) {
            return map(json, Form.held(type), place);
        }
        var form = Form.of(raw);
        if (form.isListed()) {
            return inOrder(json, form, place);
        }
        if (form.isObject()) {
            return json instanceof Json.Members members
                    ? form.isSealed() ? kind(members, form) : object(members, form, Set.of())
                    : scalars.mustBe(place, "an object", json);
        }
        return scalars.value(json, raw, place);
    }

    private Optional<?> list(Json json, Type held, String place, String item) {
        if (!(json instanceof Json.Items items)) {
            return scalars.mustBe(place, "a list", json);
        }
        var values = new ArrayList<Object>(items.items().size());
        for (var each : items.items()) {
            value(each, held, item).ifPresent(values::add);
        }
        return values.size() == items.items().size() ? Optional.of(values) : Optional.empty();
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

    private Optional<?> inOrder(Json json, Form form, String place) {
        var fields = form.fields();
        var written = "[" + String.join(", ", form.names()) + "]";
        if (!(json instanceof Json.Items items)) {
            return scalars.mustBe(place, written, json);
        }
        if (items.items().size() != fields.size()) {
            remarks.error(
                    json.at(),
                    place + " must be " + written + ", but has "
                            + Wording.counted(items.items().size(), "value"));
            return Optional.empty();
        }
        var values = new ArrayList<Object>(fields.size());
        for (var i = 0; i < fields.size(); i++) {
            value(items.items().get(i), fields.get(i).raw(), fields.get(i).place())
                    .ifPresent(values::add);
        }
        return values.size() == fields.size() ? make(json, form, values) : Optional.empty();
    }

    private Optional<?> kind(Json.Members members, Form form) {
        var kinds = form.kinds();
        var given = members.named("kind");
        if (given.isEmpty()) {
            remarks.error(members.at(), "field 'kind' is missing" + known(kinds.keySet()));
            return Optional.empty();
        }
        if (!(given.get() instanceof Json.Words words)) {
            return scalars.mustBe("'kind'", "a string", given.get());
        }
        var kind = kinds.get(words.words());
        if (kind == null) {
            var hint = didYouMean(words.words(), kinds.keySet());
            remarks.error(
                    words.at(),
                    "unknown kind " + quoted(words.words()) + (hint.isEmpty() ? known(kinds.keySet()) : hint));
            return Optional.empty();
        }
        return object(members, Form.of(kind), Set.of("kind"));
    }

    private static String known(Set<String> kinds) {
        return "; the kinds are " + listed(kinds);
    }

    /// @param besides names that may stand here although the record has no such component
    private Optional<?> object(Json.Members members, Form form, Set<String> besides) {
        remarkOnRepeats(members);
        return record(members, form, misspelt(members, form.names(), besides));
    }

    /// @param misspelt fields that are there under a wrong name, and so have been remarked on
    private Optional<?> record(Json.Members members, Form form, Set<String> misspelt) {
        var values = new ArrayList<Object>(form.fields().size());
        for (var field : form.fields()) {
            var value = field.isInlined()
                    ? record(members, Form.of(field.raw()), misspelt)
                    : field(members, field, misspelt);
            value.ifPresent(values::add);
        }
        return values.size() == form.fields().size() ? make(members, form, values) : Optional.empty();
    }

    private Optional<?> field(Json.Members members, Form.Field field, Set<String> misspelt) {
        var given = members.named(field.name());
        if (given.isEmpty()) {
            return absent(members, field, misspelt);
        }
        var json = given.get();
        if (field.isNeeded() && isEmpty(json)) {
            remarks.error(json.at(), field.place() + " must not be empty");
            return Optional.empty();
        }
        if (field.raw() == Optional.class) {
            return (field.isId() ? scalars.id(json) : value(json, field.held(), field.place())).map(Optional::of);
        }
        if (field.raw() == List.class) {
            return list(json, field.held(), field.place(), field.item());
        }
        if (field.raw() == Map.class) {
            return map(json, field.held(), field.place());
        }
        return field.isId() ? scalars.id(json) : value(json, field.raw(), field.place());
    }

    private Optional<?> absent(Json.Members members, Form.Field field, Set<String> misspelt) {
        if (field.raw() == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (field.raw() == List.class && !field.isNeeded()) {
            return Optional.of(List.of());
        }
        if (field.raw() == Map.class && !field.isNeeded()) {
            return Optional.of(Map.of());
        }
        if (!misspelt.contains(field.name())) {
            remarks.error(members.at(), "field " + field.place() + " is missing");
        }
        return Optional.empty();
    }

    /// Any object may hold waivers, whatever it stands for; no record has them.
    private void waivers(Json json) {
        var place = quoted(Waiver.FIELD);
        if (json instanceof Json.Items items) {
            items.items().forEach(item -> value(item, Waiver.class, "an item of " + place));
        } else {
            scalars.mustBe(place, "a list", json);
        }
    }

    private static boolean isEmpty(Json json) {
        return switch (json) {
            case Json.Items items -> items.items().isEmpty();
            case Json.Members members -> members.members().isEmpty();
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> false;
        };
    }

    private Optional<?> make(Json json, Form form, List<?> values) {
        try {
            var made = form.make(values);
            origins.put(made, json);
            return Optional.of(made);
        } catch (IllegalArgumentException refusal) {
            remarks.error(json.at(), String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private void remarkOnRepeats(Json.Members members) {
        if (members.members().size() <= FEW && areDistinct(members.members())) {
            return;
        }
        var names = new HashSet<String>();
        for (var member : members.members()) {
            if (!names.add(member.name())) {
                remarks.error(member.at(), "field " + quoted(member.name()) + " is given twice; keep one of them");
            }
        }
    }

    private static boolean areDistinct(List<Json.Member> members) {
        for (var one = 1; one < members.size(); one++) {
            for (var other = 0; other < one; other++) {
                if (members.get(one).name().equals(members.get(other).name())) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Remarks on unknown fields and returns the known ones that were probably meant.
    private Set<String> misspelt(Json.Members members, Set<String> known, Set<String> besides) {
        var misspelt = new HashSet<String>(0);
        for (var member : members.members()) {
            var name = member.name();
            if (name.equals(Waiver.FIELD)) {
                waivers(member.value());
            } else if (!known.contains(name) && !besides.contains(name)) {
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
