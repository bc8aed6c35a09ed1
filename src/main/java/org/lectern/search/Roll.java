package org.lectern.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What is known of every document by its number: where it comes from, and how long it is. Numbers of documents that
/// are gone are given to later ones.
///
/// @param source of each document the place of its source among all; -1 where there is none
/// @param part of its source
/// @param nth in its part
/// @param kind its kind's ordinal
/// @param words how many it has
/// @param title how many of them are what it is called
/// @param base where its words begin in the row of all words
/// @param rank where it stands in reading order
/// @param order the documents in reading order
record Roll(
        int[] source,
        int[] part,
        int[] nth,
        byte[] kind,
        int[] words,
        int[] title,
        int[] base,
        int[] rank,
        int[] order) {
    static final int NONE = -1;

    static Roll of(List<Entry> entries) {
        var size = entries.size();
        var roll = new Roll(
                new int[size],
                new int[size],
                new int[size],
                new byte[size],
                new int[size],
                new int[size],
                new int[size + 1],
                new int[size],
                new int[size]);
        var base = 0;
        for (var i = 0; i < size; i++) {
            var entry = entries.get(i);
            roll.source[i] = entry.source;
            roll.part[i] = entry.part;
            roll.nth[i] = entry.nth;
            roll.kind[i] = (byte) entry.kind.ordinal();
            roll.words[i] = entry.words;
            roll.title[i] = entry.title;
            roll.base[i] = base;
            base += entry.extent;
        }
        roll.base[size] = base;
        roll.rankAll();
        return roll;
    }

    /// What stands in the roll of one document.
    ///
    /// @param extent how much of the row of all words it takes
    record Entry(int source, int part, int nth, Kind kind, int words, int title, int extent) {
        static final Entry FREE = new Entry(NONE, 0, 0, Kind.SECTION, 0, 0, 1);

        Entry of(int other) {
            return new Entry(other, part, nth, kind, words, title, extent);
        }
    }

    private void rankAll() {
        var sorted = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer one) -> source[one])
                        .thenComparingInt(one -> part[one])
                        .thenComparingInt(one -> nth[one]))
                .toList();
        for (var i = 0; i < sorted.size(); i++) {
            order[i] = sorted.get(i);
            rank[order[i]] = i;
        }
    }

    int size() {
        return source.length;
    }

    /// How many documents there are.
    int count() {
        return (int) Arrays.stream(source).filter(from -> from != NONE).count();
    }

    /// How many places the row of all words has.
    int extent() {
        return base[size()];
    }

    double meanWords() {
        return Math.max(1, Arrays.stream(words).asLongStream().sum() / (double) Math.max(1, count()));
    }

    Entry entry(int document) {
        return source[document] == NONE
                ? Entry.FREE
                : new Entry(
                        source[document],
                        part[document],
                        nth[document],
                        Kind.values()[kind[document]],
                        words[document],
                        title[document],
                        base[document + 1] - base[document]);
    }
}
