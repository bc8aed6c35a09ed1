package org.lectern.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.lectern.typeset.Outline;

/// Writes documents as PDF.
public final class Pdf {
    private static final Style SMALL = new Style(Face.SANS, 8).muted();
    private static final float LINE = 0.5f;

    private Pdf() {}

    /// Writes a document and closes nothing.
    ///
    /// @throws IOException when the stream takes no more
    public static void write(Document document, Paper paper, OutputStream out) throws IOException {
        try (var pdf = made(document, paper)) {
            pdf.save(out);
        }
    }

    /// A document with all its pages, to be closed by whoever asked for it.
    ///
    /// @throws IOException when a typeface cannot be read
    static PDDocument made(Document document, Paper paper) throws IOException {
        var pdf = new PDDocument();
        try {
            fill(pdf, document, paper);
            return pdf;
        } catch (IOException | RuntimeException unfinished) {
            pdf.close();
            throw unfinished;
        }
    }

    private static void fill(PDDocument pdf, Document document, Paper paper) throws IOException {
        var fonts = new Fonts(pdf);
        var sheet = document.sheet(paper);
        var pages = document.pages(fonts, sheet);
        pdf.getDocumentInformation().setTitle(document.title());
        pdf.getDocumentInformation().setCreator("Lectern");
        pdf.getDocumentCatalog().setLanguage("en");
        var writer = new Writer(pdf, fonts, sheet);
        for (var i = 0; i < pages.size(); i++) {
            writer.page(pages.get(i), document.title(), (i + 1) + " / " + pages.size());
        }
        if (pdf.getNumberOfPages() == 0) {
            writer.page(List.of(), document.title(), "1 / 1");
        }
        var first = new PDPageFitDestination();
        first.setPage(pdf.getPage(0));
        pdf.getDocumentCatalog().setOpenAction(first);
    }

    /// Draws marks on the pages of one file.
    private record Writer(PDDocument pdf, Fonts fonts, Sheet sheet, Map<Picture, PDImageXObject> images) {
        Writer(PDDocument pdf, Fonts fonts, Sheet sheet) {
            this(pdf, fonts, sheet, new HashMap<>());
        }

        void page(List<Mark> marks, String head, String number) throws IOException {
            var paper = sheet.paper();
            var page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
            pdf.addPage(page);
            try (var stream = new PDPageContentStream(pdf, page)) {
                for (var mark : marks) {
                    draw(mark, stream);
                }
                var right = paper.width() - sheet.margin();
                words(new Mark.Words(sheet.margin(), sheet.margin(), new Run(head, SMALL)), stream);
                words(
                        new Mark.Words(
                                right - fonts.width(number, SMALL),
                                paper.height() - sheet.margin() + SMALL.size(),
                                new Run(number, SMALL)),
                        stream);
            }
        }

        private void draw(Mark mark, PDPageContentStream stream) throws IOException {
            switch (mark) {
                case Mark.Words words -> words(words, stream);
                case Mark.Line(var x, var y, var length) -> {
                    stream.setStrokingColor(0.75f);
                    stream.setLineWidth(LINE);
                    stream.moveTo((float) x, up(y));
                    stream.lineTo((float) (x + length), up(y));
                    stream.stroke();
                }
                case Mark.Image(var x, var y, var width, var height, var picture) ->
                    stream.drawImage(image(picture), (float) x, up(y + height), (float) width, (float) height);
            }
        }

        private void words(Mark.Words words, PDPageContentStream stream) throws IOException {
            if (words.run().outline().isPresent()) {
                formula(words, words.run().outline().get(), stream);
                return;
            }
            var style = words.run().style();
            stream.beginText();
            stream.setNonStrokingColor(style.shade().grey());
            stream.newLineAtOffset((float) words.x(), up(words.y()));
            for (var stretch : fonts.stretches(words.run().words(), style.face())) {
                stream.setFont(stretch.font(), (float) style.size());
                stream.showText(stretch.words());
            }
            stream.endText();
        }

        /// Its source lies on it unseen, to be found and copied.
        private void formula(Mark.Words mark, Outline outline, PDPageContentStream stream) throws IOException {
            var run = mark.run();
            new Shape(outline, mark.x(), up(mark.y()), run.scale())
                    .fill(run.style().shade().grey(), stream);
            if (run.words().isEmpty()) {
                return;
            }
            stream.saveGraphicsState();
            stream.setRenderingMode(RenderingMode.NEITHER);
            stream.setHorizontalScaling((float) (100 * run.width(fonts) / fonts.width(run.words(), run.style())));
            words(new Mark.Words(mark.x(), mark.y(), new Run(run.words(), run.style())), stream);
            stream.restoreGraphicsState();
        }

        private PDImageXObject image(Picture picture) throws IOException {
            var known = images.get(picture);
            if (known == null) {
                var dots = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
                dots.setRGB(0, 0, picture.width(), picture.height(), picture.dots(), 0, picture.width());
                known = LosslessFactory.createFromImage(pdf, dots);
                images.put(picture, known);
            }
            return known;
        }

        /// PDF counts from the lower edge up.
        private float up(double y) {
            return (float) (sheet.paper().height() - y);
        }
    }
}
