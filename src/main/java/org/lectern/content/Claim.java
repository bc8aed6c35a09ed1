package org.lectern.content;

import java.util.ArrayList;
import java.util.List;

@Says("A statement about two things that are easily confused, which is right or a common mistake.")
public record Claim(
        @Says("A name for the statement, unique in its point; reviews are kept by it.")
        String id,

        @Says("What is claimed, as a whole sentence.") Text statement,
        @Says("Whether it is right.") Verdict verdict) {

    @Says("Whether a statement is right.")
    public enum Verdict {
        @Says("It is right.")
        RIGHT,
        @Says("It is wrong; the text of its point says why.")
        WRONG
    }

    public boolean isRight() {
        return verdict == Verdict.RIGHT;
    }

    /// The statement as the guide tells it.
    public Text told() {
        var spans = new ArrayList<>(statement.spans());
        var first = !spans.isEmpty() && spans.getFirst() instanceof Span.Plain
                ? spans.removeFirst().plain()
                : "";
        spans.addFirst(new Span.Plain(" " + first));
        spans.addFirst(new Span.Strong(List.of(new Span.Plain(isRight() ? "True:" : "Not so:"))));
        return new Text(spans);
    }
}
