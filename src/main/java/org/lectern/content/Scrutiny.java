package org.lectern.content;

import java.util.List;

/// Looks for more in a course than whether it fits the format.
@FunctionalInterface
public interface Scrutiny {
    /// The reading that asks for nothing more.
    Scrutiny NONE = (_, _) -> {};

    /// Remarks on what it finds.
    ///
    /// @param units those that fit the format, in reading order
    void read(Manuscript<Course> course, List<Manuscript<Unit>> units);
}
