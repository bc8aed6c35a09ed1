package org.lectern.search;

import java.util.List;
import java.util.Optional;

/// A document that was found, and what to show of it.
///
/// @param title what it is called
/// @param snippet the line that tells best why it was found; empty when nothing but the title does, and it has no text
/// @param inAnswer what was typed and stands only in the answer of the question, which is not to be shown unasked
/// @param answer the line of the answer in which it stands, for one who asks
public record Result(
        Document document, Marked title, Optional<Snippet> snippet, List<String> inAnswer, Optional<Marked> answer) {
    public Result {
        inAnswer = List.copyOf(inAnswer);
    }

    /// A line of the document.
    ///
    /// @param field what it is to the document; never its answer
    public record Snippet(Field field, Marked words) {}
}
