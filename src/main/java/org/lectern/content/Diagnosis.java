package org.lectern.content;

import static org.lectern.content.Wording.quoted;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Tells an author in plain words why a text is not JSON. The parser's own message only says which case it is.
final class Diagnosis {
    private static final Pattern TOKEN = Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'");
    private static final String NUMBERS = "numbers are written like 5, -5 or 0.5";
    private static final String QUOTES = "strings stand in straight double quotes, \"like this\"";

    private final String text;
    private final Lines lines;
    private final List<Spot> open;

    /// @param open where the objects and lists that are not closed yet begin, innermost first
    Diagnosis(String text, Lines lines, List<Spot> open) {
        this.text = text;
        this.lines = lines;
        this.open = open;
    }

    Slip of(JacksonException failure, JsonParser parser) {
        var location = failure.getLocation() == null ? parser.currentLocation() : failure.getLocation();
        var at = Math.clamp(location.getCharOffset(), 0, text.length());
        var message = String.valueOf(failure.getOriginalMessage());
        if (failure instanceof StreamConstraintsException) {
            return slip(numberStart(at), "this is far too long for a number or name");
        }
        if (message.contains("closing quote") || message.contains("in property name") || isLineBreak(message, at)) {
            return slip(
                    stringStart(at), "this string is not closed; end it with \", and write \\n for a line break in it");
        }
        if (failure instanceof UnexpectedEndOfInputException || at == text.length()) {
            return slip(text.length(), "the file ends too early" + stillOpen());
        }
        return inString(message, at);
    }

    private boolean isLineBreak(String message, int at) {
        return message.startsWith("Illegal unquoted") && "\r\n".indexOf(signAt(at)) >= 0;
    }

    private Slip inString(String message, int at) {
        if (message.startsWith("Illegal unquoted")) {
            return slip(
                    at, signAt(at) == '\t' ? "a tab in a string is written \\t" : "take this control character out");
        }
        if (message.contains("character escape")) {
            return slip(
                    message.contains("hex-digit") ? at : text.lastIndexOf('\\', at),
                    "a backslash in a string is written \\\\, and a character by its number \\u0041");
        }
        return bracket(message, at);
    }

    private Slip bracket(String message, int at) {
        var before = signBefore(at);
        if (before == ',' && "]}".indexOf(signAt(at)) >= 0) {
            return slip(lastSign(at), "take out this comma: none stands after the last item");
        }
        if (message.startsWith("Unexpected close marker")) {
            return slip(
                    at,
                    open.isEmpty()
                            ? "this '" + signAt(at) + "' closes nothing; take it out"
                            : "this '" + signAt(at) + "' does not fit" + stillOpen());
        }
        if (signAt(at) == ',' && "[{,:".indexOf(before) >= 0) {
            return slip(
                    at, before == ':' ? "a value is missing before this comma" : "take out this comma: one is enough");
        }
        if (signAt(at) == '/' || signAt(at) == '#') {
            return slip(at, "JSON has no comments; take this one out");
        }
        return word(message, at);
    }

    private Slip word(String message, int at) {
        var token = TOKEN.matcher(message);
        if (!token.find()) {
            return sign(message, at);
        }
        var word = token.group(1);
        var start = text.startsWith(word, at) ? at : at - word.length();
        var sentence = switch (word) {
            case "NaN", "Infinity", "-Infinity", "INF", "-INF", "+Infinity", "+INF" ->
                quoted(word) + " is not a number in JSON; write one, or leave the field out";
            default ->
                quoted(word) + " means nothing in JSON; "
                        + (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")
                                ? "write " + word.toLowerCase(Locale.ROOT)
                                : QUOTES);
        };
        return slip(start, sentence);
    }

    private Slip sign(String message, int at) {
        var sign = signAt(at);
        if ("'`\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB".indexOf(sign) >= 0) {
            return slip(at, QUOTES);
        }
        if (message.contains("to separate property name and value")) {
            return slip(
                    at,
                    Character.isLetter(sign)
                            ? "a quote or a colon is missing before this"
                            : "a colon is missing between the field's name and its value");
        }
        if (message.contains("expecting comma") && startsValue(sign)) {
            return slip(at, "a comma is missing before this");
        }
        if (message.contains("to start property name")) {
            return slip(at, "a field's name is expected here, in double quotes, \"like this\"");
        }
        if (message.contains("umeric value") || message.contains("hexadecimal") || "+.".indexOf(sign) >= 0) {
            return slip(numberStart(at), NUMBERS);
        }
        if ("]}".indexOf(sign) >= 0) {
            return slip(at, "a value is missing before this '" + sign + "'");
        }
        return slip(
                at,
                quoted(text.substring(at, text.offsetByCodePoints(at, 1)))
                        + " cannot stand here; look for a missing quote, comma or bracket before it");
    }

    private String stillOpen() {
        if (open.isEmpty()) {
            return "";
        }
        var spot = open.getFirst();
        return "; what begins at " + spot + " is not closed yet";
    }

    private static boolean startsValue(char sign) {
        return Character.isLetterOrDigit(sign) || "\"{[-".indexOf(sign) >= 0;
    }

    private char signAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char signBefore(int at) {
        return signAt(Math.max(lastSign(at), 0));
    }

    /// Offset of the last character before `at` that is not white space, or -1.
    private int lastSign(int at) {
        var last = at - 1;
        while (last >= 0 && " \t\r\n".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last;
    }

    /// Offset of the quote that opened the string in which `at` stands.
    private int stringStart(int at) {
        var quote = text.lastIndexOf('"', at - 1);
        while (quote > 0 && isEscaped(quote)) {
            quote = text.lastIndexOf('"', quote - 1);
        }
        return quote;
    }

    private boolean isEscaped(int at) {
        var slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private int numberStart(int at) {
        var start = at;
        while (start > 0 && "0123456789+-.eE".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private Slip slip(int at, String sentence) {
        return new Slip(lines.spot(at), sentence);
    }
}
