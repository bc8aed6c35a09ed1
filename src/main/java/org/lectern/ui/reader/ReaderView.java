package org.lectern.ui.reader;

import java.util.Optional;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import org.lectern.ui.Place;
import org.lectern.ui.Scroll;
import org.lectern.ui.Shortcut;

/// Draws a unit as one page, brings into view what is wanted and says what is in view.
public final class ReaderView extends BorderPane {
    /// The share of the width that the list of marks takes at most.
    private static final double WIDEST_PANE = 0.42;

    private final ReaderModel model;
    private final PageScroll scroll = new PageScroll();
    private final ReaderText text = new ReaderText(scroll);
    private final ReaderKeys keys =
            new ReaderKeys(text, this::peel, this::reveal, this::uncover, this::takeBack, this::turnRead);
    private final Optional<ReaderMargin> margin;
    private Optional<PageView> page = Optional.empty();

    public ReaderView(ReaderModel model) {
        this.model = model;
        getStyleClass().add("reader");
        setTop(text);
        setCenter(scroll);
        model.pretest()
                .ifPresent(pretest ->
                        keys.add(Shortcut.TRY_FIRST, () -> model.here().ifPresent(pretest::open)));
        keys.add(Shortcut.REPORT_SECTION, () -> model.here().ifPresent(this::report));
        margin = model.margin().map(marks -> new ReaderMargin(marks, model, text, scroll));
        margin.ifPresent(marks -> {
            marks.bind(keys);
            marks.pane().maxWidthProperty().bind(widthProperty().multiply(WIDEST_PANE));
            rightProperty().bind(marks.paneProperty());
        });
        model.sheetProperty().subscribe(sheet -> sheet.ifPresent(this::open));
        new Attention(scroll, model, () -> page);
        PlaceMenu.add(text, scroll, model, this::clicked, this::report);
        sceneProperty().subscribe(keys::attach);
        model.aimProperty().subscribe(aim -> scroll.bring(aim.target(), aim.scroll()));
        scroll.tell(this::tellWhereItStands);
        model.answeredProperty()
                .subscribe(asked -> asked.ifPresent(question -> page.flatMap(view -> view.slot(question.block()))
                        .ifPresent(slot -> slot.view().showAnswer(question.target()))));
        model.lookProperty().subscribe(look -> look.ifPresent(wish -> text.look(wish.sought(), wish.document())));
        model.editProperty().subscribe((_, edit) -> scroll.look(edit.target()));
        scroll.vvalueProperty().subscribe(_ -> {
            if (scroll.wasMoved()) {
                tellWhatIsInView();
            }
        });
    }

    private String clicked(ContextMenuEvent event) {
        return page.map(view -> view.blockAt(
                        view.sceneToLocal(event.getSceneX(), event.getSceneY()).getY()))
                .orElse("");
    }

    private void peel() {
        page.ifPresent(view -> scroll.coverable().ifPresent(view.peeling()::turn));
    }

    private void reveal() {
        page.ifPresent(view -> scroll.coverable().ifPresent(view.peeling()::reveal));
    }

    private void uncover() {
        page.ifPresent(view -> view.peeling().uncoverAll());
    }

    private void takeBack() {
        page.ifPresent(view -> view.peeling().undo());
    }

    /// From read to unread, and the other way: the section the student is in.
    private void turnRead() {
        model.reading().ifPresent(reading -> model.here().ifPresent(reading::turn));
    }

    /// Asks what is wrong with a section.
    private void report(Place.Reading place) {
        var bar = new ReportBar(
                model.title(place),
                words -> {
                    model.report(place, words);
                    closeReport();
                },
                this::closeReport);
        setBottom(bar);
        bar.requestFocus();
    }

    private void closeReport() {
        setBottom(null);
        scroll.requestFocus();
    }

    private void open(ReaderModel.Sheet sheet) {
        page.filter(view -> view.isOf(sheet)).ifPresentOrElse(view -> refresh(view, sheet), () -> openAnew(sheet));
        page.ifPresent(view -> {
            text.open(view, sheet.page().unit());
            margin.ifPresent(marks -> marks.open(view, sheet));
        });
    }

    private void refresh(PageView view, ReaderModel.Sheet sheet) {
        var hadKeyboard = view.isFocusWithin();
        scroll.refresh(view, sheet);
        if (hadKeyboard && !view.isFocusWithin()) {
            scroll.requestFocus();
        }
    }

    private void openAnew(ReaderModel.Sheet sheet) {
        setBottom(null);
        var view = new PageView(sheet, model);
        page = Optional.of(view);
        scroll.show(view);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    /// Also when the page moved by itself, as to a hit of a search.
    private void tellWhereItStands(Optional<Scroll> stand) {
        model.scrolled(stand);
        if (stand.isPresent()) {
            tellWhatIsInView();
        }
    }

    /// The line that decides what is in view moves from the top of the window at the head of the page to its bottom at
    /// the foot, so that every block has its turn, the last ones too.
    private void tellWhatIsInView() {
        page.filter(view -> view.getHeight() > 0)
                .map(view -> view.blockAt(scroll.getVvalue() * view.getHeight()))
                .ifPresent(model::inView);
    }
}
