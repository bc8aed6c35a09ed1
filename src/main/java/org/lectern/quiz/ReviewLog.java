package org.lectern.quiz;

/// Where reviews, and whatever else a student does about cards, are kept for ever.
public interface ReviewLog {
    /// An entry that is safe.
    ///
    /// @param number by which it can be taken back; entries of other types are counted apart
    record Kept(LogEntry entry, long number) {}

    /// Keeps an entry; it is safe once this returns.
    Kept append(LogEntry entry);

    /// Takes an entry back: it stays in the log, but no longer counts. Taking it back again changes nothing.
    void takeBack(Kept entry);
}
