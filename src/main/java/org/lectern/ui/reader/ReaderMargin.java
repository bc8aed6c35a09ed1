package org.lectern.ui.reader;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Mark;
import org.lectern.margin.Placed;
import org.lectern.ui.MarginModel;
import org.lectern.ui.MarkSymbol;
import org.lectern.ui.Messages;
import org.lectern.ui.Place;
import org.lectern.ui.Shortcut;

/// The marks of the page that is read: they are set, opened, gone to.
final class ReaderMargin {
    private static final double GAP = 6;

    private final MarginModel model;
    private final ReaderModel reader;
    private final ReaderText text;
    private final PageScroll scroll;
    private final Runnable pulse = this::place;
    private final MarginPane pane;
    private Optional<Opened> opened = Optional.empty();
    private Optional<MarkBox> box = Optional.empty();

    /// The page that is open.
    private record Opened(PageView page, ReaderModel.Sheet sheet, MarginSigns signs) {}

    ReaderMargin(MarginModel model, ReaderModel reader, ReaderText text, PageScroll scroll) {
        this.model = model;
        this.reader = reader;
        this.text = text;
        this.scroll = scroll;
        pane = new MarginPane(model, this::go, this::reattach);
        fillMenu();
        model.placedProperty().subscribe(_ -> show());
        model.shownProperty().subscribe((_, shown) -> turn(shown));
        scroll.sceneProperty().subscribe(this::attach);
        scroll.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    MarginPane pane() {
        return pane;
    }

    /// The list of marks, while it is shown.
    ObservableValue<Node> paneProperty() {
        return model.shownProperty().map(shown -> shown ? pane : null);
    }

    private void turn(boolean shown) {
        if (shown) {
            pane.requestFocus();
        } else if (!scroll.isFocusWithin()) {
            scroll.requestFocus();
        }
    }

    void bind(ReaderKeys keys) {
        Stream.of(Kind.values())
                .filter(Kind::isHighlight)
                .forEach(kind -> keys.add(MarkBox.key(kind), () -> highlight(kind)));
        keys.add(Shortcut.NOTE, this::note);
        keys.add(Shortcut.BOOKMARK, this::bookmark);
    }

    private void fillMenu() {
        var items = text.menu().getItems();
        items.add(new SeparatorMenuItem());
        var colours = Stream.of(Kind.values())
                .filter(Kind::isHighlight)
                .map(kind -> item(kind, MarkSymbol.name(kind), () -> highlight(kind)))
                .toList();
        items.addAll(colours);
        items.add(item(Kind.NOTE, Messages.of("margin.menu.note"), this::note));
        items.add(item(Kind.BOOKMARK, Messages.of("margin.menu.bookmark"), this::bookmark));
        text.menu()
                .addEventHandler(
                        WindowEvent.WINDOW_SHOWING,
                        _ -> colours.forEach(
                                item -> item.setDisable(text.selected().isEmpty())));
    }

    private static MenuItem item(Kind kind, String name, Runnable action) {
        var item = new MenuItem(name, new MarkSymbol(kind));
        item.setId("menu-" + MarkSymbol.word(kind));
        item.setAccelerator(MarkBox.key(kind).keys().getFirst());
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void attach(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(pulse);
        }
    }

    /// Works on this page from now on.
    void open(PageView page, ReaderModel.Sheet sheet) {
        if (opened.filter(one -> one.page() == page).isEmpty()) {
            close();
        }
        var signs = opened.filter(one -> one.page() == page)
                .map(Opened::signs)
                .orElseGet(() -> new MarginSigns(page, this::edit));
        opened = Optional.of(new Opened(page, sheet, signs));
        pane.open(sheet);
        show();
    }

    private void show() {
        opened.ifPresent(one -> one.signs().show(model.on(one.sheet().page())));
        box.ifPresent(open -> model.mark(open.mark().number())
                .ifPresentOrElse(mark -> open.paint(mark.mark().kind()), this::close));
    }

    Optional<Pencil> pencil() {
        return opened.flatMap(
                one -> text.selection().map(selection -> new Pencil(model, one.sheet(), selection, scroll)));
    }

    /// Highlights what is selected, or gives the mark that is open another colour.
    void highlight(Kind colour) {
        if (box.isPresent()) {
            box.map(MarkBox::mark)
                    .filter(mark -> mark.mark().kind().isHighlight())
                    .ifPresent(mark -> model.paint(mark.number(), colour));
        } else if (!pencil().map(pencil -> pencil.highlight(colour, _ -> {})).orElse(false)) {
            model.say(Messages.of("margin.nothing-selected"));
        }
    }

    /// Writes a note to the selected words, or to the section that is read.
    void note() {
        pencil().ifPresent(pencil -> pencil.marked().ifPresentOrElse(this::edit, () -> {
            if (!pencil.highlight(Kind.YELLOW, this::editLater)) {
                var section = pencil.section();
                pencil.on(section, Kind.NOTE)
                        .ifPresentOrElse(
                                this::edit, () -> model.set(new Mark(section, Kind.NOTE, ""), this::editLater));
            }
        }));
    }

    /// Sets a bookmark on the section that is read, or takes it away.
    void bookmark() {
        pencil().ifPresent(pencil -> {
            var section = pencil.section();
            pencil.on(section, Kind.BOOKMARK)
                    .ifPresentOrElse(
                            mark -> model.remove(mark.number()),
                            () -> model.set(new Mark(section, Kind.BOOKMARK, ""), _ -> sayBookmarked(section)));
        });
    }

    private void sayBookmarked(Anchor section) {
        model.say(Messages.of("margin.bookmarked", section.words()));
    }

    private void editLater(long number) {
        model.mark(number).ifPresent(this::edit);
    }

    /// Opens a mark beneath its words.
    void edit(Placed mark) {
        close();
        opened.ifPresent(one -> {
            var made = new MarkBox(model.mark(mark.number()).orElse(mark), model, this::leave);
            box = Optional.of(made);
            one.page().getChildren().add(made);
            one.signs().sign(mark.number()).ifPresent(sign -> sign.show(true));
            made.applyCss();
            place();
            scroll.reveal(
                    mark.block(),
                    () -> box.filter(open -> open == made && open.isVisible())
                            .map(open -> open.localToScene(open.getLayoutBounds())));
            made.requestFocus();
        });
    }

    /// Closes the mark that is open, and keeps what was written.
    void close() {
        box.ifPresent(open -> {
            box = Optional.empty();
            open.keep();
            opened.ifPresent(one -> {
                one.page().getChildren().remove(open);
                one.signs().sign(open.mark().number()).ifPresent(sign -> sign.show(false));
            });
        });
    }

    private void leave() {
        var number = box.map(open -> open.mark().number());
        close();
        scroll.requestFocus();
        number.flatMap(one -> opened.flatMap(page -> page.signs().sign(one))).ifPresent(sign -> sign.requestFocus());
    }

    /// Sets a mark whose words are lost on what is selected, or on the section that is read.
    private void reattach(Placed mark) {
        pencil().ifPresent(pencil -> {
            var anchor = mark.mark().kind().isHighlight() ? pencil.words() : Optional.<Anchor>of(pencil.section());
            anchor.ifPresentOrElse(
                    place -> model.attach(mark.number(), place),
                    () -> model.say(Messages.of("margin.nothing-selected")));
        });
    }

    /// Goes to a mark, wherever it is.
    void go(Placed mark) {
        mark.found().ifPresent(found -> {
            reader.go(new Place.Reading(mark.mark().anchor().course(), found.unit(), found.block()));
            found.stretches().stream().findFirst().ifPresent(text::reveal);
            opened.ifPresent(one -> one.signs().focus(mark.number()));
        });
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && event.getClickCount() == 1
                && box.filter(open -> isWithin(open, event)).isEmpty()) {
            var point = new Point2D(event.getSceneX(), event.getSceneY());
            var mark = opened.filter(_ -> text.selected().isEmpty())
                    .flatMap(one -> one.signs().at(point));
            mark.ifPresentOrElse(this::edit, this::close);
        }
    }

