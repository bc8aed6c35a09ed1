package org.lectern.quiz;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.Text;

/// What a card shows that is made of a block, without links, which might lead to the answer.
///
/// @param head what is asked about; empty where the lines or the figure say it
/// @param lines what else is shown, one below the other
/// @param figure a diagram or sequence with a label left out
public record Cue(Text head, List<Text> lines, Optional<Figure> figure) {
    /// A figure with a label left out.
    public sealed interface Figure {}

    /// A diagram with a box left blank.
    public record Boxes(Block.Diagram diagram) implements Figure {}

    /// A sequence with a head left blank.
    public record Messages(Block.Sequence sequence) implements Figure {}

    public Cue {
        head = Phrase.unlinked(head);
        lines = lines.stream().map(Phrase::unlinked).toList();
    }

    static Cue of(Text head, List<Text> lines) {
        return new Cue(head, lines, Optional.empty());
    }

    static Cue of(Text head) {
        return of(head, List.of());
    }

    static Cue of(String head) {
        return of(Text.of(head));
    }

    static Cue of(Figure figure) {
        return new Cue(Text.EMPTY, List.of(), Optional.of(figure));
    }
}
