package org.lectern;

import java.io.PrintWriter;

/// Starts Lectern.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Formulas are outlined by the desktop's geometry and fonts, never by a window of it.
        System.setProperty("java.awt.headless", "true");
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        System.exit(Cli.commandLine(out, err, Lectern::open).execute(args));
    }
}
