package org.lectern.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.printing.PDFPageable;

/// A printer that the system knows.
public record Printer(PrintService service) {
    /// All of them, the one that is usual first; asking the system may take seconds.
    public static List<Printer> all() {
        var usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        var found = PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
        return Stream.concat(usual.stream(), Arrays.stream(found))
                .distinct()
                .map(Printer::new)
                .toList();
    }

    public String name() {
        return service.getName();
    }

    /// Prints a document as it would be written, and comes back when the system has taken it.
    ///
    /// @throws IOException when the printer refuses it
    public void print(Document document, Paper paper) throws IOException {
        try (var pdf = Pdf.made(document, paper)) {
            var wishes = new HashPrintRequestAttributeSet();
            var size = size(paper);
            if (service.isAttributeValueSupported(size, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)) {
                wishes.add(size);
            }
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(document.title());
            job.setPageable(new PDFPageable(pdf));
            job.print(wishes);
        } catch (PrinterException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    private static MediaSizeName size(Paper paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }
}
