package org.lectern.content.proof;

import java.util.Optional;
import java.util.function.Function;
import org.lectern.content.Block;
import org.lectern.content.Notation;
import org.lectern.content.Rule;
import org.lectern.content.Symbol;
import org.lectern.content.Text;

/// Tries the formulas of a unit: G07.
///
/// @param flaw says why a formula in LaTeX cannot be set; empty when it can
record Formulas(Page page, Function<String, Optional<String>> flaw) {
    private static final int SHOWN = 60;

    static void read(Page page, Function<String, Optional<String>> flaw) {
        new Formulas(page, flaw).read();
    }

    private void read() {
        for (var text : page.manuscript().all(Text.class)) {
            text.formulas().forEach(tex -> said(tex).ifPresent(said -> page.remark(Rule.FORMULA, text, said)));
        }
        for (var block : page.manuscript().all(Block.Formula.class)) {
            if (Notation.of(block) == Notation.TEX) {
                said(block.formula()).ifPresent(said -> page.remark(Rule.FORMULA, block, "formula", said));
                block.where().forEach(this::read);
            }
        }
    }

    private void read(Symbol symbol) {
        said(symbol.symbol()).ifPresent(said -> page.remark(Rule.FORMULA, symbol, "symbol", said));
    }

    private Optional<String> said(String tex) {
        return flaw.apply(tex).map(reason -> "the formula '" + shortened(tex) + "' cannot be set: " + reason);
    }

    private static String shortened(String tex) {
        return tex.length() <= SHOWN ? tex : tex.substring(0, SHOWN) + " ...";
    }
}
