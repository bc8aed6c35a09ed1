package org.lectern.quiz;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Edge;
import org.lectern.content.Node;
import org.lectern.content.Text;

/// The cards that a diagram holds.
final class DiagramCards {
    /// With fewer boxes nothing around would tell what is left out.
    private static final int FEWEST = 3;

    private final Source source;
    private final Block.Diagram diagram;
    private final List<Way> ways;
    private final Map<Node, Rivals.Candidate> candidates = new IdentityHashMap<>();

    /// One box leads to another.
    private record Way(String from, String to) {}

    DiagramCards(Source source, Block.Diagram diagram) {
        this.source = source;
        this.diagram = diagram;
        diagram.nodes().forEach(node -> candidates.put(node, Rivals.Candidate.of(node.id(), words(node))));
        this.ways =
                diagram.edges().stream().flatMap(DiagramCards::way).distinct().toList();
    }

    private static Stream<Way> way(Edge edge) {
        return switch (edge.ends().orElse(Edge.Ends.ARROW)) {
            case ARROW, CIRCLE, CROSS -> Stream.of(new Way(edge.from(), edge.to()));
            case BACK -> Stream.of(new Way(edge.to(), edge.from()));
            case NONE, BOTH -> Stream.of();
        };
    }

    List<Card> cards() {
        if (diagram.nodes().size() < FEWEST) {
            return List.of();
        }
        return diagram.nodes().stream()
                .filter(this::canBeNamed)
                .flatMap(node -> Stream.of(label(node), between(node)).flatMap(Optional::stream))
                .toList();
    }

    /// A label of its own, on a box that has something to do with others.
    private boolean canBeNamed(Node node) {
        var isOne = diagram.nodes().stream()
                .filter(other -> other != node)
                .noneMatch(
                        other -> candidate(other).name().isLike(candidate(node).name()));
        var isTied = diagram.edges().stream()
                        .anyMatch(edge ->
                                edge.from().equals(node.id()) || edge.to().equals(node.id()))
                || diagram.groups().stream().anyMatch(group -> group.nodes().contains(node.id()));
        return isOne && isTied && Phrase.isFact(words(node), Integer.MAX_VALUE);
    }

    private Optional<Card> label(Node node) {
        return Optional.of(source.made(
                source.whole(),
                node.id(),
                CardKind.LABEL,
                Cue.of(Blanked.of(diagram, node)),
                Source.answered(words(node))));
    }

    /// What one passes on the way from a box to another, where there is one way only.
    private Optional<Card> between(Node node) {
        var before = ways.stream()
                .filter(way -> way.to().equals(node.id()))
                .map(Way::from)
                .toList();
        var after = ways.stream()
                .filter(way -> way.from().equals(node.id()))
                .map(Way::to)
                .toList();
        if (before.size() != 1 || after.size() != 1) {
            return Optional.empty();
        }
        var from = before.getFirst();
        var to = after.getFirst();
        var nodes = diagram.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity(), (one, _) -> one));
        var isOnly = diagram.nodes().stream()
                .map(Node::id)
                .noneMatch(other -> !other.equals(node.id())
                        && ways.contains(new Way(from, other))
                        && ways.contains(new Way(other, to)));
        if (from.equals(to) || !isOnly) {
            return Optional.empty();
        }
        return Stream.of(from, to).allMatch(nodes::containsKey)
                ? between(node, List.of(nodes.get(from), nodes.get(to)))
                : Optional.empty();
    }

    private Optional<Card> between(Node node, List<Node> ends) {
        var rivals = diagram.nodes().stream()
                .filter(other -> !ends.contains(other))
                .map(this::candidate)
                .toList();
        var head = Text.of(words(ends.getFirst()).plain() + " → … → "
                + words(ends.getLast()).plain());
        return Rivals.choice(candidate(node), rivals)
                .map(question ->
                        source.made(source.whole(), "between#" + node.id(), CardKind.BETWEEN, Cue.of(head), question));
    }

    private Rivals.Candidate candidate(Node node) {
        return Objects.requireNonNull(candidates.get(node));
    }

    private static Text words(Node node) {
        return Text.of(node.label().replaceAll("\\s+", " "));
    }
}
