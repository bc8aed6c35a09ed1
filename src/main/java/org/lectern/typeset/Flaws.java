package org.lectern.typeset;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scilab.forge.jlatexmath.JMathTeXException;

/// Says what is wrong with a formula.
final class Flaws {
    static final String TOO_LARGE = "it is too large or too deeply nested; set it in several";
    static final String UNFINISHED = "something is missing in it, perhaps an argument behind a command";

    private static final int LONGEST = 3000;
    private static final int DEEPEST = 60;
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
    private static final Pattern NAMED = Pattern.compile("(?s).*Unknown symbol or command[^']*'([^']*)'.*");
    private static final Pattern OPEN = Pattern.compile("(?s).*The token (.*) must be closed by (.*)");
    private static final Pattern ENVIRONMENT = Pattern.compile("(?s).*Unknown environment: (\\S*) at.*");
    private static final Pattern LETTER = Pattern.compile("(?s).*(?:Unknown character :|symbol with the name) '(.)'.*");
    /// Columns of an array that are written as repeated may be repeated without end.
    private static final Pattern REPEATED =
            Pattern.compile("\\\\begin\\s*\\{\\s*(array|tabular)\\s*}\\s*\\{[^&\\\\]*\\*");

    private Flaws() {}

    /// What can be seen without setting it; empty when it is worth a try.
    static Optional<String> in(String tex) {
        if (tex.isBlank()) {
            return Optional.of("it is empty");
        }
        if (tex.length() > LONGEST) {
            return Optional.of(TOO_LARGE);
        }
        var foreign = COMMAND.matcher(tex)
                .results()
                .map(command -> command.group(1))
                .filter(Commands.FOREIGN::contains)
                .findFirst();
        if (foreign.isPresent()) {
            return Optional.of("'\\" + foreign.get() + "' is not a command of formulas here");
        }
        if (REPEATED.matcher(tex).find()) {
            return Optional.of("columns that are repeated with '*' are not understood; write them out");
        }
        return unbalanced(tex).or(() -> Arguments.missing(tex));
    }

    private static Optional<String> unbalanced(String tex) {
        var depth = 0;
        for (var i = 0; i < tex.length(); i++) {
            switch (tex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                case '%' -> {
                    return Optional.of("'%' begins a comment in LaTeX; write '\\%' for the sign");
                }
                case '$' -> {
                    if (depth == 0) {
                        return Optional.of("a '$' is in it; leave it out, or write '\\$' for the sign");
                    }
                }
                default -> {}
            }
            if (depth < 0) {
                return Optional.of("a '}' closes nothing");
            }
            if (depth > DEEPEST) {
                return Optional.of(TOO_LARGE);
            }
        }
        return depth > 0 ? Optional.of("a '{' is not closed") : Optional.empty();
    }

    private static String meant(String written, Stream<String> names, String before) {
        return Nearest.to(written, names)
                .map(name -> "; did you mean '" + before + name + "'?")
                .orElse("");
    }

    /// What the library could not make sense of.
    static String of(JMathTeXException refused) {
        var message = Objects.requireNonNullElse(refused.getMessage(), "");
        var open = OPEN.matcher(message);
        if (open.matches()) {
            return "a '" + open.group(1) + "' needs a '" + open.group(2) + "'";
        }
        var command = NAMED.matcher(message);
        if (command.matches()) {
            return switch (command.group(1)) {
                case "right" -> "a '\\right' has no '\\left' before it";
                case "end" -> "an '\\end' has no '\\begin' before it";
                default ->
                    "the command '\\" + command.group(1) + "' is not known"
                            + meant(command.group(1), Commands.names(), "\\");
            };
        }
        var environment = ENVIRONMENT.matcher(message);
        if (environment.matches()) {
            return "the environment '" + environment.group(1) + "' is not known"
                    + meant(environment.group(1), Commands.environments(), "");
        }
        var letter = LETTER.matcher(message);
        if (letter.matches()) {
            return "the character '" + letter.group(1) + "' cannot be set";
        }
        if (message.contains("only available in array mode")) {
            return "'&' and '\\\\' part columns and rows only within an environment such as aligned, cases or matrix";
        }
        return UNFINISHED;
    }
}
