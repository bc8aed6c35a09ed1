package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.search.Marked.Range;
import org.lectern.search.Tokens.Token;

/// Marks in a line what is sought.
final class Marking {
    private final String line;
    private final List<List<Token>> tokens = new ArrayList<>();

    Marking(String line) {
        this.line = line;
        for (var token : Tokens.of(line)) {
            while (tokens.size() <= token.at()) {
                tokens.add(new ArrayList<>());
            }
            tokens.get(token.at()).add(token);
        }
    }

    /// The line with every word of these clauses marked.
    Marked of(List<Sought.Clause> clauses) {
        var merged = new ArrayList<Range>();
        clauses.stream()
                .flatMap(clause -> ranges(clause).stream())
                .sorted(Comparator.comparing(Range::from))
                .forEach(range -> {
                    if (!merged.isEmpty() && merged.getLast().to() >= range.from()) {
                        var last = merged.removeLast();
                        merged.add(new Range(last.from(), Math.max(last.to(), range.to())));
                    } else {
                        merged.add(range);
                    }
                });
        return new Marked(line, merged);
    }

    boolean has(Sought.Clause clause) {
        return !ranges(clause).isEmpty();
    }

    private List<Range> ranges(Sought.Clause clause) {
        var ranges = new ArrayList<Range>();
        for (var way : clause.ways()) {
            for (var at = 0; at + way.words().size() <= tokens.size(); at++) {
                ranges.addAll(ranges(way, at));
            }
        }
        return ranges;
    }

    /// What the words of a way take from one of the line on; nothing unless all of them are there.
    private List<Range> ranges(Sought.Way way, int at) {
        var ranges = new ArrayList<Range>();
        for (var nth = 0; nth < way.words().size(); nth++) {
            var word = way.words().get(nth);
            var open = way.open() && nth == way.words().size() - 1;
            var fitting = tokens.get(at + nth).stream()
                    .filter(token -> Forms.fits(token.word(), word, way.exact(), open))
                    .map(token -> range(token, word))
                    .toList();
            if (fitting.isEmpty()) {
                return List.of();
            }
            ranges.addAll(fitting);
        }
        return ranges;
    }

    /// Of a word that goes on, only its beginning, where its letters are as they were typed.
    private static Range range(Token token, String word) {
        var asTyped = token.to() - token.from() == token.word().length();
        return new Range(
                token.from(), asTyped && token.word().startsWith(word) ? token.from() + word.length() : token.to());
    }
}
