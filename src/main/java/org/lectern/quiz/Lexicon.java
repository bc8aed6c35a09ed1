package org.lectern.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lectern.content.Transcript;
import org.lectern.content.Unit;

/// How rare words are in a course: a rare one says more about what an answer means.
public final class Lexicon {
    private final Map<String, Integer> lines = new HashMap<>();
    private int count;

    /// The words of the units of a course, line by line.
    public static Lexicon of(List<Unit> units) {
        var lexicon = new Lexicon();
        for (var unit : units) {
            for (var block : unit.blocks()) {
                Transcript.of(block)
                        .lines()
                        .forEach(line -> lexicon.add(line.text().plain()));
            }
        }
        return lexicon;
    }

    private void add(String line) {
        count++;
        new HashSet<>(Stems.of(line)).forEach(stem -> lines.merge(stem, 1, Integer::sum));
    }

    /// Inverse document frequency: the logarithm of all lines over those with the stem, at least 1 for a stem in every
    /// line. A stem that no line has weighs as much as the rarest.
    double weight(String stem) {
        return 1 + Math.log((1.0 + count) / (1.0 + lines.getOrDefault(stem, 0)));
    }
}
