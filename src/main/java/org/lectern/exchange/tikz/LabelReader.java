package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the words of a node, with the marks that TeX has for them.
final class LabelReader {
    private static final int DEEPEST = 30;
    private static final Map<String, Double> SIZES = Map.of(
            "tiny",
            5.0,
            "scriptsize",
            7.0,
            "footnotesize",
            8.0,
            "small",
            9.0,
            "normalsize",
            10.0,
            "large",
            12.0,
            "Large",
            14.4,
            "LARGE",
            17.28,
            "huge",
            20.74,
            "Huge",
            24.88);
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("cdots", "⋯"),
            Map.entry("vdots", "⋮"),
            Map.entry("textbullet", "•"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textbackslash", "\\"),
            Map.entry("rightarrow", "→"),
            Map.entry("to", "→"),
            Map.entry("leftarrow", "←"),
            Map.entry("times", "×"),
            Map.entry("textrightarrow", "→"),
            Map.entry("checkmark", "✓"),
            Map.entry("texttimes", "×"),
            Map.entry("quad", " "),
            Map.entry("qquad", " "),
            Map.entry("textdegree", "°"),
            Map.entry("euro", "€"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"),
            Map.entry("slash", "/"),
            Map.entry("ss", "ß"));

    private final Board board;
    private final List<List<Run>> lines = new ArrayList<>();
    private Optional<Paint> colour = Optional.empty();

    private LabelReader(Board board) {
        this.board = board;
        lines.add(new ArrayList<>());
    }

    /// @param font commands that hold for all of it, such as `\small\bfseries`
    static Label read(String source, String font, Board board) {
        var reader = new LabelReader(board);
        reader.words(new Scan(font + "{}" + source, board.line()), new Look(Run.Face.PLAIN, 10), 0);
        return new Label(reader.lines.stream().map(LabelReader::tidy).toList(), reader.colour);
    }

    private record Look(Run.Face face, double points) {
        Look with(Run.Face other) {
            return new Look(other, points);
        }
    }

    private void words(Scan scan, Look outer, int depth) {
        var look = outer;
        while (true) {
            var mark = scan.mark();
            var c = scan.next();
            if (c == 0) {
                return;
            }
            switch (c) {
                case '\\' -> {
                    scan.back(mark);
                    look = command(scan, look, depth);
                }
                case '{' -> {
                    scan.back(mark);
                    inner(scan.group('{').orElse(""), look, depth);
                }
                case '}' -> {}
                case '$' -> formula(scan.upTo("$"), look);
                case '~' -> add(" ", look);
                case '`', '\'' -> add(doubled(scan, c) ? "\"" : "'", look);
                case '-' -> add(dash(scan), look);
                default -> add(Character.isWhitespace(c) ? " " : String.valueOf(c), look);
            }
        }
    }

    private static boolean doubled(Scan scan, char sign) {
        var mark = scan.mark();
        if (scan.next() == sign) {
            return true;
        }
        scan.back(mark);
        return false;
    }

    private static String dash(Scan scan) {
        if (!doubled(scan, '-')) {
            return "-";
        }
        return doubled(scan, '-') ? "—" : "–";
    }

    private void inner(String source, Look look, int depth) {
        if (depth < DEEPEST) {
            words(new Scan(source, board.line()), look, depth + 1);
        }
    }

    /// The look that holds after the command.
    private Look command(Scan scan, Look look, int depth) {
        var name = scan.command();
        var size = SIZES.get(name);
        if (size != null) {
            scan.spaces();
            return new Look(look.face, size);
        }
        switch (name) {
            case "\\", "newline", "linebreak", "par" -> {
                scan.group('[');
                lines.add(new ArrayList<>());
            }
            case "textbf", "textit", "emph", "texttt", "textsl" ->
                inner(scan.group('{').orElse(""), look.with(face(name)), depth);
            case "bfseries", "bf", "itshape", "it", "slshape", "ttfamily", "tt" -> {
                scan.spaces();
                return look.with(face(name));
            }
            case "(" -> formula(scan.upTo("\\)"), look);
            case "textcolor", "color" -> {
                colour(scan.group('{').orElse(""));
                if (name.equals("textcolor")) {
                    inner(scan.group('{').orElse(""), look, depth);
                }
            }
            case "shortstack", "text", "mbox", "textrm", "textsf", "textnormal", "makecell", "textsc", "uppercase" -> {
                scan.group('[');
                inner(scan.group('{').orElse(""), look, depth);
            }
            case "begin", "end" -> table(scan, name);
            default -> add(sign(scan, name), look);
        }
        return look;
    }

    private static Run.Face face(String name) {
        return name.contains("bf") ? Run.Face.STRONG : name.contains("tt") ? Run.Face.CODE : Run.Face.EMPHASIS;
    }

    private void table(Scan scan, String name) {
        var kind = scan.group('{').orElse("");
        if (name.equals("begin") && kind.equals("tabular")) {
            scan.group('[');
            scan.group('{');
        }
    }

    private String sign(Scan scan, String name) {
        if (name.length() == 1 && "%&_#${}".contains(name)) {
            return name;
        }
        var sign = SIGNS.get(name);
        if (sign != null) {
            return sign;
        }
        if (" ,;:!/\n".contains(name) || name.isEmpty()) {
            return name.equals("!") || name.equals("/") ? "" : " ";
        }
        if (name.matches(
                "sffamily|rmfamily|upshape|mdseries|normalfont|centering|scshape|strut|phantom|hline|selectfont")) {
            scan.spaces();
            return "";
        }
        board.miss("The command \\" + name + " in a label is not known; the words around it are kept.");
        return "";
    }

    private void colour(String words) {
        if (colour.isEmpty()) {
            colour = board.paint(words);
        } else {
            board.miss("A label has words in several colours; all of them are drawn in the first.");
        }
    }

    private void formula(String tex, Look look) {
        if (!tex.isBlank()) {
            lines.getLast().add(new Run(tex.strip(), Run.Face.FORMULA, look.points));
        }
    }

    private void add(String words, Look look) {
        var line = lines.getLast();
        var last = line.isEmpty() ? null : line.getLast();
        if (words.isEmpty()
                || (words.equals(" ") && (last == null || last.words().endsWith(" ")))) {
            return;
        }
        // A mark that begins or ends with a space could not be written down again.
        var face = words.equals(" ") && look.face != Run.Face.CODE ? Run.Face.PLAIN : look.face;
        if (last != null && last.face() == face && face != Run.Face.FORMULA && last.points() == look.points) {
            line.set(line.size() - 1, new Run(last.words() + words, face, look.points));
        } else {
            line.add(new Run(words, face, look.points));
        }
    }

    /// Joins words in the same face across spaces and takes the spaces at both ends away.
    private static List<Run> tidy(List<Run> line) {
        var tidy = new ArrayList<Run>();
        for (var run : line) {
            var two = tidy.size() > 1 ? tidy.get(tidy.size() - 2) : null;
            if (two != null
                    && two.face() == run.face()
                    && run.face() != Run.Face.FORMULA
                    && run.face() != Run.Face.PLAIN
                    && tidy.getLast().words().equals(" ")) {
                tidy.removeLast();
                tidy.set(tidy.size() - 1, new Run(two.words() + " " + run.words(), run.face(), run.points()));
            } else {
                tidy.add(run);
            }
        }
        if (!tidy.isEmpty() && tidy.getLast().words().endsWith(" ")) {
            var last = tidy.removeLast();
            tidy.add(new Run(last.words().stripTrailing(), last.face(), last.points()));
        }
        tidy.removeIf(run -> run.words().isEmpty());
        return tidy;
    }
}
