package org.lectern.content;

import java.util.List;

/// A stretch of words under one mark.
public sealed interface Span {
    /// The words without their marks.
    String plain();

    /// Words as they are.
    record Plain(String words) implements Span {
        @Override
        public String plain() {
            return words;
        }
    }

    /// `**strong**`
    record Strong(List<Span> spans) implements Span {
        public Strong {
            spans = List.copyOf(spans);
        }

        @Override
        public String plain() {
            return new Text(spans).plain();
        }
    }

    /// `*emphasis*`
    record Emphasis(List<Span> spans) implements Span {
        public Emphasis {
            spans = List.copyOf(spans);
        }

        @Override
        public String plain() {
            return new Text(spans).plain();
        }
    }

    /// `` `code` ``
    record Code(String words) implements Span {
        @Override
        public String plain() {
            return words;
        }
    }

    /// `$formula$`, in the mathematics of LaTeX. The dollar signs touch the formula, and no digit follows the second.
    record Formula(String tex) implements Span {
        @Override
        public String plain() {
            return tex;
        }
    }

    /// `[words](#id)`: a cross-reference to a block or an item of one.
    ///
    /// @param target the id that is meant, without the `#`
    record Link(List<Span> spans, String target) implements Span {
        public Link {
            spans = List.copyOf(spans);
        }

        @Override
        public String plain() {
            return new Text(spans).plain();
        }
    }
}
