package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lectern.quiz.Restart;
import org.lectern.quiz.Review;
import org.lectern.quiz.ReviewLog;

/// A log that forgets when the program ends, and that can be told to fail.
public final class MemoryLog implements ReviewLog {
    private final TreeMap<Long, Review> counting = new TreeMap<>();
    private final TreeMap<Long, Restart> restarts = new TreeMap<>();
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

    /// The reviews that count, oldest first.
    public List<Review> reviews() {
        return new ArrayList<>(counting.values());
    }

    @Override
    public long append(Review review) {
        answer();
        counting.put(++last, review);
        return last;
    }

    @Override
    public void takeBack(long number) {
        answer();
        counting.remove(number);
    }

    /// The restarts that count, oldest first.
    public List<Restart> restarts() {
        return new ArrayList<>(restarts.values());
    }

    @Override
    public long restart(Restart restart) {
        answer();
        restarts.put(++last, restart);
        return last;
    }

    @Override
    public void resume(long number) {
        answer();
        restarts.remove(number);
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
