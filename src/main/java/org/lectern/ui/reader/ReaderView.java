package org.lectern.ui.reader;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/// Draws a unit as one page, scrolls to what is wanted and says what is in view.
public final class ReaderView extends BorderPane {
    private final ReaderModel model;
    private final ScrollPane scroll = new ScrollPane();
    private Optional<PageView> page = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private double settled = Double.NaN;

    public ReaderView(ReaderModel model) {
        this.model = model;
        getStyleClass().add("reader");
        scroll.setId("page-scroll");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.sheetProperty().subscribe(sheet -> sheet.ifPresent(this::fill));
        model.aimProperty().subscribe(aim -> {
            wanted = Optional.of(aim.target());
            requestLayout();
        });
        scroll.vvalueProperty().subscribe(value -> {
            if (value.doubleValue() != settled) {
                scrolled();
            }
        });
    }

    private void fill(ReaderModel.Sheet sheet) {
        var view = new PageView(sheet, model);
        page = Optional.of(view);
        scroll.setContent(view);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted.isPresent() && page.isPresent() && scroll.getHeight() > 0) {
            scroll.applyCss();
            scroll.layout();
            var target = wanted.get();
            wanted = Optional.empty();
            bring(page.get(), target);
        }
    }

    private void bring(PageView view, String target) {
        var room = view.getHeight() - scroll.getViewportBounds().getHeight();
        var top = target.isEmpty() ? 0 : view.topOf(target);
        settled = room <= 0 ? 0 : Math.clamp(top / room, 0, 1);
        scroll.setVvalue(settled);
        view.flash(target);
    }

    /// The line that decides what is in view moves from the top of the window at the head of the page to its bottom at
    /// the foot, so that every block has its turn, the last ones too.
    private void scrolled() {
        page.filter(view -> view.getHeight() > 0)
                .map(view -> view.blockAt(scroll.getVvalue() * view.getHeight()))
                .ifPresent(model::inView);
    }
}
