package org.lectern.content;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An object of a file that has an id or could have one, even where the rest of the file does not fit the format.
///
/// @param type the record that it stands for
/// @param owner the object around it; itself for that of the whole file
record Holder(Json.Members object, Class<?> type, Json.Members owner) {
    private static final String ID = "id";
    private static final Set<Class<?>> ITEMS = Set.of(
            Objective.class,
            Term.class,
            Row.class,
            Point.class,
            Pair.class,
            Step.class,
            MuddyPoint.class,
            Question.Open.class,
            Question.SingleChoice.class,
            Question.MultipleResponse.class,
            Question.Ordering.class,
            Question.Matching.class,
            Question.Cloze.class,
            Question.Numeric.class);

    /// Where an id must be the only one of its kind.
    enum Scope {
        FILE,
        BLOCK,
        ITEM,
        WITHIN_OWNER
    }

    /// All holders of a file, in the order in which they begin.
    static List<Holder> in(Json tree, Class<?> type) {
        var holders = new ArrayList<Holder>();
        if (tree instanceof Json.Members members) {
            walk(members, type, members, holders);
        }
        return List.copyOf(holders);
    }

    Scope scope() {
        return owner == object
                ? Scope.FILE
                : Block.class.isAssignableFrom(type)
                        ? Scope.BLOCK
                        : ITEMS.contains(type) ? Scope.ITEM : Scope.WITHIN_OWNER;
    }

    /// Whether the format asks for an id and nothing stands there, not even a wrong one.
    boolean isBare() {
        return object.named(ID).isEmpty()
                && component(type).filter(id -> id.getType() == String.class).isPresent();
    }

    /// The id, if there is one.
    Optional<String> id() {
        return object.named(ID)
                .flatMap(id -> id instanceof Json.Words words ? Optional.of(words.words()) : Optional.empty());
    }

    private static Optional<RecordComponent> component(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(ID))
                .findFirst();
    }

    private static void walk(Json json, Type type, Json.Members owner, List<Holder> holders) {
        var raw = Form.raw(type);
        switch (json) {
            case Json.Items items
            when raw == List.class -> items.items().forEach(item -> walk(item, Form.held(type), owner, holders));
            case Json.Members members when raw == Optional.class -> walk(members, Form.held(type), owner, holders);
            case Json.Members members
            when raw == Map.class ->
                members.members().forEach(member -> walk(member.value(), Form.held(type), owner, holders));
            case Json.Members members
            when raw.isSealed() -> kind(members, raw).ifPresent(kind -> record(members, kind, owner, holders));
            case Json.Members members when raw.isRecord() && raw != Text.class -> record(members, raw, owner, holders);
            case Json.Members _, Json.Items _, Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> {}
        }
    }

    private static Optional<Class<?>> kind(Json.Members members, Class<?> sealed) {
        return members.named("kind")
                .flatMap(kind -> kind instanceof Json.Words words
                        ? Optional.ofNullable(Form.of(sealed).kinds().get(words.words()))
                        : Optional.empty());
    }

    private static void record(Json.Members members, Class<?> type, Json.Members owner, List<Holder> holders) {
        if (component(type).isPresent()) {
            holders.add(new Holder(members, type, owner));
        }
        fields(members, type, holders);
    }

    private static void fields(Json.Members members, Class<?> type, List<Holder> holders) {
        for (var component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Inlined.class)) {
                fields(members, component.getType(), holders);
            } else {
                members.named(component.getName())
                        .ifPresent(value -> walk(value, component.getGenericType(), members, holders));
            }
        }
    }
}
