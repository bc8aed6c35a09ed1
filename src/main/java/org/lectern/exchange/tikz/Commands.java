package org.lectern.exchange.tikz;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.exchange.Misses;

/// Carries out the commands of a picture one after another.
final class Commands {
    private static final int DEEPEST = 12;
    private static final Map<String, String> PATHS = Map.of(
            "draw",
            "draw",
            "fill",
            "fill",
            "filldraw",
            "draw,fill",
            "path",
            "",
            "node",
            "",
            "coordinate",
            "",
            "shade",
            "fill",
            "shadedraw",
            "draw,fill");
    private static final Set<String> SILENT = Set.of(
            "usetikzlibrary",
            "usepackage",
            "documentclass",
            "centering",
            "label",
            "usepgfplotslibrary",
            "pgfplotsset",
            "pgfdeclarelayer",
            "pgfsetlayers",
            "small",
            "footnotesize",
            "par",
            "noindent",
            "bigskip",
            "medskip",
            "smallskip",
            "vspace",
            "hspace",
            "maketitle",
            "relax",
            "selectfont",
            "tikz");
    private static final Set<String> FRAMES =
            Set.of("tikzpicture", "scope", "document", "figure", "center", "pgfonlayer", "minipage");

    private final Board board;
    private Optional<String> caption = Optional.empty();
    private int depth;

    Commands(Board board) {
        this.board = board;
    }

    Optional<String> caption() {
        return caption;
    }

    void run(Scan scan, Style style, Macros macros) {
        if (++depth > DEEPEST) {
            board.miss("Scopes and loops lie too deep within each other; the inner ones are left out.");
            scan.rest();
        }
        while (!scan.done() && !board.exhausted() && board.step()) {
            board.at(scan.line());
            var c = scan.peek();
            if (c == '\\') {
                command(scan, style, macros);
            } else if (c == '{') {
                run(new Scan(scan.group('{').orElse(""), board.line()), style.copy(), macros.copy());
            } else if (!(scan.take(";") || scan.take("}") || scan.take("]"))) {
                stray(scan);
            }
        }
        depth--;
    }

    private void stray(Scan scan) {
        var words = new StringBuilder();
        while (scan.peek() != 0 && scan.peek() != '\\' && scan.peek() != ';') {
            words.append(scan.next());
        }
        if (scan.peek() == 0 || words.length() > 0) {
            board.leave("These words are not part of the drawing", words.toString());
        }
    }

    private void command(Scan scan, Style style, Macros macros) {
        var name = scan.command();
        var path = PATHS.get(name);
        if (path != null) {
            path(name, path, scan.upTo(';'), style, macros);
        } else if (name.equals("begin")) {
            begin(scan, style, macros);
        } else if (name.equals("end")) {
            scan.group('{');
        } else if (name.equals("foreach")) {
            loop(scan, style, macros);
        } else if (!Definitions.read(name, scan, style, macros, board)) {
            other(name, scan);
        }
    }

    private void other(String name, Scan scan) {
        if (name.equals("caption")) {
            caption = scan.group('{');
        } else if (SILENT.contains(name)) {
            arguments(name, scan, 1);
        } else if (name.equals("resizebox") || name.equals("scalebox")) {
            arguments(name, scan, name.equals("resizebox") ? 2 : 1);
        } else if (name.startsWith("if")) {
            board.leave("What is drawn on the condition \\" + name + " is left out", condition(scan));
        } else if (name.equals("clip")
                || name.equals("useasboundingbox")
                || name.equals("matrix")
                || name.equals("graph")
                || name.equals("pic")
                || name.equals("shade")
                || name.equals("pattern")) {
            board.leave("The command \\" + name + " is left out", scan.upTo(';'));
        } else {
            var options = scan.group('[').map(it -> "[" + it + "]").orElse("");
            var words = scan.group('{').map(it -> "{" + it + "}").orElse("");
            board.leave("The command is not known and left out", "\\" + name + options + words);
        }
    }

    /// Commands that set up a document, and draw nothing.
    private void arguments(String name, Scan scan, int number) {
        var source = new StringBuilder();
        scan.group('[').ifPresent(options -> source.append('[').append(options).append(']'));
        for (var i = 0; i < number; i++) {
            scan.group('{').ifPresent(words -> source.append('{').append(words).append('}'));
        }
        if (!source.isEmpty()) {
            board.leave("This sets up what a unit has no need of, and is left out", "\\" + name + source);
        }
    }

