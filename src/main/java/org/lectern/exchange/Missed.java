package org.lectern.exchange;

/// Something that was not understood, and was kept as words or code instead.
///
/// @param line where it stood, from 1
/// @param sentence what it was and what became of it, for the author
/// @param left its source, when the sentence quotes only the beginning of it; else empty
public record Missed(int line, String sentence, String left) {
    public Missed(int line, String sentence) {
        this(line, sentence, "");
    }
}
