package org.lectern.ui.drill;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Decisions;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Shortcut;

/// What can be decided about the card on the screen.
final class CardMenu extends MenuButton {
    private final Icon more = new Icon(Feather.MORE_HORIZONTAL);
    private final Icon bookmark = new Icon(Feather.BOOKMARK);
    private final Tooltip about = new Tooltip();
    private final MenuItem mark;

    /// @param candour turns on and off whether the student is asked how sure he is
    /// @param refuting the same for whether he is asked what he could refute
    CardMenu(Deciding deciding, Runnable candour, Runnable refuting) {
        super(Messages.of("card.menu"));
        setId("card-menu");
        getStyleClass().add("quiet");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(about);
        mark = item("card.mark", Shortcut.MARK, deciding::mark);
        var all = new MenuItem(Messages.of("card.all"));
        all.setId("card-all");
        all.setOnAction(_ -> deciding.list());
        getItems()
                .setAll(
                        mark,
                        item("card.note", Shortcut.CARD_NOTE, () -> deciding.open(Deciding.Box.NOTE)),
                        new SeparatorMenuItem(),
                        item("card.due", Shortcut.SET_DUE, () -> deciding.open(Deciding.Box.DUE)),
                        item("card.bury", Shortcut.BURY, deciding::bury),
                        item("card.suspend", Shortcut.SUSPEND, deciding::suspend),
                        new SeparatorMenuItem(),
                        item("card.candour", Shortcut.CANDOUR, candour),
                        item("card.refuting", Shortcut.REFUTE, refuting),
                        item("card.report", Shortcut.REPORT, () -> deciding.open(Deciding.Box.REPORT)),
                        all);
    }

    /// @param decisions about the card that it is about from now on
    void show(Decisions decisions) {
        var words = Messages.of(decisions.marked() ? "card.marked" : "card.menu.about");
        about.setText(words);
        setAccessibleText(words);
        setGraphic(decisions.marked() ? bookmark : more);
        mark.setText(Messages.of(decisions.marked() ? "card.unmark" : "card.mark"));
        mark.setId(decisions.marked() ? "card-unmark" : "card-mark");
    }

    /// Its key is only shown: the drill itself listens for it.
    private static MenuItem item(String key, Shortcut shortcut, Runnable action) {
        var item = new MenuItem(Messages.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(shortcut.keys().getFirst());
        item.setOnAction(_ -> action.run());
        return item;
    }
}
