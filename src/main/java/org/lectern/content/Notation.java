package org.lectern.content;

import java.util.List;

@Says("How a formula is written.")
public enum Notation {
    @Says("Characters as they are.")
    PLAIN,
    @Says("The mathematics of LaTeX, without the dollar signs.")
    TEX;

    /// How a block's formula is written.
    public static Notation of(Block.Formula formula) {
        return formula.notation().orElse(PLAIN);
    }

    /// A formula, or a symbol of one, as marked-up words.
    public Text text(String written) {
        return new Text(List.of(
                switch (this) {
                    case PLAIN -> new Span.Plain(written);
                    case TEX -> new Span.Formula(written);
                }));
    }
}
