package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Reads an author's inline marks. Only a few of those that CommonMark knows may stand in a text.
final class Marks {
    private static final Parser COMMONMARK = Parser.builder()
            .customInlineContentParserFactory(new FormulaParser.Factory())
            .build();
    /// Characters.
    static final int LONGEST = 10_000;

    private static final int DEEPEST = 8;

    private final Consumer<String> complaints;

    /// @param complaints takes the rest of a sentence that begins with the name of the text
    Marks(Consumer<String> complaints) {
        this.complaints = complaints;
    }

    /// The text; empty when there was something to complain about.
    Optional<Text> read(String words) {
        if (words.length() > LONGEST) {
            complaints.accept("is longer than 10,000 characters; split it into paragraphs");
            return Optional.empty();
        }
        var simple = SimpleMarks.read(words);
        return simple.isPresent() ? simple : throughCommonMark(words);
    }

    Optional<Text> throughCommonMark(String words) {
        // Spaces at the beginning have a meaning in Markdown, but not to someone who writes one paragraph.
        var first = COMMONMARK.parse(words.strip()).getFirstChild();
        if (!(first instanceof Paragraph paragraph)) {
            complaints.accept(first == null ? "must not be empty" : mayNotHold(first));
            return Optional.empty();
        }
        if (paragraph.getNext() != null) {
            complaints.accept(
                    paragraph.getNext() instanceof Paragraph
                            ? "holds several paragraphs; give each a string of its own, or take the empty line out"
                            : mayNotHold(paragraph.getNext()));
            return Optional.empty();
        }
        return spans(paragraph, DEEPEST).map(Text::new);
    }

    private Optional<List<Span>> spans(Node parent, int levels) {
        if (levels == 0) {
            complaints.accept("has marks within marks within marks; use fewer");
            return Optional.empty();
        }
        var spans = new ArrayList<Span>();
        var allGood = true;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            var span = span(node, levels - 1);
            span.ifPresent(good -> append(spans, good));
            allGood &= span.isPresent();
        }
        return allGood ? Optional.of(spans) : Optional.empty();
    }

    private Optional<Span> span(Node node, int levels) {
        return switch (node) {
            case org.commonmark.node.Text text -> Optional.of(new Span.Plain(text.getLiteral()));
            case SoftLineBreak _ -> Optional.of(new Span.Plain(" "));
            case HardLineBreak _ -> Optional.of(new Span.Plain("\n"));
            case Code code -> Optional.of(new Span.Code(code.getLiteral()));
            case Formula formula -> Optional.of(new Span.Formula(formula.tex()));
            case StrongEmphasis strong -> spans(strong, levels).map(Span.Strong::new);
            case Emphasis emphasis -> spans(emphasis, levels).map(Span.Emphasis::new);
            case org.commonmark.node.Link link -> link(link, levels);
            default -> {
                complaints.accept(mayNotHold(node));
                yield Optional.empty();
            }
        };
    }

    private Optional<Span> link(org.commonmark.node.Link link, int levels) {
        var destination = link.getDestination();
        var target = destination.startsWith("#") ? destination.substring(1) : "";
        if (!Scalars.isId(target)) {
            complaints.accept("links to " + quoted(destination)
                    + "; a link leads to the id of a block or item, like [words](#id)");
            return Optional.empty();
        }
        if (link.getFirstChild() == null) {
            complaints.accept("has a link without words; write [words](#" + target + ")");
            return Optional.empty();
        }
        if (link.getTitle() != null) {
            complaints.accept("has a link with a title; write only [words](#" + target + ")");
            return Optional.empty();
        }
        return spans(link, levels).map(words -> new Span.Link(words, target));
    }

    private static void append(List<Span> spans, Span span) {
        if (span instanceof Span.Plain(var words)
                && !spans.isEmpty()
                && spans.getLast() instanceof Span.Plain(var before)) {
            spans.set(spans.size() - 1, new Span.Plain(before + words));
        } else {
            spans.add(span);
        }
    }

    private static String mayNotHold(Node node) {
        return "holds " + name(node)
                + ", which a text cannot; write \\\\ before its first sign if you mean the sign itself";
    }

    private static String name(Node node) {
        return switch (node) {
            case Image _ -> "an image";
            case HtmlInline _, HtmlBlock _ -> "HTML";
            case Heading _ -> "a heading";
            case ListBlock _ -> "a list";
            case BlockQuote _ -> "a quotation";
            case ThematicBreak _ -> "a rule";
            case LinkReferenceDefinition _ -> "a definition of a link";
            default -> "a block of code";
        };
    }
}
