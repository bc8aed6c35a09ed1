package org.lectern.ui.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.content.Span;
import org.lectern.content.Stretch;
import org.lectern.content.Transcript;
import org.lectern.typeset.Outline;
import org.lectern.typeset.Setting;
import org.lectern.typeset.Typesetter;
import org.lectern.ui.LinkRole;

/// Marked-up words as wrapping text, with links that mouse, keyboard and screen reader can follow.
public final class WordsView extends TextFlow {
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    private final Optional<GuideLinks> links;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Double, Double> heights = new HashMap<>();
    private final Map<String, List<Tint>> tints = new HashMap<>();
    private Optional<Transcript.Line> line = Optional.empty();
    private final Places places = new Places();
    private final StringBuilder flow = new StringBuilder();
    private String words = "";
    private int length;

    public WordsView(org.lectern.content.Text words, GuideLinks links, String... styleClasses) {
        this(Optional.of(links), styleClasses);
        links.linked(words).spans().forEach(span -> add(span, List.of()));
        this.words = words.plain();
    }

    /// Words without any marks.
    public WordsView(String words, String... styleClasses) {
        this(Optional.empty(), styleClasses);
        add(words, List.of());
        this.words = words;
    }

    /// Words whose links lead nowhere.
    static WordsView still(org.lectern.content.Text words, String... styleClasses) {
        var flow = new WordsView(Optional.empty(), styleClasses);
        words.spans().forEach(span -> flow.add(span, List.of()));
        flow.words = words.plain();
        return flow;
    }

    /// A formula that stands by itself, large and in one piece.
    static WordsView displayed(String tex, String... styleClasses) {
        var flow = new WordsView(Optional.empty(), styleClasses);
        flow.formula(tex, Typesetter.displayed(tex), List.of());
        flow.words = tex;
        return flow;
    }

    private WordsView(Optional<GuideLinks> links, String... styleClasses) {
        this.links = links;
        getStyleClass().add("words");
        getStyleClass().addAll(styleClasses);
    }

    /// The line of its block's transcript that is drawn here; empty when these words are not the guide's.
    public Optional<Transcript.Line> line() {
        return line;
    }

    /// Draws this line if it has these words; more may stand in front of them.
    boolean take(Transcript.Line wanted) {
        if (!words.endsWith(wanted.words())) {
            return false;
        }
        line = Optional.of(wanted);
        return true;
    }

    /// How many characters stand in front of the words of the line.
    private int lead() {
        return words.length() - line.map(taken -> taken.words().length()).orElse(0);
    }

    /// The place between two characters of the line that is nearest to a point, from 0.
    ///
    /// @param point in pixels of this node
    public int at(Point2D point) {
        var most = line.map(taken -> taken.words().length()).orElse(0);
        return Math.clamp(places.words(getHitInfo(point).getInsertionIndex()) - lead(), 0, most);
    }

    /// The rectangles that a stretch of the line fills, in pixels of this node.
    public PathElement[] shape(int from, int to) {
        return getRangeShape(places.from(lead() + from), places.to(lead() + to), false);
    }

    /// The place of the caret before a character of the line, in pixels of this node.
    public PathElement[] caret(int index) {
        return getCaretShape(places.from(lead() + index), true);
    }

    /// Paints stretches of the line, under its letters, in place of those that had this style before.
    public void tint(String style, List<Stretch> stretches) {
        var former = Objects.requireNonNullElse(tints.remove(style), List.<Tint>of());
        if (former.isEmpty() && stretches.isEmpty()) {
            return;
        }
        var most = line.map(taken -> taken.words().length()).orElse(0);
        var made = stretches.stream()
                .filter(stretch -> stretch.from() <= Math.min(stretch.to(), most))
                .map(stretch -> new Tint(style, Math.max(0, stretch.from()), Math.min(stretch.to(), most)))
                .toList();
        getChildren().removeAll(former);
        made.forEach(tint -> tint.follow(this));
        getChildren().addAll(0, made);
        tints.put(style, made);
    }

    /// Sets a small sign after the last word, which no line break parts from it.
    void append(Text sign) {
        add("\u2060\u00a0", List.of());
        ring(sign, flow.length(), sign.getText());
        flow(sign, sign.getText());
    }

    /// The width of the longest word, in pixels: narrower than this the words would be broken.
    double longestWord() {
        var ruler = new Text();
        return getManagedChildren().stream()
                .flatMapToDouble(
                        child -> child instanceof Text run ? words(run, ruler) : DoubleStream.of(child.prefWidth(-1)))
                .max()
                .orElse(0);
    }

