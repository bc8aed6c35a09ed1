package org.lectern.content;

import java.util.Comparator;
import java.util.List;

/// Words to put into a file that stays as it is around them.
///
/// @param offset in UTF-16 characters from the start of the text
record Insertion(int offset, String words) {
    /// An id for an object: behind its kind, else at its head, and written as the fields beside it are.
    static Insertion id(String text, Lines lines, Json.Members object, String id) {
        var open = lines.offset(object.at()) + 1;
        var members = object.members();
        if (members.isEmpty()) {
            return new Insertion(open, field(": ", id));
        }
        var first = members.getFirst();
        var firstAt = lines.offset(first.at());
        var field = field(colon(text, lines, first), id);
        var indent = text.substring(open, firstAt);
        var isKind = first.name().equals("kind") && first.value() instanceof Json.Words;
        if (members.size() == 1) {
            var gap = endsLine(indent) ? indent : field.contains(": ") ? " " : "";
            return isKind
                    ? new Insertion(endOfString(text, lines.offset(first.value().at())), "," + gap + field)
                    : new Insertion(firstAt, field + "," + gap);
        }
        var secondAt = lines.offset(members.get(1).at());
        var gap = gapBefore(text, secondAt);
        return isKind
                ? new Insertion(secondAt, field + "," + gap)
                : new Insertion(firstAt, field + "," + (endsLine(indent) ? indent : gap));
    }

    /// The text with all insertions.
    static String into(String text, List<Insertion> insertions) {
        var longer = new StringBuilder();
        var from = 0;
        for (var insertion : insertions.stream()
                .sorted(Comparator.comparingInt(Insertion::offset))
                .toList()) {
            longer.append(text, from, insertion.offset()).append(insertion.words());
            from = insertion.offset();
        }
        return longer.append(text, from, text.length()).toString();
    }

    private static String field(String colon, String id) {
        return "\"id\"" + colon + "\"" + id + "\"";
    }

    /// What stands between the name and the value of a field.
    private static String colon(String text, Lines lines, Json.Member member) {
        var colon = text.substring(
                endOfString(text, lines.offset(member.at())),
                lines.offset(member.value().at()));
        return endsLine(colon) ? ": " : colon;
    }

    /// The blank between the comma and the next field.
    private static String gapBefore(String text, int field) {
        var start = field;
        while (Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, field);
    }

    private static boolean endsLine(String blank) {
        return blank.indexOf('\n') >= 0 || blank.indexOf('\r') >= 0;
    }

    /// The offset behind a string that begins at this quote.
    private static int endOfString(String text, int quote) {
        var at = quote + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
