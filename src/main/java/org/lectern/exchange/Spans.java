package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Makes texts of the words below a node of Markdown.
final class Spans {
    /// Characters. A text may hold 10,000, but each may need an escape.
    static final int LONGEST = 4000;

    private static final int DEEPEST = 5;

    private final Notes notes;
    private final int line;
    private final List<Text> lines = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();

    private Spans(Notes notes, int line) {
        this.notes = notes;
        this.line = line;
    }

    /// The words as their lines were broken in the guide. A break that is meant as one ends a line with `\n`.
    static List<Text> lines(Node parent, Notes notes, int line) {
        var made = new Spans(notes, line);
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                made.endLine();
            } else if (node instanceof HardLineBreak || isBreak(node)) {
                made.spans.add(new Span.Plain("\n"));
                made.endLine();
            } else {
                made.spans.addAll(made.span(node, DEEPEST));
            }
        }
        made.endLine();
        return made.lines.stream().filter(text -> !Words.blank(text)).toList();
    }

    static Text text(Node parent, Notes notes, int line) {
        return Words.joined(lines(parent, notes, line), " ");
    }

    private void endLine() {
        var broken = !spans.isEmpty() && spans.getLast().equals(new Span.Plain("\n"));
        var text = Words.kept(Words.tidy(spans));
        if (broken && !Words.blank(text)) {
            var again = new ArrayList<>(text.spans());
            again.add(new Span.Plain("\n"));
            text = new Text(again);
        }
        lines.add(text);
        spans = new ArrayList<>();
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInline html && html.getLiteral().matches("(?i)<br\\s*/?>");
    }

    private List<Span> span(Node node, int levels) {
        return switch (node) {
            case org.commonmark.node.Text text -> plain(text.getLiteral());
            case SoftLineBreak _ -> plain(" ");
            case HardLineBreak _ -> plain(" ");
            case Code code -> code.getLiteral().isEmpty() ? List.of() : List.of(new Span.Code(code.getLiteral()));
            case MathParser.Math math -> List.of(formula(math));
            case HtmlInline html -> html(html);
            case Link link -> link(link, levels);
            case Image image -> image(image);
            case StrongEmphasis strong -> marked(strong, levels, true);
            case Emphasis emphasis -> marked(emphasis, levels, false);
            default -> inside(node, levels);
        };
    }

    private static List<Span> plain(String words) {
        return List.of(new Span.Plain(words));
    }

    private static Span formula(MathParser.Math math) {
        return math.tex().contains("$") ? new Span.Code(math.tex()) : new Span.Formula(math.tex());
    }

    private List<Span> html(HtmlInline html) {
        if (isBreak(html)) {
            return plain(" ");
        }
        notes.kept(line, "the HTML " + Notes.quoted(html.getLiteral()), "words");
        return plain(html.getLiteral());
    }

    private List<Span> link(Link link, int levels) {
        var spans = new ArrayList<>(inside(link, levels));
        var words = Words.line(new Text(spans));
        var address = link.getDestination();
        var title = link.getTitle() == null ? "" : " " + link.getTitle();
        notes.kept(line, "the link to " + Notes.quoted(address), "words; a link leads to the id of a block or item");
        if (!address.equals(words) && !address.isBlank() || !title.isEmpty()) {
            spans.add(new Span.Plain(" (" + address + title + ")"));
        }
        return spans;
    }

    private List<Span> image(Image image) {
        notes.kept(line, "the image " + Notes.quoted(image.getDestination()), "words; a unit holds no images");
        var title = image.getTitle() == null ? "" : " " + image.getTitle();
        return plain((plainWords(image) + " (" + image.getDestination() + title + ")").strip());
    }

    private List<Span> marked(Node node, int levels, boolean strong) {
        if (levels == 0) {
            return plain(plainWords(node));
        }
        var text = new Text(inside(node, levels - 1));
        var words = text.plain();
        if (words.isBlank()) {
            return text.spans();
        }
        return List.of(
                strong
                        ? new Span.Strong(Words.tidy(text.spans()).spans())
                        : new Span.Emphasis(Words.tidy(text.spans()).spans()));
    }

    private List<Span> inside(Node parent, int levels) {
        if (levels == 0) {
            return plain(plainWords(parent));
        }
        var spans = new ArrayList<Span>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            spans.addAll(span(node, levels - 1));
        }
        return spans;
    }

    /// Without recursion, since marks may lie deeper within each other than the stack reaches.
    private static String plainWords(Node root) {
        var words = new StringBuilder();
        for (var node = root.getFirstChild(); node != null && node != root; node = next(node, root)) {
            words.append(
                    switch (node) {
                        case org.commonmark.node.Text text -> text.getLiteral();
                        case Code code -> code.getLiteral();
                        case HtmlInline html -> html.getLiteral();
                        case MathParser.Math math -> math.tex();
                        case SoftLineBreak _ -> " ";
                        case HardLineBreak _ -> " ";
                        case Link link -> link.getDestination() + " ";
                        case Image image -> image.getDestination() + " ";
                        default -> "";
                    });
        }
        return words.toString();
    }

    private static Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? root : up.getNext();
    }
}