    private static DoubleStream words(Text run, Text ruler) {
        ruler.setFont(run.getFont());
        return Stream.of(run.getText().split("[\\s\\u2014-]+")).mapToDouble(word -> {
            ruler.setText(word + "-");
            return ruler.getLayoutBounds().getWidth();
        });
    }

    private List<Node> add(Span span, List<String> styles) {
        return switch (span) {
            case Span.Plain plain -> add(plain.words(), styles);
            case Span.Strong strong -> addAll(strong.spans(), with(styles, "strong"));
            case Span.Emphasis emphasis -> addAll(emphasis.spans(), with(styles, "emphasis"));
            case Span.Code code -> code(code.words(), with(styles, "code"));
            case Span.Formula formula -> formula(formula.tex(), Typesetter.inline(formula.tex()), styles);
            case Span.Link link -> link(link, styles);
        };
    }

    private List<Node> addAll(List<Span> spans, List<String> styles) {
        return spans.stream().flatMap(span -> add(span, styles).stream()).toList();
    }

    private List<Node> add(String words, List<String> styles) {
        var run = new Text(words);
        run.getStyleClass().addAll(styles);
        flow(run, words);
        length += words.length();
        return List.of(run);
    }

    /// @param words what it is among the characters of the flow
    private void flow(Node node, String words) {
        getChildren().add(node);
        flow.append(words);
    }

    private List<Node> formula(String tex, Setting setting, List<String> styles) {
        return switch (setting) {
            case Setting.Refused _ -> code(tex, with(styles, "code"));
            case Setting.Outlined outlined -> {
                var start = flow.length();
                var pieces = pieces(outlined.pieces(), styles);
                pieces.getFirst().setAccessibleText(tex);
                places.formula(length, tex.length(), start, flow.length() - start);
                length += tex.length();
                yield pieces;
            }
        };
    }

    /// Between two of them stands a space, where the line may end.
    private List<Node> pieces(List<Outline> outlines, List<String> styles) {
        var pieces = new ArrayList<Node>();
        for (var outline : outlines) {
            if (!pieces.isEmpty()) {
                flow(new Text(" "), " ");
            }
            var letters = letters(styles);
            var piece = new FormulaPiece(outline, letters);
            piece.getStyleClass().addAll(styles);
            flow(piece, "\ufffc");
            pieces.add(piece);
        }
        return pieces;
    }

    /// What has no width and the look of words here. A line that begins with a formula is as tall as one of words by
    /// it.
    private Text letters(List<String> styles) {
        var letters = new Text(flow.isEmpty() ? "\u200b" : "");
        letters.getStyleClass().addAll(styles);
        letters.setManaged(flow.isEmpty());
        flow(letters, letters.getText());
        return letters;
    }

    private List<Node> code(String words, List<String> styles) {
        var start = flow.length();
        var runs = add(words, styles);
        mark(new Mark(start, words, Mark.Form.AREA, "code-tint"));
        return runs;
    }

    private List<Node> link(Span.Link link, List<String> styles) {
        if (links.isEmpty()) {
            return addAll(link.spans(), styles);
        }
        var start = flow.length();
        var term = links.flatMap(known -> known.term(link.target()));
        var kind = term.isPresent() ? "term-link" : "block-link";
        var runs = addAll(link.spans(), with(with(styles, "link"), kind));
        if (runs.isEmpty()) {
            return runs;
        }
        var first = runs.getFirst();
        Runnable follow = () -> links.ifPresent(known -> known.follow(link.target()));
        LinkRole.give(first, link.plain(), follow);
        runs.stream().skip(1).forEach(run -> LinkRole.onClick(run, follow));
        term.ifPresent(found -> Hint.attach(first, runs, found.meaning().plain(), () -> Hints.term(found)));
        var linked = flow.substring(start);
        mark(new Mark(start, linked, Mark.Form.LINE, kind + "-line"));
        ring(first, start, linked);
        return runs;
    }

    /// What the keyboard can come to is ringed while it is there.
    private void ring(Node stop, int start, String words) {
        var ring = new Mark(start, words, Mark.Form.AREA, "focus-ring");
        stop.focusVisibleProperty().subscribe(visible -> ring.pseudoClassStateChanged(RINGED, visible));
        mark(ring);
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
        tints.values().stream().flatMap(List::stream).forEach(tint -> tint.follow(this));
    }
}
