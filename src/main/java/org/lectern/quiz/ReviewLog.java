package org.lectern.quiz;

/// Where reviews are kept for ever.
public interface ReviewLog {
    /// Keeps a review; it is safe once this returns.
    ///
    /// @return the review's number in the log
    long append(Review review);

    /// Takes a review back: it stays in the log, but no longer counts.
    void takeBack(long number);
}
