package org.lectern.print;

import java.io.OutputStream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

/// A printer that is always there: what it prints goes into a stream.
public final class PostScript {
    private PostScript() {}

    static PrintService printer(OutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    public static Printer of(OutputStream out) {
        return new Printer(printer(out));
    }
}
