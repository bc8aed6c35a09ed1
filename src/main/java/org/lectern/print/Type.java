package org.lectern.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Span;
import org.lectern.content.Text;
import org.lectern.typeset.Setting;
import org.lectern.typeset.Typesetter;

/// The sizes of type of a document, and the pieces made in them.
///
/// @param size of running text, in points
record Type(double size) {
    /// For reading on paper.
    static final Type READING = new Type(10.5);
    /// For as much as fits two pages.
    static final Type DENSE = new Type(8);

    private static final double STEP = 1.6;

    Style text() {
        return new Style(Face.SERIF, size);
    }

    Style small() {
        return new Style(Face.SANS, size * 0.8).muted();
    }

    private Style code() {
        return new Style(Face.MONO, size * 0.85);
    }

    private Style heading() {
        return new Style(Face.SERIF_BOLD, size * 1.45);
    }

    private Style label() {
        return new Style(Face.SANS_BOLD, size * 0.86);
    }

    /// Room of one step of indentation, in points.
    double step() {
        return size * STEP;
    }

    Piece title(String words) {
        return alone(new Run(words, new Style(Face.SERIF_BOLD, size * 2.1)), 0);
    }

    Piece heading(String words) {
        return alone(new Run(words, heading()), size * 1.7);
    }

    /// A small heading over a few lines.
    Piece label(String words) {
        return alone(new Run(words, label()), size * 0.7);
    }

    private static Piece alone(Run run, double before) {
        return new Piece.Paragraph(List.of(run), List.of(), 0, before, Piece.Flow.WITH_NEXT);
    }

    Piece paragraph(Text text) {
        return paragraph(runs(text), 0);
    }

    Piece paragraph(List<Run> runs, double indent) {
        return new Piece.Paragraph(runs, List.of(), indent, size * 0.5, Piece.Flow.FREE);
    }

    Piece small(String words) {
        return new Piece.Paragraph(List.of(new Run(words, small())), List.of(), 0, size * 0.25, Piece.Flow.FREE);
    }

    /// Words behind a mark that hangs in the margin of their indentation.
    ///
    /// @param level of indentation, from 1
    Piece item(String mark, List<Run> runs, int level) {
        return new Piece.Paragraph(runs, List.of(new Run(mark, text())), level * step(), size * 0.3, Piece.Flow.FREE);
    }

    Stream<Piece> code(String lines) {
        return Arrays.stream(lines.split("\n", -1))
                .map(line -> new Piece.Paragraph(
                        List.of(new Run(line.isEmpty() ? " " : line.replace("\t", "    "), code())),
                        List.of(),
                        step(),
                        0,
                        Piece.Flow.FREE));
    }

    Run strong(String words) {
        return new Run(words, text().with(Face.SERIF_BOLD));
    }

    List<Run> strong(Text text) {
        return runs(text, text().with(Face.SERIF_BOLD));
    }

    Run plain(String words) {
        return new Run(words, text());
    }

    Run muted(String words) {
        return new Run(words, small());
    }

    List<Run> runs(Text text) {
        return runs(text, text());
    }

    List<Run> runs(Text text, Style style) {
        var runs = new ArrayList<Run>();
        add(text.spans(), style, runs);
        return runs;
    }

    private void add(List<Span> spans, Style style, List<Run> runs) {
        for (var span : spans) {
            switch (span) {
                case Span.Plain plain -> runs.add(new Run(plain.words(), style));
                case Span.Strong strong ->
                    add(strong.spans(), style.with(style.face().bold()), runs);
                case Span.Emphasis emphasis ->
                    add(emphasis.spans(), style.with(style.face().italic()), runs);
                case Span.Link link -> add(link.spans(), style, runs);
                case Span.Code code -> runs.add(new Run(code.words(), small(style)));
                case Span.Formula formula ->
                    runs.addAll(formula(formula.tex(), Typesetter.inline(formula.tex()), style));
            }
        }
    }

    /// A formula that stands by itself.
    Piece displayed(String tex) {
        return paragraph(formula(tex, Typesetter.displayed(tex), text().sized(size * 1.2)), step());
    }

    /// The source goes with the first piece of a formula.
    private static List<Run> formula(String tex, Setting setting, Style style) {
        return switch (setting) {
            case Setting.Refused _ -> List.of(new Run(tex, small(style)));
            case Setting.Outlined(var pieces) -> {
                var runs = new ArrayList<Run>();
                for (var piece : pieces) {
                    if (!runs.isEmpty()) {
                        runs.add(new Run(" ", style));
                    }
                    runs.add(new Run(runs.isEmpty() ? tex : "", style, Optional.of(piece)));
                }
                yield runs;
            }
        };
    }

    private static Style small(Style style) {
        return new Style(Face.MONO, style.size() * 0.88, style.shade());
    }

    static List<Run> joined(List<Run> first, List<Run> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static List<Run> joined(List<Run> first, List<Run> second, List<Run> third) {
        return joined(joined(first, second), third);
    }
}
