package org.lectern.ui.reader;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Block;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Shortcut;
import org.lectern.ui.Tip;

/// The ways of covering a block.
final class PeelMenu extends MenuButton {
    PeelMenu(Block block, Peeling peeling) {
        super(null, new Icon(Feather.EYE_OFF));
        getStyleClass().add("peel-menu");
        setAccessibleText(Messages.of("peel.menu"));
        Tip.on(this, Messages.of("peel.menu") + "  " + Shortcut.PEEL.words());
        var ways = Peel.of(block);
        for (var way = 0; way < ways.size(); way++) {
            var number = way;
            var item = new MenuItem(ways.get(way).name());
            item.setOnAction(_ -> peeling.cover(block, number));
            getItems().add(item);
        }
        var none = new MenuItem(Messages.of("peel.none"));
        none.setOnAction(_ -> peeling.uncover(block));
        getItems().addAll(new SeparatorMenuItem(), none);
    }
}
