package org.lectern.ui.drill;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.Messages;

/// A small box under the card, for what takes more than a key; Escape closes it.
class CardBox extends VBox {
    private final Node first;
    private final Button save = new Button();

    /// @param first has the keyboard when it opens
    /// @param keep does what the box is for
    CardBox(String title, Node first, String name, Runnable keep, Runnable close) {
        this.first = first;
        getStyleClass().add("card-box");
        var head = new Label(title);
        head.getStyleClass().add("card-box-title");
        head.setLabelFor(first);
        head.setWrapText(true);
        save.setText(name);
        save.setId("card-box-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> keep.run());
        var cancel = new Button(Messages.of("card.cancel"));
        cancel.setId("card-box-cancel");
        cancel.setOnAction(_ -> close.run());
        var ways = new FlowPane(save, cancel);
        ways.getStyleClass().add("ways");
        getChildren().addAll(head, first, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !save.isDisabled()) {
                event.consume();
                keep.run();
            }
        });
    }

    final Button save() {
        return save;
    }

    /// Puts something between the field and the buttons.
    final void explain(Node node) {
        getChildren().add(2, node);
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
