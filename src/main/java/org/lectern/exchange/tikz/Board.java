package org.lectern.exchange.tikz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.exchange.Misses;

/// What is known and drawn so far while a picture is read.
final class Board {
    private static final int MOST_STEPS = 20_000;

    private final Misses misses;
    private final Palette palette = new Palette();
    private final Map<String, Stand> stands = new HashMap<>();
    private final Canvas canvas = new Canvas();
    private final Tale tale = new Tale();
    private int line = 1;
    private int steps;

    Board(Misses misses) {
        this.misses = misses;
    }

    Palette palette() {
        return palette;
    }

    Canvas canvas() {
        return canvas;
    }

    Tale tale() {
        return tale;
    }

    int line() {
        return line;
    }

    void at(int now) {
        line = now;
    }

    void miss(String sentence) {
        misses.add(line, sentence);
    }

    /// Says that a part of the source is left out.
    void leave(String what, String source) {
        misses.leave(line, what, source);
    }

    /// Counts a piece of work; false when the drawing wants more of it than any picture needs.
    boolean step() {
        if (++steps == MOST_STEPS) {
            miss("The drawing has more than 20,000 steps; the rest is left out.");
        }
        return steps < MOST_STEPS;
    }

    boolean exhausted() {
        return steps >= MOST_STEPS;
    }

    Optional<Paint> paint(String words) {
        var paint = palette.paint(words);
        if (paint.isEmpty()) {
            miss("The colour " + Misses.quoted(words) + " is not known; the usual one is drawn.");
        }
        return paint;
    }

    void stand(String name, Stand stand) {
        if (stands.size() < MOST_STEPS) {
            stands.put(name.strip(), stand);
        }
    }

    Optional<Stand> stand(String name) {
        var found = Optional.ofNullable(stands.get(name.strip()));
        return found.isEmpty() && name.strip().startsWith("current bounding box") ? canvas.bounds() : found;
    }
}
