package org.lectern.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.content.Transcript.Form;
import org.lectern.content.Transcript.Line;
import org.lectern.content.Transcript.Shown;

/// The words within a figure, in the order of its file. They are no lines of its transcript, for they are drawn where
/// they belong and not one below the other; a hit of a search names them as if they were.
public final class FigureWords {
    private final List<Line> lines = new ArrayList<>();

    private FigureWords() {}

    /// What is written within a figure; the label of a node or participant has its id as key.
    public static List<Line> of(Block block) {
        var words = new FigureWords();
        switch (block) {
            case Block.Diagram diagram -> words.diagram(diagram);
            case Block.Sequence sequence -> words.sequence(sequence);
            case Block.Picture picture -> picture.shapes().forEach(words::shape);
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
                    Block.Formula _ -> {}
        }
        return List.copyOf(words.lines);
    }

    private void add(String key, String words) {
        if (!words.isBlank()) {
            lines.add(new Line(key, Text.of(words), new Form.Paragraph(), Shown.ALWAYS));
        }
    }

    /// Words that belong to nothing with an id.
    private void add(String words) {
        add("label/" + (lines.size() + 1), words);
    }

    private void diagram(Block.Diagram diagram) {
        diagram.nodes().forEach(node -> {
            add(node.id(), node.label());
            node.brace().ifPresent(this::add);
        });
        diagram.groups().forEach(group -> add(group.label()));
        diagram.edges().forEach(edge -> edge.label().ifPresent(this::add));
    }

    private void sequence(Block.Sequence sequence) {
        sequence.participants().forEach(participant -> add(participant.id(), participant.label()));
        sequence.events().forEach(this::event);
    }

    private void event(Event event) {
        switch (event) {
            case Event.Message message -> message.label().ifPresent(this::add);
            case Event.Note note -> add(note.text());
            case Event.Frame frame -> {
                add(frame.word());
                frame.branches().forEach(branch -> {
                    branch.label().ifPresent(this::add);
                    branch.events().forEach(this::event);
                });
            }
        }
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> box.label().map(Text::plain).ifPresent(this::add);
            case Shape.Words words -> add(words.words().plain());
            case Shape.Path _ -> {}
        }
    }
}
