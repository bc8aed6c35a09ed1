package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lectern.content.Excerpt;
import org.lectern.content.Stretch;
import org.lectern.content.UnitText;

/// Which words of a page are selected, and where the caret stands.
final class Selection {
    private static final String SELECTED = "selected-words";
    private static final String CARET = "caret";

    private final PageText text;
    private final Steps steps;
    private Optional<Steps.Stretched> origin = Optional.empty();
    private Optional<Caret> anchor = Optional.empty();
    private Optional<Caret> focus = Optional.empty();
    private Reach reach = Reach.LETTERS;
    private boolean caretShown;

    /// What a click takes, and a drag after it.
    enum Reach {
        LETTERS,
        WORDS,
        LINES
    }

    Selection(PageText text) {
        this.text = text;
        this.steps = new Steps(text);
    }

    PageText text() {
        return text;
    }

    Steps steps() {
        return steps;
    }

    /// Where the next key moves from.
    Optional<Caret> focus() {
        return focus;
    }

    /// What is selected, in reading order, without what cannot be seen.
    List<Stretch> stretches() {
        return anchor
                .flatMap(one -> focus.map(
                        other -> one.compareTo(other) <= 0 ? text.between(one, other) : text.between(other, one)))
                .orElse(List.of())
                .stream()
                .filter(stretch -> !stretch.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return anchor.equals(focus);
    }

    /// What is copied: with the text also the words of the figures in it.
    Excerpt excerpt() {
        return new Excerpt(text.copied(), text.withFigures(stretches()));
    }

    /// Begins anew at a place.
    void begin(Caret caret, Reach taken) {
        reach = taken;
        var whole = reached(caret);
        origin = Optional.of(whole);
        select(whole.from(), whole.to());
    }

    /// Takes all between where it began and a place.
    void extend(Caret caret) {
        var start = origin.orElse(new Steps.Stretched(caret, caret));
        origin = Optional.of(start);
        var end = reached(caret);
        if (end.from().compareTo(start.from()) < 0) {
            select(start.to(), end.from());
        } else {
            select(start.from(), end.to().compareTo(start.to()) > 0 ? end.to() : start.to());
        }
    }

    private Steps.Stretched reached(Caret caret) {
        return switch (reach) {
            case LETTERS -> new Steps.Stretched(caret, caret);
            case WORDS -> steps.word(caret);
            case LINES -> steps.line(caret);
        };
    }

    /// Moves the end of the selection.
    void stretch(Caret start, UnaryOperator<Caret> step) {
        if (anchor.isEmpty()) {
            anchor = Optional.of(start);
            focus = anchor;
        }
        reach = Reach.LETTERS;
        select(anchor.orElse(start), step.apply(focus.orElse(start)));
        origin = anchor.map(caret -> new Steps.Stretched(caret, caret));
    }

    /// Moves the caret and selects nothing.
    void move(Caret start, UnaryOperator<Caret> step) {
        begin(step.apply(focus.orElse(start)), Reach.LETTERS);
    }

    void selectAll() {
        reach = Reach.LETTERS;
        origin = Optional.of(new Steps.Stretched(steps.first(), steps.first()));
        select(steps.first(), steps.end());
    }

    /// Selects a stretch.
    void select(Stretch stretch) {
        text.caret(stretch).ifPresent(from -> {
            begin(from, Reach.LETTERS);
            extend(new Caret(from.line(), stretch.to()));
        });
    }

    void clear() {
        origin = Optional.empty();
        anchor = Optional.empty();
        focus = Optional.empty();
        paint();
    }

    void showCaret() {
        caretShown = true;
        paint();
    }

    void hideCaret() {
        caretShown = false;
        paint();
    }

    private void select(Caret from, Caret to) {
        anchor = Optional.of(from);
        focus = Optional.of(to);
        paint();
    }

    private void paint() {
        var selected = stretches();
        text.page().markings().set(SELECTED, selected);
        text.page()
                .figures()
                .select(text.withFigures(selected).stream()
                        .filter(stretch -> stretch.line().startsWith(UnitText.WITHIN))
                        .map(Stretch::block)
                        .collect(Collectors.toSet()));
        text.page()
                .markings()
                .set(
                        CARET,
                        focus.filter(_ -> caretShown)
                                .map(caret -> text.entry(caret.line()).stretch(caret.at(), caret.at()))
                                .map(List::of)
                                .orElse(List.of()));
    }
}
