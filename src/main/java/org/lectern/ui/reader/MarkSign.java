package org.lectern.ui.reader;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.margin.Kind;
import org.lectern.margin.Placed;
import org.lectern.ui.Icon;
import org.lectern.ui.MarkSymbol;
import org.lectern.ui.Messages;

/// The sign of a mark in the margin of the page, which opens it. It says nothing of the words, for they may be covered.
final class MarkSign extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Placed mark;
    private final MarkSymbol symbol;

    MarkSign(Placed mark, Runnable open) {
        this.mark = mark;
        getStyleClass().setAll("mark-sign");
        setId("mark-" + mark.number());
        symbol = new MarkSymbol(mark.mark().kind());
        var signs = new VBox(symbol);
        signs.getStyleClass().add("mark-signs");
        var isNoted = mark.mark().kind().isOfPen() && !mark.mark().note().isBlank();
        if (isNoted && mark.mark().kind() != Kind.NOTE) {
            signs.getChildren().add(new Icon(Feather.MESSAGE_SQUARE));
        }
        setGraphic(signs);
        var name = MarkSymbol.name(mark.mark().kind());
        setAccessibleText(isNoted ? Messages.of("margin.noted", name) : name);
        setOnAction(_ -> open.run());
    }

    /// How far down the middle of its symbol is, in pixels.
    double middle() {
        return symbol.prefHeight(-1) / 2 + snappedTopInset();
    }

    Placed mark() {
        return mark;
    }

    void show(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }
}
