package org.lectern.schedule;

/// Whole days to wait after each grade that leads to days.
record Intervals(int again, int hard, int good, int easy) {
    /// Puts a day at least between one grade and the next better one, as far as the maximum leaves room.
    ///
    /// @param worst the worst grade that leads to days; those below it wait for a step and move nothing
    Intervals inOrder(Grade worst, int maximum) {
        var least = Math.min(hard, good);
        var failed = Math.min(again, least);
        var slow = worst == Grade.AGAIN ? Math.max(least, failed + 1) : least;
        var usual = worst.compareTo(Grade.HARD) <= 0 ? Math.max(good, slow + 1) : good;
        var fast = Math.max(easy, usual + 1);
        return new Intervals(failed, Math.min(slow, maximum), Math.min(usual, maximum), Math.min(fast, maximum));
    }

    int of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
