package org.lectern.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects what was not understood while a drawing is read. The same sentence is said once, at its first line.
public final class Misses {
    private static final int MOST = 100;

    private final List<Missed> missed = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    /// @param line from 1
    public void add(int line, String sentence) {
        add(new Missed(line, sentence));
    }

    /// Says that something is left out, and keeps its source when that is too long to be quoted whole.
    ///
    /// @param what the beginning of the sentence
    public void leave(int line, String what, String source) {
        var quoted = quoted(source);
        add(new Missed(line, what + ": " + quoted + ".", quoted.endsWith("...'") ? source.strip() : ""));
    }

    private void add(Missed now) {
        var line = now.line();
        var sentence = now.sentence();
        if (said.size() < MOST && said.add(sentence)) {
            missed.add(now);
        } else if (said.size() == MOST && !said.contains(sentence)) {
            said.add(sentence);
            missed.add(new Missed(line, "more was not understood from here on"));
        }
    }

    /// In the order in which they were found.
    public List<Missed> all() {
        return List.copyOf(missed);
    }

    /// The words between signs of quotation, shortened when there are many.
    public static String quoted(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return "'" + (line.length() > 60 ? line.substring(0, 57) + "..." : line) + "'";
    }
}
