package org.lectern.ui.reader;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Block;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Shortcut;
import org.lectern.ui.Tip;

/// The ways of covering a block. A page has many of these menus, so each is only made when it is opened.
final class PeelMenu extends Button {
    private final Block block;
    private final Peeling peeling;
    private Optional<ContextMenu> menu = Optional.empty();

    PeelMenu(Block block, Peeling peeling) {
        super(null, new Icon(Feather.EYE_OFF));
        this.block = block;
        this.peeling = peeling;
        getStyleClass().add("peel-menu");
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setAccessibleText(Messages.of("peel.menu"));
        Tip.on(this, Messages.of("peel.menu") + "  " + Shortcut.PEEL.words());
        setOnAction(_ -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                open();
            }
        });
    }

    private void open() {
        var shown = menu.orElseGet(this::made);
        menu = Optional.of(shown);
        shown.show(this, Side.BOTTOM, 0, 0);
    }

    private ContextMenu made() {
        var made = new ContextMenu();
        var ways = Peel.of(block);
        for (var way = 0; way < ways.size(); way++) {
            var number = way;
            made.getItems().add(item(ways.get(way).name(), () -> peeling.cover(block, number)));
        }
        var none = item(Messages.of("peel.none"), () -> peeling.uncover(block));
        made.getItems().addAll(new SeparatorMenuItem(), none);
        return made;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
