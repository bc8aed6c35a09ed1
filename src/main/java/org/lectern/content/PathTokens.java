package org.lectern.content;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// The letters and numbers of path data, one after the other.
final class PathTokens {
    private static final Pattern GAP = Pattern.compile("[\\s,]*+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
    private static final double FARTHEST = 1e6;

    private final String words;
    private int at;

    PathTokens(String words) {
        this.words = words;
        skip();
    }

    /// How many numbers a command takes.
    static int needs(char command) {
        return switch (command) {
            case 'H', 'V' -> 1;
            case 'Q' -> 4;
            case 'C' -> 6;
            case 'A' -> 7;
            default -> 2;
        };
    }

    boolean atEnd() {
        return at >= words.length();
    }

    /// The next character, counted from 1.
    int position() {
        return at + 1;
    }

    Optional<String> rest() {
        return atEnd() ? Optional.empty() : Optional.of(words.substring(at, Math.min(words.length(), at + 10)));
    }

    char letter() {
        var letter = words.charAt(at++);
        skip();
        return letter;
    }

    boolean numberFollows() {
        return NUMBER.matcher(words).region(at, words.length()).lookingAt();
    }

    OptionalDouble number() {
        var matcher = NUMBER.matcher(words).region(at, words.length());
        if (!matcher.lookingAt()) {
            return OptionalDouble.empty();
        }
        var number = Double.parseDouble(matcher.group());
        if (!(Math.abs(number) <= FARTHEST)) {
            return OptionalDouble.empty();
        }
        at = matcher.end();
        skip();
        return OptionalDouble.of(number);
    }

    /// A single 0 or 1, after which the next number may follow at once.
    OptionalDouble flag() {
        if (atEnd() || words.charAt(at) != '0' && words.charAt(at) != '1') {
            return OptionalDouble.empty();
        }
        var flag = words.charAt(at++) - '0';
        skip();
        return OptionalDouble.of(flag);
    }

    private void skip() {
        var gap = GAP.matcher(words).region(at, words.length());
        if (gap.lookingAt()) {
            at = gap.end();
        }
    }
}
