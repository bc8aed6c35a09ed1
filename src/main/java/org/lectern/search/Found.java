package org.lectern.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was found, best first. What is shown of a place is put together when someone looks at it.
public final class Found {
    /// Before anything was sought.
    public static final Found NOTHING = Index.EMPTY.search(Sought.NOTHING);

    private final Index index;
    private final Sought sought;
    private final int[] documents;
    private final int[] counts = new int[Kind.values().length];

    Found(Index index, Sought sought, int[] documents) {
        this.index = index;
        this.sought = sought;
        this.documents = documents;
        for (var document : documents) {
            counts[index.roll().kind()[document]]++;
        }
    }

    /// Some of the words, and in how many documents they are found.
    public record Fewer(String typed, int count) {}

    public Sought sought() {
        return sought;
    }

    public boolean isEmpty() {
        return documents.length == 0;
    }

    /// How many documents of these kinds were found.
    public int count(Set<Kind> kinds) {
        return kinds.stream().mapToInt(kind -> counts[kind.ordinal()]).sum();
    }

    /// Those of these kinds.
    public List<Result> results(Set<Kind> kinds) {
        var all = count(kinds) == documents.length
                ? documents
                : Arrays.stream(documents)
                        .filter(document ->
                                kinds.contains(Kind.values()[index.roll().kind()[document]]))
                        .toArray();
        return new Results(all);
    }

    /// What may have been meant where nothing was found.
    public Optional<String> suggestion() {
        return documents.length > 0 ? Optional.empty() : new Guess(index).instead(sought);
    }

    /// Where nothing holds all words: all but one of them, or else each alone, if these are found.
    public List<Fewer> fewer() {
        var typed = sought.clauses().stream().map(Sought.Clause::written).toList();
        if (documents.length > 0 || typed.size() < 2) {
            return List.of();
        }
        var butOne = IntStream.range(0, typed.size())
                .mapToObj(out -> IntStream.range(0, typed.size())
                        .filter(nth -> nth != out)
                        .mapToObj(typed::get)
                        .collect(Collectors.joining(" ")));
        var found = fewer(butOne);
        return found.isEmpty() ? fewer(typed.stream()) : found;
    }

    private List<Fewer> fewer(Stream<String> all) {
        return all.map(typed -> new Fewer(typed, index.search(Sought.of(typed)).documents.length))
                .filter(fewer -> fewer.count() > 0)
                .toList();
    }

    private final class Results extends AbstractList<Result> implements RandomAccess {
        private final int[] documents;

        Results(int[] documents) {
            this.documents = documents;
        }

        @Override
        public Result get(int nth) {
            return new Showing(index.document(documents[nth]), sought).result();
        }

        @Override
        public int size() {
            return documents.length;
        }
    }
}
