package org.lectern.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes texts as an author would: with the inline marks of CommonMark, and no more escapes than they need.
final class Markup {
    /// Signs that may mean something wherever they stand.
    private static final String MARKS = "\\`*_[]<>&$!";

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// How much is escaped. Each step is safer than the one before, and harder to read.
    private enum Care {
        NONE,
        MARKS,
        ALL
    }

    private final Care care;
    private final StringBuilder out = new StringBuilder();

    private Markup(Care care) {
        this.care = care;
    }

    /// The text as it stands in a file.
    static String of(Text text) {
        return sparing(text).orElseGet(() -> written(text, Care.ALL));
    }

    /// Whether reading what is written gives the same text.
    static boolean keeps(Text text) {
        return sparing(text).isPresent();
    }

    /// The text with the words of its links, but no links.
    static Text unlinked(Text text) {
        return new Text(text.spans().stream().flatMap(Markup::unlinked).toList());
    }

    private static Stream<Span> unlinked(Span span) {
        return switch (span) {
            case Span.Link link -> link.spans().stream().flatMap(Markup::unlinked);
            case Span.Strong strong ->
                Stream.of(new Span.Strong(unlinked(new Text(strong.spans())).spans()));
            case Span.Emphasis emphasis ->
                Stream.of(new Span.Emphasis(unlinked(new Text(emphasis.spans())).spans()));
            case Span.Plain _, Span.Code _, Span.Formula _ -> Stream.of(span);
        };
    }

    private static Optional<String> sparing(Text text) {
        return Stream.of(Care.values())
                .map(care -> written(text, care))
                .filter(words -> !words.isBlank())
                .filter(words -> new Marks(_ -> {}).read(words).equals(Optional.of(text)))
                .findFirst();
    }

    private static String written(Text text, Care care) {
        var markup = new Markup(care);
        markup.spans(text.spans(), '*');
        return markup.out.toString();
    }

    /// @param sign which of the two signs of emphasis is free
    private void spans(List<Span> spans, char sign) {
        for (var span : spans) {
            switch (span) {
                case Span.Plain plain -> plain(plain.words());
                case Span.Strong strong -> marked("**", strong.spans(), sign);
                case Span.Emphasis emphasis -> marked(String.valueOf(sign), emphasis.spans(), sign == '*' ? '_' : '*');
                case Span.Code code -> code(code.words());
                case Span.Formula formula ->
                    out.append('$').append(formula.tex()).append('$');
                case Span.Link link -> {
                    out.append('[');
                    spans(link.spans(), sign);
                    out.append("](#").append(link.target()).append(')');
                }
            }
        }
    }

    private void marked(String mark, List<Span> spans, char sign) {
        out.append(mark);
        spans(spans, sign);
        out.append(mark);
    }

    private void plain(String words) {
        for (var i = 0; i < words.length(); i++) {
            var sign = words.charAt(i);
            if (sign == '\n') {
                out.append("\\\n");
            } else if (care == Care.ALL && mustBeNumbered(words, i)) {
                out.append("&#").append((int) sign).append(';');
            } else {
                out.append(mustBeEscaped(sign) ? "\\" : "").append(sign);
            }
        }
    }

    private boolean mustBeEscaped(char sign) {
        return switch (care) {
            case NONE -> false;
            case MARKS -> MARKS.indexOf(sign) >= 0;
            case ALL -> PUNCTUATION.indexOf(sign) >= 0;
        };
    }

    /// Spaces at an edge would be stripped, and a digit that follows a formula would undo it.
    private boolean mustBeNumbered(String words, int at) {
        var sign = words.charAt(at);
        var atEdge =
                at == 0 || at == words.length() - 1 || words.charAt(at - 1) == '\n' || words.charAt(at + 1) == '\n';
        return atEdge && Character.isWhitespace(sign)
                || sign < ' '
                || at == 0 && Character.isDigit(sign) && out.toString().endsWith("$");
    }

    private void code(String words) {
        var fence = "`";
        while (words.contains(fence)) {
            fence += "`";
        }
        var edged = words.startsWith("`")
                || words.endsWith("`")
                || words.startsWith(" ") && words.endsWith(" ") && !words.isBlank();
        var space = edged ? " " : "";
        out.append(fence).append(space).append(words).append(space).append(fence);
    }
}
