package org.lectern.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Edge;
import org.lectern.content.Event;
import org.lectern.content.Group;
import org.lectern.content.Participant;
import org.lectern.content.Shape;
import org.lectern.content.Text;

/// The words within a figure and what is said of it to those who do not see it.
final class Labels {
    private Labels() {}

    static List<String> of(Block block) {
        return switch (block) {
            case Block.Diagram diagram -> after(diagram.description(), diagram(diagram));
            case Block.Sequence sequence -> after(sequence.description(), sequence(sequence));
            case Block.Picture picture ->
                after(picture.description(), picture.shapes().stream().flatMap(Labels::shape));
            case Block.Prose _,
                    Block.Objectives _,
                    Block.Glossary _,
                    Block.BigIdea _,
                    Block.Table _,
                    Block.Outline _,
                    Block.Code _,
                    Block.DefinitionExamples _,
                    Block.WorkedExample _,
                    Block.Checkpoint _,
                    Block.CaseStudy _,
                    Block.MuddyPoints _,
                    Block.Callout _,
                    Block.Formula _ -> List.of();
        };
    }

    private static List<String> after(Text description, Stream<String> labels) {
        return Stream.concat(labels, Stream.of(description.plain()))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static Stream<String> diagram(Block.Diagram diagram) {
        return Stream.of(
                        diagram.nodes().stream()
                                .flatMap(node -> Stream.concat(Stream.of(node.label()), node.brace().stream())),
                        diagram.groups().stream().map(Group::label),
                        diagram.edges().stream().map(Edge::label).flatMap(Optional::stream))
                .flatMap(labels -> labels);
    }

    private static Stream<String> sequence(Block.Sequence sequence) {
        return Stream.concat(
                sequence.participants().stream().map(Participant::label),
                sequence.events().stream().flatMap(Labels::event));
    }

    private static Stream<String> event(Event event) {
        return switch (event) {
            case Event.Message message -> message.label().stream();
            case Event.Note note -> Stream.of(note.text());
            case Event.Frame frame ->
                Stream.concat(
                        Stream.of(frame.word()),
                        frame.branches().stream()
                                .flatMap(branch -> Stream.concat(
                                        branch.label().stream(),
                                        branch.events().stream().flatMap(Labels::event))));
        };
    }

    private static Stream<String> shape(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> box.label().map(Text::plain).stream();
            case Shape.Words words -> Stream.of(words.words().plain());
            case Shape.Path _ -> Stream.empty();
        };
    }
}
