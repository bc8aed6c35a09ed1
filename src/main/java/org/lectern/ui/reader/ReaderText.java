package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import org.lectern.content.Stretch;
import org.lectern.content.Unit;
import org.lectern.search.Document;
import org.lectern.search.Passages;
import org.lectern.search.Sought;
import org.lectern.ui.Clip;
import org.lectern.ui.Messages;
import org.lectern.ui.Shortcut;

/// All that can be done with the words of the open page: they are selected, copied and searched.
final class ReaderText extends VBox {
    private final PageScroll scroll;
    private final Finding finding = new Finding(this::reveal);
    private final FindBar bar = new FindBar(finding, this::seek, this::closeFind);
    private final ContextMenu menu = new ContextMenu();
    private Optional<Selection> selection = Optional.empty();
    private Optional<Unit> unit = Optional.empty();
    private boolean searching;

    ReaderText(PageScroll scroll) {
        this.scroll = scroll;
        new Selecting(scroll, this::selection);
        new TextKeys(scroll, this);
        fillMenu();
        scroll.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        scroll.addEventHandler(ActionEvent.ACTION, _ -> refreshFind());
    }

    /// Works on this page from now on. A page whose words did not change keeps its selection.
    void open(PageView page, Unit shown) {
        if (selection.filter(one -> one.text().page() == page).isEmpty() || !unit.equals(Optional.of(shown))) {
            selection.ifPresent(Selection::clear);
            var text = new PageText(page, shown);
            selection = Optional.of(new Selection(text));
            unit = Optional.of(shown);
            page.peeling().whenChanged(this::refreshFind);
            if (searching) {
                finding.search(text);
            }
        }
    }

    /// What is selected on the open page, and the caret; empty before a page is open.
    Optional<Selection> selection() {
        return selection;
    }

    /// The selected stretches in reading order; empty when nothing is selected.
    List<Stretch> selected() {
        return selection.map(Selection::stretches).orElse(List.of());
    }

    /// The menu of a right click on the page, to which others add what they do with selected words.
    ContextMenu menu() {
        return menu;
    }

    void copy() {
        selection
                .map(Selection::excerpt)
                .filter(excerpt -> !excerpt.isEmpty())
                .ifPresent(excerpt -> Clip.copy(excerpt.plain()));
    }

    void copyMarkdown() {
        selection
                .map(Selection::excerpt)
                .filter(excerpt -> !excerpt.isEmpty())
                .ifPresent(excerpt -> Clip.copy(excerpt.markdown()));
    }

    void selectAll() {
        selection.ifPresent(Selection::selectAll);
    }

    /// Opens the line for what is sought, with the selected words in it.
    void find() {
        open();
        var one = selection.filter(selected -> selected.stretches().size() == 1);
        bar.start(one.map(selected -> selected.excerpt().plain()).orElse(""));
        seek(bar.words());
    }

    private void open() {
        searching = true;
        if (!getChildren().contains(bar)) {
            getChildren().add(bar);
            selection.ifPresent(one -> finding.search(one.text()));
        }
    }

    /// Closes the line for what is sought.
    ///
    /// @return whether it was open
    boolean stopFinding() {
        var was = searching;
        if (was) {
            closeFind();
        }
        return was;
    }

    void findNext() {
        if (searching) {
            finding.next();
        } else {
            find();
        }
    }

    void findBefore() {
        if (searching) {
            finding.before();
        } else {
            find();
        }
    }

    /// Marks the words of a search that led to this page, and opens the line in which one can go on from them.
    void look(Sought sought, Document document) {
        selection.map(Selection::text).ifPresent(text -> {
            var passages = Passages.of(text.text(), sought, document, text::isShown);
            passages.best().or(() -> passages.all().stream().findFirst()).ifPresent(best -> {
                open();
                bar.show(sought.typed());
                finding.look(
                        sought.typed(),
                        page -> Passages.of(page.text(), sought, document, page::isShown)
                                .all(),
                        best);
            });
        });
    }

    private void seek(String words) {
        finding.seek(
                words,
                selection.flatMap(one -> one.isEmpty()
                        ? Optional.of(one.text().top())
                        : one.text().caret(one.stretches().getFirst())));
    }

    private void refreshFind() {
        if (searching) {
            finding.refresh();
        }
    }

    /// The hit that was looked at stays selected, so that it can be copied, or gone on from.
    private void closeFind() {
        searching = false;
        var found = finding.present();
        finding.close();
        getChildren().remove(bar);
        found.ifPresent(hit -> selection.ifPresent(one -> one.select(hit)));
        scroll.requestFocus();
    }

    void reveal(Stretch stretch) {
        selection.ifPresent(one -> one.text()
                .caret(stretch)
                .ifPresentOrElse(
                        this::reveal,
                        () -> scroll.reveal(
                                stretch.block(),
                                () -> one.text().page().figures().place(stretch))));
    }

    /// Brings a place into view unless it can be seen.
    void reveal(Caret caret) {
        selection.ifPresent(one -> scroll.reveal(
                one.text().entry(caret.line()).block(), () -> one.text().place(caret)));
    }

    private void fillMenu() {
        menu.getItems()
                .setAll(
                        item("text.copy", Shortcut.COPY, this::copy),
                        item("text.copy.markdown", Shortcut.COPY_MARKDOWN, this::copyMarkdown),
                        new SeparatorMenuItem(),
                        item("text.all", Shortcut.SELECT_ALL, this::selectAll),
                        item("find.open", Shortcut.FIND, this::find));
    }

    private static MenuItem item(String key, Shortcut shortcut, Runnable action) {
        var item = new MenuItem(Messages.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(shortcut.keys().getFirst());
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void openMenu(ContextMenuEvent event) {
        var none = selected().isEmpty();
        menu.getItems().stream().limit(2).forEach(item -> item.setDisable(none));
        var place = event.isKeyboardTrigger()
                ? scroll.localToScreen(scroll.getWidth() / 2, scroll.getHeight() / 2)
                : scroll.localToScreen(scroll.sceneToLocal(event.getSceneX(), event.getSceneY()));
        menu.show(scroll, place.getX(), place.getY());
        event.consume();
    }
}
