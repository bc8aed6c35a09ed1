package org.lectern.ui.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.content.Span;
import org.lectern.ui.LinkRole;

/// Marked-up words as wrapping text, with links that mouse, keyboard and screen reader can follow.
public final class WordsView extends TextFlow {
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    private final GuideLinks links;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Double, Double> heights = new HashMap<>();
    private int length;

    public WordsView(org.lectern.content.Text words, GuideLinks links, String... styleClasses) {
        this.links = links;
        getStyleClass().add("words");
        getStyleClass().addAll(styleClasses);
        links.linked(words).spans().forEach(span -> add(span, List.of()));
    }

    /// Sets a small sign after the last word, which no line break parts from it.
    void append(Text sign) {
        add("\u2060\u00a0", List.of());
        getChildren().add(sign);
        length += sign.getText().length();
    }

    /// The width of the longest word, in pixels: narrower than this the words would be broken.
    double longestWord() {
        var ruler = new Text();
        return getManagedChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .flatMapToDouble(run -> {
                    ruler.setFont(run.getFont());
                    return Stream.of(run.getText().split("[\\s\\u2014-]+")).mapToDouble(word -> {
                        ruler.setText(word + "-");
                        return ruler.getLayoutBounds().getWidth();
                    });
                })
                .max()
                .orElse(0);
    }

    private List<Text> add(Span span, List<String> styles) {
        return switch (span) {
            case Span.Plain plain -> add(plain.words(), styles);
            case Span.Strong strong -> addAll(strong.spans(), with(styles, "strong"));
            case Span.Emphasis emphasis -> addAll(emphasis.spans(), with(styles, "emphasis"));
            case Span.Code code -> code(code.words(), with(styles, "code"));
            case Span.Formula formula -> add(formula.tex(), with(styles, "formula"));
            case Span.Link link -> link(link, styles);
        };
    }

    private List<Text> addAll(List<Span> spans, List<String> styles) {
        return spans.stream().flatMap(span -> add(span, styles).stream()).toList();
    }

    private List<Text> add(String words, List<String> styles) {
        var run = new Text(words);
        run.getStyleClass().addAll(styles);
        getChildren().add(run);
        length += words.length();
        return List.of(run);
    }

    private List<Text> code(String words, List<String> styles) {
        var start = length;
        var runs = add(words, styles);
        mark(new Mark(start, words, Mark.Form.AREA, "code-tint"));
        return runs;
    }

    private List<Text> link(Span.Link link, List<String> styles) {
        var start = length;
        var term = links.term(link.target());
        var kind = term.isPresent() ? "term-link" : "block-link";
        var runs = addAll(link.spans(), with(with(styles, "link"), kind));
        if (runs.isEmpty()) {
            return runs;
        }
        var first = runs.getFirst();
        Runnable follow = () -> links.follow(link.target());
        LinkRole.give(first, link.plain(), follow);
        runs.stream().skip(1).forEach(run -> LinkRole.onClick(run, follow));
        term.ifPresent(found -> Hint.attach(first, runs, found.meaning().plain(), () -> Hints.term(found)));
        mark(new Mark(start, link.plain(), Mark.Form.LINE, kind + "-line"));
        var ring = new Mark(start, link.plain(), Mark.Form.AREA, "focus-ring");
        first.focusVisibleProperty().subscribe(visible -> ring.pseudoClassStateChanged(RINGED, visible));
        mark(ring);
        return runs;
    }

    private void mark(Mark mark) {
        marks.add(mark);
        getChildren().addFirst(mark);
    }

    private static List<String> with(List<String> styles, String more) {
        return Stream.concat(styles.stream(), Stream.of(more)).toList();
    }

    @Override
    public void requestLayout() {
        // Also called while the flow is made, before there is anything to forget.
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    /// Boxes in boxes ask again and again, and breaking lines is what takes the time of a long page.
    @Override
    protected double computePrefHeight(double width) {
        return heights.computeIfAbsent(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.forEach(mark -> mark.follow(this));
    }
}
