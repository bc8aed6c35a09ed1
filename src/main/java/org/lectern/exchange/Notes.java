package org.lectern.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what the author should know about an import.
final class Notes {
    private static final int LONGEST_QUOTE = 60;

    private final List<Missed> missed = new ArrayList<>();
    private int kept;

    /// @param what the thing that was not understood, such as `this image`
    /// @param kept what became of it
    void kept(int line, String what, String kept) {
        this.kept++;
        add(line, what + " was kept as " + kept);
    }

    void add(int line, String sentence) {
        missed.add(new Missed(line, sentence));
    }

    /// How many things were kept as something else.
    int kept() {
        return kept;
    }

    List<Missed> inOrder() {
        return missed.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Missed::line))
                .toList();
    }

    static String quoted(String words) {
        var line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return "'" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...") + "'";
    }
}
