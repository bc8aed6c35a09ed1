package org.lectern.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Hands the waivers of a unit's former file on to the objects that have the same ids in its new one.
final class Handover {
    /// Each list of waivers, by the address of its object.
    private final Map<String, Json> waivers = new HashMap<>();

    /// The objects of the new file that have one to take over.
    private final Map<Json, Json> taken = new IdentityHashMap<>();

    private Handover(Json former, Json fresh) {
        for (var holder : Holder.in(former, Unit.class)) {
            holder.object()
                    .named(Waiver.FIELD)
                    .ifPresent(list -> address(holder).ifPresent(address -> waivers.put(address, list)));
        }
        for (var holder : Holder.in(fresh, Unit.class)) {
            address(holder)
                    .flatMap(address -> Optional.ofNullable(waivers.get(address)))
                    .ifPresent(list -> taken.put(holder.object(), list));
        }
    }

    /// The new file with the waivers that still have their object.
    static UnitWriter.Rewritten of(Json former, Json fresh) {
        var handover = new Handover(former, fresh);
        var left = lists(former) - handover.taken.size();
        return new UnitWriter.Rewritten(Layout.of(handover.with(fresh)), handover.taken.size(), left);
    }

    /// An id that is unique in the unit, or that of the object around it and the one within.
    private static Optional<String> address(Holder holder) {
        return holder.scope() == Holder.Scope.WITHIN_OWNER
                ? holder.id().map(id -> owner(holder) + "/" + id)
                : holder.id();
    }

    private static String owner(Holder holder) {
        return holder.owner().named("id").orElse(holder.owner()) instanceof Json.Words id ? id.words() : "";
    }

    private Json with(Json json) {
        return switch (json) {
            case Json.Members members -> {
                var all = new ArrayList<Json.Member>();
                for (var member : members.members()) {
                    all.add(new Json.Member(member.name(), member.at(), with(member.value())));
                }
                Optional.ofNullable(taken.get(members))
                        .ifPresent(list -> all.add(new Json.Member(Waiver.FIELD, Spot.START, list)));
                yield new Json.Members(members.at(), all);
            }
            case Json.Items items ->
                new Json.Items(
                        items.at(), items.items().stream().map(this::with).toList());
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> json;
        };
    }

    /// How many objects of a file have waivers.
    private static int lists(Json json) {
        return switch (json) {
            case Json.Members members ->
                members.members().stream()
                        .mapToInt(member -> member.name().equals(Waiver.FIELD) ? 1 : lists(member.value()))
                        .sum();
            case Json.Items items ->
                items.items().stream().mapToInt(Handover::lists).sum();
            case Json.Words _, Json.Figure _, Json.Truth _, Json.Nothing _ -> 0;
        };
    }
}
