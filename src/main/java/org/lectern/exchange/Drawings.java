package org.lectern.exchange;

import java.util.Optional;
import org.lectern.content.Block;

/// Drawings that were drawn again keep what an author said about them.
final class Drawings {
    private Drawings() {}

    static Block renewed(Block.Diagram it, Optional<Block.Diagram> old, String id) {
        return new Block.Diagram(
                id,
                it.title(),
                old.map(Block.Diagram::description).orElse(it.description()),
                it.caption().or(() -> old.flatMap(Block.Diagram::caption)),
                it.direction(),
                it.nodes(),
                it.edges(),
                it.groups());
    }

    static Block renewed(Block.Sequence it, Optional<Block.Sequence> old, String id) {
        return new Block.Sequence(
                id,
                it.title(),
                old.map(Block.Sequence::description).orElse(it.description()),
                it.caption().or(() -> old.flatMap(Block.Sequence::caption)),
                it.participants(),
                it.events());
    }

    static Block renewed(Block.Picture it, Optional<Block.Picture> old, String id) {
        return new Block.Picture(
                id,
                it.title(),
                old.map(Block.Picture::description).orElse(it.description()),
                it.caption().or(() -> old.flatMap(Block.Picture::caption)),
                it.shapes());
    }
}
