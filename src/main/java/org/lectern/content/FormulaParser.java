package org.lectern.content;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Finds formulas by Pandoc's rule, under which amounts such as $5 and $10 are none: the first dollar sign has no space
/// after it, the second none before it and no digit after it.
final class FormulaParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        var start = scanner.position();
        if (Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        var before = '$';
        while (scanner.hasNext()) {
            var sign = scanner.peek();
            if (sign == '$') {
                return before == '$' || Character.isWhitespace(before) ? ParsedInline.none() : closed(scanner, start);
            }
            scanner.next();
            before = sign;
            if (sign == '\\' && scanner.hasNext()) {
                scanner.next();
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline closed(Scanner scanner, Position start) {
        var formula = new Formula(scanner.getSource(start, scanner.position()).getContent());
        scanner.next();
        return Character.isDigit(scanner.peek()) ? ParsedInline.none() : ParsedInline.of(formula, scanner.position());
    }

    /// Tells the parser of Markdown about formulas.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaParser();
        }
    }
}
