package org.lectern.margin;

/// Where strokes are kept for ever.
@FunctionalInterface
public interface MarginLog {
    /// Keeps a stroke; it is safe once this returns.
    ///
    /// @return the stroke's number
    long write(Stroke stroke);
}
