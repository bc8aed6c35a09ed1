package org.lectern.exchange.mermaid;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Reads labels: quotes, line breaks, entities and marks.
final class Words {
    private static final Pattern ENTITY = Pattern.compile("[#&](\\w{1,10});");
    private static final Map<String, String> ENTITIES = Map.of(
            "quot", "\"", "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "apos", "'", "semi", ";", "hash", "#", "colon",
            ":");

    private Words() {}

    static String label(String source) {
        var words = source.strip();
        if (words.length() > 1 && words.startsWith("\"") && words.endsWith("\"")) {
            words = words.substring(1, words.length() - 1).strip();
        }
        if (words.length() > 1 && words.startsWith("`") && words.endsWith("`")) {
            words = words.substring(1, words.length() - 1)
                    .replaceAll("\\*\\*(.+?)\\*\\*", "$1")
                    .replaceAll("\\*(.+?)\\*", "$1");
        }
        words = words.replaceAll("(?i)<br\\s*/?>|\\\\n", "\n")
                .replaceAll("(?i)</?(b|i|u|strong|em|sub|sup|small|code|span|div|p|center|font)\\b[^>]*>", "");
        words = ENTITY.matcher(words)
                .replaceAll(it -> java.util.regex.Matcher.quoteReplacement(entity(it.group(), it.group(1))));
        return words.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static String entity(String whole, String name) {
        var known = ENTITIES.get(name);
        if (known != null) {
            return known;
        }
        var code = name.replaceFirst("^0*", "");
        var point = code.matches("\\d{1,6}") ? Integer.parseInt(code) : 0;
        return point > 31 && Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF)
                ? Character.toString(point)
                : whole;
    }

    /// On one line, for a sentence.
    static String flat(String label) {
        return label.replace('\n', ' ');
    }

    static Text text(String words) {
        var flat = words.replaceAll("\\s+", " ").strip();
        return new Text(List.of(new Span.Plain(flat.length() > 6000 ? flat.substring(0, 6000) + "…" : flat)));
    }
}
