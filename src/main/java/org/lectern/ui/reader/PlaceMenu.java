package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.lectern.ui.Clip;
import org.lectern.ui.Messages;
import org.lectern.ui.Place;
import org.lectern.ui.Reference;
import org.lectern.ui.Shortcut;

/// What the menu of a right click offers for the block that was clicked.
final class PlaceMenu {
    private final ReaderModel model;
    private final MenuItem reference = new MenuItem(Messages.of("place.reference"));
    private final MenuItem read = new MenuItem();
    private final MenuItem tryFirst = new MenuItem(Messages.of("place.try-first"));
    private final MenuItem report = new MenuItem(Messages.of("place.report"));
    private Optional<Place.Reading> clicked = Optional.empty();

    private PlaceMenu(ReaderModel model, Consumer<Place.Reading> reported) {
        this.model = model;
        report.setId("place-report");
        report.setAccelerator(Shortcut.REPORT_SECTION.keys().getFirst());
        report.setOnAction(_ -> clicked.ifPresent(reported));
        reference.setId("place-reference");
        reference.setAccelerator(Shortcut.COPY_REFERENCE.keys().getFirst());
        reference.setOnAction(_ -> clicked.ifPresent(this::copyReference));
        read.setId("place-read");
        read.setAccelerator(Shortcut.MARK_READ.keys().getFirst());
        read.setOnAction(_ -> model.reading().ifPresent(reading -> clicked.ifPresent(reading::turn)));
        tryFirst.setId("place-try-first");
        tryFirst.setAccelerator(Shortcut.TRY_FIRST.keys().getFirst());
        tryFirst.setOnAction(_ -> model.pretest().ifPresent(pretest -> clicked.ifPresent(pretest::open)));
    }

    /// Adds it to the menu of the page.
    ///
    /// @param block the block that a click is on; empty at the head of the page
    /// @param report asks what is wrong with a section
    static void add(
            ReaderText text,
            PageScroll scroll,
            ReaderModel model,
            Function<ContextMenuEvent, String> block,
            Consumer<Place.Reading> report) {
        var menu = new PlaceMenu(model, report);
        text.menu().getItems().addAll(new SeparatorMenuItem(), menu.reference, menu.read, menu.tryFirst, menu.report);
        scroll.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> menu.open(event.isKeyboardTrigger() ? model.here() : model.place(block.apply(event))));
    }

    private void open(Optional<Place.Reading> place) {
        clicked = place;
        read.setVisible(model.reading().isPresent());
        tryFirst.setVisible(model.pretest().isPresent());
        read.setText(Messages.of(
                model.reading().flatMap(reading -> place.map(reading::isRead)).orElse(false)
                        ? "place.unread"
                        : "place.read"));
    }

    private void copyReference(Place.Reading place) {
        Clip.copy(Reference.to(place));
        model.say(Messages.of("reference.copied", Reference.to(place)));
    }
}