    /// Up to the end that belongs to a condition.
    private static String condition(Scan scan) {
        var inside = new StringBuilder();
        for (var open = 1; open > 0 && !scan.done(); open--) {
            var part = scan.upTo("\\fi");
            inside.append(inside.isEmpty() ? "" : "\\fi").append(part);
            open += part.split("\\\\if(?![a-z]*x?mode\\b)[a-z]+", -1).length - 1;
        }
        return inside.toString();
    }

    private void path(String name, String options, String words, Style scope, Macros macros) {
        var style = scope.copy();
        Styler.named("every path", style, board);
        Styler.apply(options, style, board);
        var text = macros.in(words);
        if (text.contains("\\foreach")) {
            text = unrolled(text, macros);
        }
        if (name.startsWith("shade")) {
            board.miss("A shading is drawn as a plain area.");
        }
        var node = name.equals("node") || name.equals("coordinate");
        new PathReader(board, scope, style).read(new Scan(node ? name + " " + text : text, board.line()));
    }

    /// Loops within a path, written out.
    private String unrolled(String text, Macros macros) {
        var at = text.indexOf("\\foreach");
        var scan = new Scan(text.substring(at + 8), board.line());
        var out = new StringBuilder(text.substring(0, at));
        var loop = Loop.read(scan, macros, board);
        var body = scan.group('{').orElse("");
        for (var i = 0;
                loop.isPresent() && i < loop.get().values().size() && board.step() && out.length() < 100_000;
                i++) {
            out.append(loop.get().round(i, macros).in(body)).append(' ');
        }
        out.append(scan.rest());
        var done = out.toString();
        return done.contains("\\foreach") && board.step() && ++depth < DEEPEST ? inner(done, macros) : done;
    }

    private String inner(String text, Macros macros) {
        var done = unrolled(text, macros);
        depth--;
        return done;
    }

    private void loop(Scan scan, Style style, Macros macros) {
        var loop = Loop.read(scan, macros, board);
        if (loop.isEmpty()) {
            board.miss(Loop.unknown(scan.upTo(';')));
            return;
        }
        var line = scan.line();
        var body = scan.peek() == '{' ? scan.group('{').orElse("") : scan.upTo(';') + ";";
        for (var i = 0; i < loop.get().values().size() && !board.exhausted(); i++) {
            run(new Scan(body, line), style.copy(), loop.get().round(i, macros));
        }
    }

    private void begin(Scan scan, Style style, Macros macros) {
        var name = scan.group('{').orElse("").replace("*", "");
        if (!FRAMES.contains(name)) {
            var inside = scan.upTo("\\end{" + name);
            scan.upTo("}");
            board.leave(
                    name.endsWith("axis")
                            ? "The axes of pgfplots (environment '" + name + "') are left out"
                            : "The environment " + Misses.quoted(name) + " is left out",
                    inside);
            return;
        }
        var inner = style.copy();
        var options = scan.group('[').orElse("");
        var line = scan.line();
        var body = body(scan, name);
        var layer = name.equals("pgfonlayer") ? body.replaceFirst("^\\s*\\{[^}]*\\}", "") : body;
        if (name.equals("scope") || name.equals("tikzpicture")) {
            if (name.equals("scope")) {
                Styler.named("every scope", inner, board);
            }
            Styler.apply(macros.in(options), inner, board);
        }
        board.canvas().background(name.equals("pgfonlayer") && body.contains("{background}"));
        run(new Scan(layer, line), inner, macros.copy());
        board.canvas().background(false);
    }

    /// Up to the end that belongs to this beginning.
    private static String body(Scan scan, String name) {
        var body = new StringBuilder();
        for (var open = 1; open > 0; open--) {
            var part = scan.upTo("\\end{" + name + "}");
            body.append(part);
            open += part.split("\\\\begin\\{" + name + "\\}", -1).length - 1;
            if (scan.done()) {
                break;
            }
            body.append(open > 1 ? "\\end{" + name + "}" : "");
        }
        return body.toString();
    }
}
