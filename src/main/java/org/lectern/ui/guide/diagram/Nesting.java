package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Edge;
import org.lectern.content.Group;

/// Which groups of a diagram lie in which.
final class Nesting {
    private final List<Group> groups;
    private final Map<String, Group> named = new HashMap<>();
    private final Map<String, Group> around = new HashMap<>();

    Nesting(Block.Diagram diagram) {
        groups = diagram.groups();
        groups.forEach(group -> group.id().ifPresent(id -> named.put(id, group)));
        groups.forEach(group -> group.nodes().forEach(id -> around.putIfAbsent(id, group)));
    }

    /// The group with an id.
    Optional<Group> named(String id) {
        return Optional.ofNullable(named.get(id));
    }

    /// The group that holds a node.
    Optional<Group> around(String node) {
        return Optional.ofNullable(around.get(node));
    }

    /// The group that holds a group.
    Optional<Group> around(Group group) {
        return group.id().flatMap(this::around);
    }

    /// The ids of all nodes in a group, however deep.
    Stream<String> nodes(Group group) {
        return group.nodes().stream().flatMap(id -> named(id).map(this::nodes).orElseGet(() -> Stream.of(id)));
    }

    /// Whether an arrow leaves or meets a group.
    boolean meetsGroup(Edge edge) {
        return named.containsKey(edge.from()) || named.containsKey(edge.to());
    }

    /// The groups, each after those inside it.
    List<Group> innerFirst() {
        var ordered = new ArrayList<Group>();
        groups.forEach(group -> add(group, ordered));
        return ordered;
    }

    private void add(Group group, List<Group> ordered) {
        if (ordered.stream().noneMatch(other -> other == group)) {
            group.nodes().forEach(id -> named(id).ifPresent(inner -> add(inner, ordered)));
            ordered.add(group);
        }
    }

    /// The same diagram without groups in groups and without arrows at groups.
    Block.Diagram flat(Block.Diagram diagram) {
        return new Block.Diagram(
                diagram.id(),
                diagram.title(),
                diagram.description(),
                diagram.caption(),
                diagram.direction(),
                diagram.nodes(),
                diagram.edges().stream().filter(edge -> !meetsGroup(edge)).toList(),
                groups.stream()
                        .map(group -> new Group(
                                group.id(), group.label(), nodes(group).toList()))
                        .toList());
    }
}
