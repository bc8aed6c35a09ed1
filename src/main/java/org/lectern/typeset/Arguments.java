package org.lectern.typeset;

import java.util.Optional;
import org.scilab.forge.jlatexmath.MacroInfo;

/// Looks for commands and scripts that lack what they need; the library would set them with holes.
final class Arguments {
    private final String tex;

    private Arguments(String tex) {
        this.tex = tex;
    }

    /// @param tex with every brace closed
    static Optional<String> missing(String tex) {
        return new Arguments(tex).missing();
    }

    private Optional<String> missing() {
        for (var at = 0; at < tex.length(); ) {
            var end = end(at);
            var known = command(at, end);
            var next = known.isPresent() && known.get().hasOptions ? options(end) : end;
            for (var left = needed(at, known); left > 0; left--) {
                next = skip(next);
                if (next == tex.length() || tex.charAt(next) == '}' || tex.charAt(next) == '&') {
                    return Optional.of("'" + tex.substring(at, end) + "' lacks what belongs behind it");
                }
                next = tex.charAt(next) == '{' ? group(next) : end(next);
            }
            at = end;
        }
        return Optional.empty();
    }

    private Optional<MacroInfo> command(int at, int end) {
        return tex.charAt(at) == '\\'
                ? Optional.ofNullable(MacroInfo.Commands.get(tex.substring(at + 1, end)))
                : Optional.empty();
    }

    private int needed(int at, Optional<MacroInfo> known) {
        var isScript = tex.charAt(at) == '^' || tex.charAt(at) == '_';
        return isScript ? 1 : known.map(command -> command.nbArgs).orElse(0);
    }

    /// Where the token ends that begins here.
    private int end(int at) {
        if (tex.charAt(at) != '\\' || at + 1 == tex.length()) {
            return at + 1;
        }
        var end = at + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 2);
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private int skip(int at) {
        var next = at;
        while (next < tex.length() && Character.isWhitespace(tex.charAt(next))) {
            next++;
        }
        return next;
    }

    /// Behind what stands in brackets, if it does.
    private int options(int at) {
        var open = skip(at);
        var close = open < tex.length() && tex.charAt(open) == '[' ? tex.indexOf(']', open) : -1;
        return close < 0 ? at : close + 1;
    }

    /// Behind the group that begins here.
    private int group(int at) {
        var depth = 0;
        for (var next = at; next < tex.length(); next = end(next)) {
            depth += tex.charAt(next) == '{' ? 1 : tex.charAt(next) == '}' ? -1 : 0;
            if (depth == 0) {
                return next + 1;
            }
        }
        return tex.length();
    }
}
