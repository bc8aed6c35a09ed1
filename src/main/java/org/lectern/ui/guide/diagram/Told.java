package org.lectern.ui.guide.diagram;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Edge;
import org.lectern.content.Node;
import org.lectern.ui.Messages;

/// What a screen reader says of the nodes of a diagram.
///
/// @param covered ids of the nodes whose labels are to be recalled, and are not told
record Told(Block.Diagram diagram, Set<String> covered) {
    Told {
        covered = Set.copyOf(covered);
    }

    /// What is said of each node, by its id.
    Map<String, String> nodes() {
        return diagram.nodes().stream().collect(Collectors.toMap(Node::id, this::node, (first, _) -> first));
    }

    /// The words of a node, what kind it is, what leads to it and where it leads.
    String node(Node node) {
        var shape = Messages.of("guide.figure.shape."
                + node.shape().orElse(Node.Shape.BOX).name().toLowerCase(Locale.ROOT));
        var told = Messages.of("guide.figure.node", name(node.id()), shape);
        return Stream.of(
                        Optional.of(told),
                        ends("guide.figure.from", edge -> edge.to().equals(node.id()), Edge::from),
                        ends("guide.figure.to", edge -> edge.from().equals(node.id()), Edge::to))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private Optional<String> ends(String words, Predicate<Edge> theirs, Function<Edge, String> other) {
        var names = diagram.edges().stream()
                .filter(theirs)
                .map(edge -> edge.label()
                        .map(label -> Messages.of("guide.figure.labelled", name(other.apply(edge)), flat(label)))
                        .orElseGet(() -> name(other.apply(edge))))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(Messages.of(words, names));
    }

    private String name(String id) {
        if (covered.contains(id)) {
            return Messages.of("guide.figure.covered.label");
        }
        var nodes =
                diagram.nodes().stream().filter(node -> node.id().equals(id)).map(Node::label);
        var groups = diagram.groups().stream()
                .filter(group -> group.id().filter(id::equals).isPresent())
                .map(group -> group.label());
        return flat(Stream.concat(nodes, groups).findFirst().orElse(id));
    }

    private static String flat(String words) {
        return words.replace('\n', ' ');
    }
}
