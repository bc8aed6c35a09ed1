package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.lectern.content.Block;
import org.lectern.content.Stretch;
import org.lectern.margin.Anchor;
import org.lectern.margin.Kind;
import org.lectern.margin.Mark;
import org.lectern.margin.Placed;
import org.lectern.margin.Quote;
import org.lectern.ui.MarginModel;

/// Sets marks on one page: on the words that are selected, or on the section that is read.
final class Pencil {
    private final MarginModel model;
    private final ReaderModel.Sheet sheet;
    private final Selection selection;
    private final PageScroll scroll;

    Pencil(MarginModel model, ReaderModel.Sheet sheet, Selection selection, PageScroll scroll) {
        this.model = model;
        this.sheet = sheet;
        this.selection = selection;
        this.scroll = scroll;
    }

    /// The mark on exactly the selected words, or the latest that has the caret in it.
    Optional<Placed> marked() {
        var selected = selection.stretches();
        var marks = model.on(sheet.page()).stream()
                .filter(mark -> mark.mark().kind().isOfPen());
        return (selected.isEmpty()
                        ? marks.filter(this::hasCaret)
                        : marks.filter(mark -> mark.found()
                                .filter(found -> found.stretches().equals(selected))
                                .isPresent()))
                .reduce((_, later) -> later);
    }

    private boolean hasCaret(Placed mark) {
        return seenCaret()
                .filter(caret -> mark.found().stream()
                        .flatMap(found -> found.stretches().stream())
                        .anyMatch(stretch -> holds(stretch, caret)))
                .isPresent();
    }

    private boolean holds(Stretch stretch, Caret caret) {
        var entry = selection.text().entry(caret.line());
        return entry.block().equals(stretch.block())
                && entry.line().key().equals(stretch.line())
                && stretch.from() <= caret.at()
                && caret.at() <= stretch.to();
    }

    /// The caret, if it can be seen in the window.
    private Optional<Caret> seenCaret() {
        var window = selection.text().page().window();
        return selection
                .focus()
                .filter(caret -> selection
                        .text()
                        .place(caret)
                        .filter(place -> window.intersects(place))
                        .isPresent());
    }

    /// Highlights the selected words in a colour, or gives another to the highlight they are.
    ///
    /// @return whether there was something to highlight
    boolean highlight(Kind colour, LongConsumer done) {
        var marked = marked();
        if (marked.isPresent()) {
            marked.filter(mark -> mark.mark().kind() != colour).ifPresent(mark -> model.paint(mark.number(), colour));
            done.accept(marked.get().number());
            return true;
        }
        var words = words();
        words.ifPresent(anchor -> {
            model.set(new Mark(anchor, colour, ""), done);
            selection.move(selection.text().top(), caret -> caret);
        });
        return words.isPresent();
    }

    /// The selected words as an anchor.
    Optional<Anchor> words() {
        var text = selection.text().text();
        List<Quote> quotes = selection.stretches().stream()
                .map(stretch -> Quote.of(
                        text.entries()
                                .get(text.index(stretch.block(), stretch.line()).orElseThrow()),
                        stretch.from(),
                        stretch.to()))
                .toList();
        var page = sheet.page();
        return quotes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Anchor.OfWords(page.course().id(), page.unit().id(), quotes));
    }

    /// The section that is read, as an anchor: where the selection begins, or the caret stands, or what the window
    /// shows.
    Anchor.OfBlock section() {
        var page = sheet.page();
        var block = selection.stretches().stream()
                .map(Stretch::block)
                .findFirst()
                .or(() -> seenCaret()
                        .map(caret -> selection.text().entry(caret.line()).block()))
                .orElseGet(scroll::read);
        var title = page.unit().blocks().stream()
                .filter(one -> one.id().equals(block))
                .map(Block::title)
                .findFirst()
                .orElse(page.unit().title());
        return new Anchor.OfBlock(page.course().id(), page.unit().id(), block, title);
    }

    /// The mark of a kind on a section as a whole.
    Optional<Placed> on(Anchor.OfBlock section, Kind kind) {
        return model.on(sheet.page()).stream()
                .filter(mark -> mark.mark().kind() == kind && mark.block().equals(section.block()))
                .findFirst();
    }
}