    private static boolean isWithin(MarkBox open, MouseEvent event) {
        return open.localToScene(open.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY());
    }

    /// Puts the box beneath the words of its mark, or above them where there is no room.
    private void place() {
        box.ifPresent(open -> opened.ifPresent(one -> {
            var words = words(one, model.mark(open.mark().number()).orElse(open.mark()))
                    .map(one.page()::sceneToLocal);
            open.setVisible(words.isPresent());
            words.ifPresent(area -> {
                var width = Math.min(open.prefWidth(-1), one.page().getWidth() - 2 * GAP);
                open.resize(width, open.prefHeight(width));
                var below = area.getMaxY() + GAP;
                var fits = below + open.getHeight() <= one.page().getHeight();
                open.relocate(
                        Math.clamp(area.getMinX(), GAP, Math.max(GAP, one.page().getWidth() - width - GAP)),
                        fits ? below : Math.max(0, area.getMinY() - GAP - open.getHeight()));
            });
        }));
    }

    /// Where the words of a mark lie in the scene; where they fill the window, only where they begin.
    private Optional<Bounds> words(Opened one, Placed mark) {
        var all = one.signs().boxes(mark).reduce(ReaderMargin::around);
        return all.filter(area -> area.getHeight() < scroll.getHeight() / 2)
                .or(() -> one.signs().line(mark));
    }

    private static Bounds around(Bounds one, Bounds other) {
        var left = Math.min(one.getMinX(), other.getMinX());
        var top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
