package org.lectern.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Counts the pages that documents would have, without writing any.
final class Trial implements AutoCloseable {
    private final PDDocument pdf = new PDDocument();
    private final Fonts fonts;
    private final Paper paper;

    Trial(Paper paper) {
        this.paper = paper;
        try {
            fonts = new Fonts(pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException("a bundled font cannot be read", failure);
        }
    }

    int pages(Document document) {
        return document.pages(fonts, document.sheet(paper)).size();
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
