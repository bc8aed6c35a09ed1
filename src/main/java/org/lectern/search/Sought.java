package org.lectern.search;

import java.util.ArrayList;
import java.util.List;

/// What a reader seeks: every clause must be found in a document.
///
/// @param typed what was typed
public record Sought(String typed, List<Clause> clauses) {
    public static final Sought NOTHING = new Sought("", List.of());

    /// Who pastes a whole page seeks its first words.
    private static final int MOST = 32;

    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

    public Sought {
        clauses = List.copyOf(clauses);
    }

    /// Words of which one way of writing is enough.
    ///
    /// @param typed the part of what was typed that it was made of
    record Clause(String typed, List<Way> ways) {
        Clause {
            ways = List.copyOf(ways);
        }

        /// As it can be typed again.
        String written() {
            return ways.getFirst().exact() ? "\"" + typed + "\"" : typed;
        }
    }

    /// Words that must follow each other.
    ///
    /// @param exact whether other forms of the words do not count
    /// @param open whether the last word may go on
    record Way(List<String> words, boolean exact, boolean open) {
        Way {
            words = List.copyOf(words);
        }
    }

    /// Reads what was typed: words that must all be there, the last of which may go on, and phrases in quotes.
    public static Sought of(String typed) {
        var parts = parts(typed);
        var clauses = new ArrayList<Clause>();
        for (var i = 0; i < parts.size() && clauses.size() < MOST; i++) {
            var clause = clause(parts.get(i), i == parts.size() - 1);
            if (!clauses.contains(clause)) {
                clauses.add(clause);
            }
        }
        return new Sought(typed.strip(), clauses);
    }

    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /// @param closed whether a quote ends it
    private record Part(String words, boolean quoted, boolean closed) {}

    private static List<Part> parts(String typed) {
        var parts = new ArrayList<Part>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= typed.length(); i++) {
            var ends = i == typed.length();
            var quote = !ends && QUOTES.indexOf(typed.charAt(i)) >= 0;
            if (ends || quote || !quoted && Character.isWhitespace(typed.charAt(i))) {
                var words = typed.substring(start, i);
                if (!Tokens.of(words).isEmpty()) {
                    parts.add(new Part(words.strip(), quoted, quote));
                }
                start = i + 1;
                quoted ^= quote;
            }
        }
        return parts;
    }

    private static Clause clause(Part part, boolean last) {
        var words = Tokens.words(part.words());
        var open = last && !(part.quoted() && part.closed());
        var way = new Way(words, part.quoted(), open);
        // Hyphens joined all of it, so that it may be written as one word too.
        var joined = String.join("", words);
        var one = !part.quoted()
                && words.size() > 1
                && Tokens.of(part.words()).stream()
                        .anyMatch(token -> token.word().equals(joined));
        return new Clause(part.words(), one ? List.of(way, new Way(List.of(joined), false, open)) : List.of(way));
    }
}
