package org.lectern.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.FigureWords;
import org.lectern.content.Text;
import org.lectern.content.Transcript;

/// The words within a figure and what is said of it to those who do not see it.
final class Labels {
    private Labels() {}

    static List<String> of(Block block) {
        return Stream.concat(
                        FigureWords.of(block).stream().map(Transcript.Line::words),
                        description(block).map(Text::plain).stream())
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static Optional<Text> description(Block block) {
        return switch (block) {
            case Block.Diagram diagram -> Optional.of(diagram.description());
            case Block.Sequence sequence -> Optional.of(sequence.description());
            case Block.Picture picture -> Optional.of(picture.description());
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
                    Block.Formula _ -> Optional.empty();
        };
    }
}
