package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Review;
import org.lectern.quiz.ReviewLog;

/// A log that forgets when the program ends, and that can be told to fail.
public final class MemoryLog implements ReviewLog {
    private final TreeMap<Long, LogEntry> counting = new TreeMap<>();
    private long last;
    private int failures;
    private Runnable meanwhile = () -> {};

    /// Refuses the next calls, so many of them.
    public void fail(int times) {
        failures = times;
    }

    /// Does this once, in the middle of the next call.
    public void meanwhile(Runnable action) {
        meanwhile = action;
    }

    /// The entries that count, oldest first.
    public List<LogEntry> entries() {
        return new ArrayList<>(counting.values());
    }

    /// The reviews that count, oldest first.
    public List<Review> reviews() {
        return of(Review.class);
    }

    /// The restarts that count, oldest first.
    public List<Restart> restarts() {
        return of(Restart.class);
    }

    private <T> List<T> of(Class<T> type) {
        return counting.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public Kept append(LogEntry entry) {
        answer();
        counting.put(++last, entry);
        return new Kept(entry, last);
    }

    @Override
    public void takeBack(Kept kept) {
        answer();
        counting.remove(kept.number());
    }

    private void answer() {
        var action = meanwhile;
        meanwhile = () -> {};
        action.run();
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("The disk is full.");
        }
    }
}
