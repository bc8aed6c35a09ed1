package org.lectern.quiz;

/// Where reviews are kept for ever.
public interface ReviewLog {
    /// Keeps a review; it is safe once this returns.
    ///
    /// @return the review's number in the log
    long append(Review review);

    /// Takes a review back: it stays in the log, but no longer counts.
    void takeBack(long number);

    /// Keeps the wish to learn a card anew; it is safe once this returns.
    ///
    /// @return the restart's number, counted apart from those of reviews
    long restart(Restart restart);

    /// Takes a restart back: it stays in the log, but no longer counts.
    void resume(long number);
}
