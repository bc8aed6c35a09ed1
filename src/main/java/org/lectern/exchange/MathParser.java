package org.lectern.exchange;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// Finds formulas among words: `$..$` by Pandoc's rule, `$$..$$` and `\(..\)`.
final class MathParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var first = scanner.peek();
        scanner.next();
        if (first == '\\') {
            return scanner.next('(') ? until(scanner, "\\)") : ParsedInline.none();
        }
        return scanner.next('$') ? until(scanner, "$$") : single(scanner);
    }

    private static ParsedInline single(Scanner scanner) {
        if (Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        var tex = new StringBuilder();
        while (scanner.hasNext()) {
            var sign = scanner.peek();
            scanner.next();
            if (sign == '$') {
                var spaced = tex.isEmpty() || Character.isWhitespace(tex.charAt(tex.length() - 1));
                return spaced || Character.isDigit(scanner.peek()) ? ParsedInline.none() : math(tex, scanner);
            }
            tex.append(sign);
            if (sign == '\\' && scanner.hasNext()) {
                tex.append(scanner.peek());
                scanner.next();
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline until(Scanner scanner, String end) {
        var tex = new StringBuilder();
        while (scanner.hasNext()) {
            if (scanner.next(end)) {
                return tex.toString().isBlank() ? ParsedInline.none() : math(tex, scanner);
            }
            tex.append(scanner.peek());
            scanner.next();
        }
        return ParsedInline.none();
    }

    private static ParsedInline math(StringBuilder tex, Scanner scanner) {
        return ParsedInline.of(new Math(tex.toString()), scanner.position());
    }

    /// A formula among words.
    static final class Math extends CustomNode {
        private final String tex;

        Math(String tex) {
            this.tex = tex.replaceAll("\\s+", " ").strip();
        }

        String tex() {
            return tex;
        }
    }

    /// Tells the parser of Markdown about formulas.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new MathParser();
        }
    }
}
