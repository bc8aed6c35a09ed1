package org.lectern.quiz;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.Node;
import org.lectern.content.Participant;
import org.lectern.content.Text;

/// Figures with one label left out, in the words that tell them too.
final class Blanked {
    private static final String BLANK = "?";

    private Blanked() {}

    static Cue.Figure of(Block.Diagram diagram, Node node) {
        return new Cue.Boxes(new Block.Diagram(
                diagram.id(),
                diagram.title(),
                without(diagram.description(), node.label()),
                Optional.empty(),
                diagram.direction(),
                diagram.nodes().stream()
                        .map(other -> other == node ? blank(node) : other)
                        .toList(),
                diagram.edges(),
                diagram.groups()));
    }

    private static Node blank(Node node) {
        return new Node(node.id(), BLANK, node.at(), node.shape(), node.fill(), node.brace(), Optional.empty());
    }

    static Cue.Figure of(Block.Sequence sequence, Participant participant) {
        return new Cue.Messages(new Block.Sequence(
                sequence.id(),
                sequence.title(),
                without(sequence.description(), participant.label()),
                Optional.empty(),
                sequence.participants().stream()
                        .map(other -> other == participant
                                ? new Participant(participant.id(), BLANK, participant.role(), Optional.empty())
                                : other)
                        .toList(),
                sequence.events()));
    }

    /// Screen readers read the description, which would tell.
    private static Text without(Text description, String label) {
        return new Giveaways(List.of()).hidden(description, label.replaceAll("\\s+", " "));
    }
}
