package org.lectern.content;

import static org.lectern.content.Wording.didYouMean;
import static org.lectern.content.Wording.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what is wrong in diagrams, sequences and pictures although every field of them fits the format.
final class Figures {
    private static final int DEEPEST = 8;

    private final Origins origins;
    private final Remarks remarks;

    Figures(Draft<Unit> draft) {
        origins = draft.origins();
        remarks = draft.remarks();
    }

    void read() {
        origins.all(Block.Diagram.class).forEach(this::diagram);
        origins.all(Block.Sequence.class).forEach(this::sequence);
        origins.all(Block.Picture.class).forEach(this::picture);
    }

    private void diagram(Block.Diagram diagram) {
        var groups = diagram.groups().stream()
                .filter(group -> group.id().isPresent())
                .toList();
        var parts =
                Stream.<Record>concat(diagram.nodes().stream(), groups.stream()).toList();
        var ids = Stream.concat(
                        diagram.nodes().stream().map(Node::id), groups.stream().flatMap(group -> group.id().stream()))
                .toList();
        Proofreader.differ(parts, ids, "in this diagram", origins, remarks);
        for (var edge : diagram.edges()) {
            known(edge.from(), "node", origins.spot(edge, "from"), "diagram", ids);
            known(edge.to(), "node", origins.spot(edge, "to"), "diagram", ids);
        }
        groups(diagram, ids);
        places(diagram);
    }

    private void groups(Block.Diagram diagram, List<String> ids) {
        var taken = new HashMap<String, Group>();
        var inside = new HashMap<String, List<String>>();
        diagram.groups().forEach(group -> group.id().ifPresent(id -> inside.put(id, group.nodes())));
        for (var group : diagram.groups()) {
            for (var i = 0; i < group.nodes().size(); i++) {
                var id = group.nodes().get(i);
                var at = origins.spot(group, "nodes", i);
                known(id, "node", at, "diagram", ids);
                var earlier = taken.putIfAbsent(id, group);
                if (earlier != null) {
                    remarks.error(
                            at,
                            quoted(id) + " is already in the group " + quoted(earlier.label())
                                    + "; let it stand in one group only");
                }
            }
            group.id()
                    .filter(id -> holds(id, id, inside, new HashSet<>()))
                    .ifPresent(id -> remarks.error(
                            origins.spot(group, "nodes"),
                            "the group " + quoted(id) + " lies inside itself; take one of the groups out"));
        }
    }

    private static boolean holds(String group, String sought, Map<String, List<String>> inside, Set<String> seen) {
        return inside.getOrDefault(group, List.of()).stream()
                .anyMatch(id -> id.equals(sought) || seen.add(id) && holds(id, sought, inside, seen));
    }

    private void places(Block.Diagram diagram) {
        var placed = diagram.nodes().stream().anyMatch(node -> node.at().isPresent());
        if (placed) {
            diagram.nodes().stream()
                    .filter(node -> node.at().isEmpty())
                    .findFirst()
                    .ifPresent(node -> remarks.error(
                            origins.spot(node),
                            "node " + quoted(node.id()) + " has no 'at', but others have one; give every node its "
                                    + "place, or none"));
        } else {
            diagram.edges().stream()
                    .filter(edge -> !edge.via().isEmpty())
                    .forEach(edge -> remarks.error(
                            origins.spot(edge, "via"),
                            "'via' needs nodes with a place, but no node of this diagram has an 'at'"));
        }
    }

    private void sequence(Block.Sequence sequence) {
        var ids = sequence.participants().stream().map(Participant::id).toList();
        Proofreader.differ(sequence.participants(), ids, "in this sequence", origins, remarks);
        sequence.events().forEach(event -> event(event, ids, 1));
    }

    private void event(Event event, List<String> ids, int depth) {
        switch (event) {
            case Event.Message message -> {
                known(message.from(), "participant", origins.spot(message, "from"), "sequence", ids);
                known(message.to(), "participant", origins.spot(message, "to"), "sequence", ids);
            }
            case Event.Note note -> {
                for (var i = 0; i < note.over().size(); i++) {
                    known(note.over().get(i), "participant", origins.spot(note, "over", i), "sequence", ids);
                }
            }
            case Event.Frame frame -> {
                if (depth > DEEPEST) {
                    remarks.error(
                            origins.spot(frame),
                            "frames lie in one another more than " + DEEPEST + " deep; split the sequence in two");
                } else {
                    frame.branches().forEach(branch -> branch.events().forEach(each -> event(each, ids, depth + 1)));
                }
            }
        }
    }

    private void picture(Block.Picture picture) {
        var boxes = picture.shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .filter(box -> box.id().isPresent())
                .toList();
        var ids = boxes.stream().flatMap(box -> box.id().stream()).toList();
        Proofreader.differ(boxes, ids, "in this picture", origins, remarks);
        for (var shape : picture.shapes()) {
            switch (shape) {
                case Shape.Path path ->
                    PathData.of(path.path())
                            .fault()
                            .ifPresent(fault -> remarks.error(origins.spot(path, "path"), fault));
                case Shape.Box _, Shape.Words _ -> {}
            }
        }
    }

    private void known(String id, String thing, Spot at, String where, List<String> ids) {
        if (!ids.contains(id)) {
            remarks.error(at, "the " + where + " has no " + thing + " " + quoted(id) + didYouMean(id, ids));
        }
    }
}
