package org.lectern.exchange.tikz;

import java.util.HashMap;
import java.util.Map;

/// The commands that stand for other words, such as the variables of a loop.
final class Macros {
    private static final int LONGEST = 200_000;
    private static final int ROUNDS = 8;

    private final Map<String, String> meanings;

    private Macros(Map<String, String> meanings) {
        this.meanings = new HashMap<>(meanings);
    }

    static Macros none() {
        return new Macros(Map.of());
    }

    Macros copy() {
        return new Macros(meanings);
    }

    /// @param name without its backslash
    void put(String name, String meaning) {
        meanings.put(name, meaning);
    }

    /// The words with each such command replaced.
    String in(String words) {
        var text = words;
        for (var i = 0; i < ROUNDS && text.indexOf('\\') >= 0 && !meanings.isEmpty(); i++) {
            var replaced = once(text);
            if (replaced.equals(text) || replaced.length() > LONGEST) {
                break;
            }
            text = replaced;
        }
        return text;
    }

    private String once(String text) {
        var out = new StringBuilder();
        for (var i = 0; i < text.length() && out.length() <= LONGEST; i++) {
            var end = i + 1;
            while (text.charAt(i) == '\\' && end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            var meaning = end > i + 1 ? meanings.get(text.substring(i + 1, end)) : null;
            if (meaning != null) {
                out.append(meaning);
                i = end - 1;
            } else if (text.charAt(i) == '\\') {
                var last = Math.min(text.length(), Math.max(end, i + 2));
                out.append(text, i, last);
                i = last - 1;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
