package org.lectern.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.Notation;
import org.lectern.content.Provenance;
import org.lectern.content.Span;
import org.lectern.content.Text;

final class FormulaPrintTest {
    private static final Ruler TEN_EACH = (words, _) -> 10 * words.length();
    private static final String LONG =
            "\\text{all of the requests} = \\text{requests per second} \\times \\text{a factor of safety}";

    @Test
    void sourceOfAFormulaIsFoundAndCopied() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(new Span.Plain("Take "), new Span.Formula("x_i^2"), new Span.Plain(".")))) {
            assertTrue(new PDFTextStripper().getText(pdf).lines().anyMatch("Take x_i^2."::equals));
        }
    }

    @Test
    void formulaIsDrawnInCurves() throws IOException {
        assertTrue(curves(new Span.Formula("x_i^2")) > curves(new Span.Plain("x_i^2")) + 20);
    }

    @Test
    void stopBehindAFormulaStaysWithIt() {
        var runs = Type.READING.runs(
                new Text(List.of(new Span.Plain("word word "), new Span.Formula("x"), new Span.Plain(", word"))));
        var lines = Wrap.lines(runs, 110, TEN_EACH).stream()
                .map(line -> line.stream().map(Run::words).collect(Collectors.joining()))
                .toList();
        assertEquals(List.of("word word", "x, word"), lines);
    }

    @Test
    void longFormulaIsBrokenAndItsSourceGoesWithTheFirstPiece() {
        var runs = Type.READING.runs(new Text(List.of(new Span.Formula(LONG))));
        var lines = Wrap.lines(runs, 170, TEN_EACH);
        assertTrue(lines.size() > 1);
        assertEquals(LONG, lines.getFirst().getFirst().words());
    }

    @Test
    void displayedFormulaShrinksToItsColumn() {
        var block = new Block.Formula("f", "F", LONG, Optional.of(Notation.TEX), List.of(), Provenance.NONE);
        var piece = (Piece.Paragraph) Type.READING.displayed(block.formula());
        var line = Wrap.lines(piece.runs(), 100, TEN_EACH);
        assertEquals(100, line.getFirst().getFirst().width(TEN_EACH), 0.1);
    }

    @Test
    void tallFormulaMakesItsLineTaller() {
        var plain = Type.READING.runs(Text.of("x")).getFirst();
        var tall = Type.READING
                .runs(new Text(List.of(new Span.Formula("\\dfrac{\\frac{1}{2}}{3}"))))
                .getFirst();
        assertTrue(tall.above() > plain.above() && tall.below() > plain.below());
    }

    private static long curves(Span span) throws IOException {
        try (var pdf = Loader.loadPDF(pdf(span));
                var contents = pdf.getPage(0).getContents()) {
            return new String(contents.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.endsWith(" c"))
                    .count();
        }
    }

    private static byte[] pdf(Span... spans) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = Document.wide("T", List.of(Type.READING.paragraph(new Text(List.of(spans)))));
        Pdf.write(document, Paper.A4, out);
        return out.toByteArray();
    }
}
