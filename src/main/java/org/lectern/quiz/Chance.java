package org.lectern.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance that can be repeated: everything follows from a card and how often it was reviewed.
public final class Chance {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Chance() {}

    /// A seed for the review that follows `count` earlier ones of the card: the 64-bit FNV-1a hash of the card's id,
    /// taken over UTF-16 units instead of bytes and moved on by the count. It must never change, since the past is
    /// folded with it.
    public static long seed(CardId card, int count) {
        var hash = with(FNV_OFFSET, card.course());
        hash = with((hash ^ '/') * FNV_PRIME, card.item());
        hash = with((hash ^ ':') * FNV_PRIME, card.face());
        return hash + count * GOLDEN;
    }

    private static long with(long hash, String words) {
        var all = hash;
        for (var at = 0; at < words.length(); at++) {
            all = (all ^ words.charAt(at)) * FNV_PRIME;
        }
        return all;
    }

    /// The same things in another order, never the given one where there is another.
    public static <T> List<T> shuffled(List<T> things, long seed) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random(seed));
        if (shuffled.equals(things)) {
            Collections.rotate(shuffled, 1);
        }
        return List.copyOf(shuffled);
    }
}
