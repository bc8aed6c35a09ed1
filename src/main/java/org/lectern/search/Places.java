package org.lectern.search;

import java.util.function.IntConsumer;

/// A set of places in the row of all words.
final class Places {
    /// Stands where nobody asks for places.
    static final Places NOWHERE = new Places(new long[0]);

    private static final int BITS = 64;

    private final long[] bits;

    private Places(long[] bits) {
        this.bits = bits;
    }

    /// No place yet.
    ///
    /// @param extent how many places there are
    static Places none(int extent) {
        return new Places(new long[extent / BITS + 1]);
    }

    /// Adds a place and those that follow it.
    void add(int first, int count) {
        for (var place = first; place < first + count; place++) {
            bits[place / BITS] |= 1L << place;
        }
    }

    boolean has(int place) {
        return (bits[place / BITS] & 1L << place) != 0;
    }

    /// The places of this one that are some steps after one of the other's.
    Places after(Places other, int steps) {
        var both = new long[bits.length];
        for (var i = 0; i < bits.length; i++) {
            both[i] = bits[i] & other.shifted(i, steps);
        }
        return new Places(both);
    }

    /// The places of this one that lie less than some steps before or after one of the other's.
    Places near(Places other, int steps) {
        var near = new long[bits.length];
        for (var i = 0; i < bits.length; i++) {
            if (bits[i] != 0) {
                var around = other.bits[i];
                for (var step = 1; step < steps; step++) {
                    around |= other.shifted(i, step) | other.shifted(i, -step);
                }
                near[i] = bits[i] & around;
            }
        }
        return new Places(near);
    }

    /// The places of this one that are some steps before one of the other's.
    Places before(Places other, int steps) {
        return after(other, -steps);
    }

    void each(IntConsumer sink) {
        for (var i = 0; i < bits.length; i++) {
            for (var left = bits[i]; left != 0; left &= left - 1) {
                sink.accept(i * BITS + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /// 64 of the places, all of them moved by some steps.
    private long shifted(int at, int steps) {
        var whole = at - Math.floorDiv(steps, BITS);
        var rest = Math.floorMod(steps, BITS);
        return rest == 0 ? word(whole) : word(whole) << rest | word(whole - 1) >>> BITS - rest;
    }

    private long word(int at) {
        return at < 0 || at >= bits.length ? 0 : bits[at];
    }
}
