package org.lectern.ui.reader;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import org.lectern.content.Whole;

/// Where the keys move a caret to.
final class Steps {
    private final PageText text;

    Steps(PageText text) {
        this.text = text;
    }

    Caret first() {
        return new Caret(text.shown(0, last()).findFirst().orElse(0), 0);
    }

    Caret end() {
        var line = before(last() + 1).orElse(last());
        return new Caret(line, text.length(line));
    }

    private int last() {
        return text.text().entries().size() - 1;
    }

    private OptionalInt after(int line) {
        return text.shown(line + 1, last()).findFirst();
    }

    private OptionalInt before(int line) {
        for (var i = line - 1; i >= 0; i--) {
            if (text.isShown(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    Caret right(Caret caret) {
        return caret.at() < text.length(caret.line())
                ? behind(
                        caret.line(),
                        breaks(BreakIterator.getCharacterInstance(), caret).following(caret.at()))
                : down(caret);
    }

    Caret left(Caret caret) {
        return caret.at() > 0
                ? before(
                        caret.line(),
                        breaks(BreakIterator.getCharacterInstance(), caret).preceding(caret.at()))
                : up(caret);
    }

    /// A place in a line; within a formula, where that ends.
    private Caret behind(int line, int at) {
        return new Caret(line, formula(line, at).map(Whole::to).orElse(at));
    }

    /// The same; within a formula, where that begins.
    private Caret before(int line, int at) {
        return new Caret(line, formula(line, at).map(Whole::from).orElse(at));
    }

    private Optional<Whole> formula(int line, int at) {
        return Whole.around(text.entry(line).line().text(), at);
    }

    /// The end of this word, or of the next one.
    Caret wordRight(Caret caret) {
        var words = breaks(BreakIterator.getWordInstance(Locale.ROOT), caret);
        var at = caret.at();
        while (at < text.length(caret.line())) {
            var next = words.following(at);
            if (isWord(caret.line(), at, next)) {
                return behind(caret.line(), next);
            }
            at = next;
        }
        return caret.at() < at ? new Caret(caret.line(), at) : down(caret);
    }

    /// The beginning of this word, or of the one before.
    Caret wordLeft(Caret caret) {
        var words = breaks(BreakIterator.getWordInstance(Locale.ROOT), caret);
        var at = caret.at();
        while (at > 0) {
            var next = words.preceding(at);
            if (isWord(caret.line(), next, at)) {
                return before(caret.line(), next);
            }
            at = next;
        }
        return caret.at() > 0 ? new Caret(caret.line(), 0) : up(caret);
    }

    /// The beginning of the next line of the text.
    private Caret down(Caret caret) {
        var next = after(caret.line());
        return next.isPresent() ? new Caret(next.getAsInt(), 0) : caret;
    }

    /// The end of the line of the text before.
    private Caret up(Caret caret) {
        var next = before(caret.line());
        return next.isPresent() ? new Caret(next.getAsInt(), text.length(next.getAsInt())) : caret;
    }

    /// The place above or below in the window; past the edge of a line, in the next.
    ///
    /// @param lines how many lines of the window, downwards
    Caret turn(Caret caret, int lines) {
        return text.place(caret)
                .flatMap(box -> {
                    var flow = text.drawn(caret.line()).orElseThrow();
                    var y = lines < 0 ? box.getMinY() - box.getHeight() / 2 : box.getMaxY() + box.getHeight() / 2;
                    var point = flow.sceneToLocal(new Point2D(box.getMinX(), y));
                    return point.getY() > 0 && point.getY() < flow.getHeight()
                            ? Optional.of(new Caret(caret.line(), flow.at(point)))
                            : Optional.empty();
                })
                .orElseGet(() -> beyond(caret, lines));
    }

    /// The place at the left or right edge of this line of the window.
    Caret edge(Caret caret, double x) {
        return text.place(caret)
                .flatMap(box -> text.drawn(caret.line())
                        .map(flow -> new Caret(
                                caret.line(),
                                flow.at(new Point2D(
                                        Math.min(x, flow.getWidth()),
                                        flow.sceneToLocal(0, box.getCenterY()).getY())))))
                .orElse(caret);
    }

    private Caret beyond(Caret caret, int lines) {
        var next = lines < 0 ? before(caret.line()) : after(caret.line());
        if (next.isEmpty()) {
            return lines < 0 ? new Caret(caret.line(), 0) : new Caret(caret.line(), text.length(caret.line()));
        }
        var line = next.getAsInt();
        return text.place(caret)
                .flatMap(box -> text.drawn(line).map(flow -> {
                    var x = flow.sceneToLocal(box.getMinX(), 0).getX();
                    return new Caret(line, flow.at(new Point2D(x, lines < 0 ? flow.getHeight() - 2 : 2)));
                }))
                .orElse(new Caret(line, 0));
    }

    /// The word around a place, or what stands between two words.
    Stretched word(Caret caret) {
        var words = breaks(BreakIterator.getWordInstance(Locale.ROOT), caret);
        var length = text.length(caret.line());
        var to = caret.at() >= length ? length : words.following(caret.at());
        var from = to == 0 ? 0 : words.preceding(to);
        return new Stretched(before(caret.line(), from), behind(caret.line(), to));
    }

    Stretched line(Caret caret) {
        return new Stretched(new Caret(caret.line(), 0), new Caret(caret.line(), text.length(caret.line())));
    }

    /// From one place to a later one.
    record Stretched(Caret from, Caret to) {}

    private boolean isWord(int line, int from, int to) {
        return text.entry(line).line().words().substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private BreakIterator breaks(BreakIterator breaks, Caret caret) {
        breaks.setText(text.entry(caret.line()).line().words());
        return breaks;
    }
}
