package org.lectern.ui.guide;

import java.util.List;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Span;
import org.lectern.content.Symbol;
import org.lectern.content.Text;
import org.lectern.ui.Messages;

/// A formula, set large, with the meaning of its symbols.
final class FormulaView extends VBox {
    FormulaView(Block.Formula block, GuideLinks links) {
        var formula = new Text(List.of(new Span.Plain(block.formula())));
        getChildren().add(new FactView(formula, block.provenance(), links, "set-formula"));
        if (!block.where().isEmpty()) {
            var where = new VBox(Signs.kicker(Messages.of("guide.formula.where")));
            where.getStyleClass().add("where");
            block.where().forEach(symbol -> where.getChildren().add(line(symbol, links)));
            getChildren().add(where);
        }
    }

    private static Beside line(Symbol symbol, GuideLinks links) {
        return new Beside(
                Signs.line(symbol.symbol(), "symbol"), new WordsView(symbol.meaning(), links, "running"), "meaning");
    }
}
