package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Notation;
import org.lectern.content.Symbol;
import org.lectern.ui.Messages;

/// A formula, set large, with the meaning of its symbols.
final class FormulaView extends VBox {
    private final Block.Formula block;
    private final Notation notation;
    private final GuideLinks links;

    FormulaView(Block.Formula block, GuideLinks links) {
        this.block = block;
        this.links = links;
        notation = Notation.of(block);
        if (notation == Notation.TEX) {
            set();
        } else {
            var formula = notation.text(block.formula());
            getChildren().add(new FactView(formula, block.provenance(), links, "set-formula"));
        }
        if (!block.where().isEmpty()) {
            var where = new VBox(Signs.kicker(Messages.of("guide.formula.where")));
            where.getStyleClass().add("where");
            block.where().forEach(symbol -> where.getChildren().add(line(symbol)));
            getChildren().add(where);
        }
    }

    /// It is never broken: one that is too wide is scrolled.
    private void set() {
        var formula = WordsView.displayed(block.formula(), "displayed-formula");
        FactView.sign(formula, block.provenance(), links);
        formula.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new Sideways(formula));
        FateView.of(block.provenance(), links).ifPresent(getChildren()::add);
    }

    private Beside line(Symbol symbol) {
        var sign = notation == Notation.TEX
                ? new WordsView(notation.text(symbol.symbol()), links, "symbol")
                : Signs.line(symbol.symbol(), "symbol");
        return new Beside(sign, new WordsView(symbol.meaning(), links, "running"), "meaning");
    }
}
