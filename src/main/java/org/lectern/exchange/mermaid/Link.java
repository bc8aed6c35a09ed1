package org.lectern.exchange.mermaid;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.Edge;

/// A line between nodes as it is written, such as `-->|yes|`.
///
/// @param visible false for `~~~`, which only pushes nodes apart
/// @param length how many signs it takes
record Link(Edge.Ends ends, Edge.Line line, Optional<String> label, boolean visible, int length) {
    private static final Pattern BARE = Pattern.compile(
            "\\s*(\\w+@)?(<|[ox](?=-|=))?(--+|==+|-\\.+-|~~~+)(>|[ox](?![A-Za-z0-9_]))?\\s*(?:\\|([^|]*)\\|)?");
    private static final Pattern WORDED =
            Pattern.compile("\\s*(<|[ox](?=-|=))?(--|==|-\\.)(?![->=.xo]\\B)\\s*(\"[^\"]*\"|[^\"|\\n"
                    + "]*?)\\s*(--+|==+|\\.+-)(>|[ox](?![A-Za-z0-9_]))?(?=[\\s\\w\\[({]|$)");

    /// The link that begins here, if one does.
    static Optional<Link> at(String text, int start) {
        var bare = BARE.matcher(text).region(start, text.length());
        if (bare.lookingAt() && (bare.group(3).length() > 2 || bare.group(4) != null)) {
            return Optional.of(made(
                    bare.group(2),
                    bare.group(3),
                    bare.group(4),
                    Optional.ofNullable(bare.group(5)),
                    bare.end() - start));
        }
        var worded = WORDED.matcher(text).region(start, text.length());
        if (worded.lookingAt() && !worded.group(3).isBlank()) {
            return Optional.of(made(
                    worded.group(1),
                    worded.group(2),
                    worded.group(5),
                    Optional.of(worded.group(3)),
                    worded.end() - start));
        }
        return Optional.empty();
    }

    private static Link made(String begin, String body, String end, Optional<String> label, int length) {
        var line = body.contains(".") ? Edge.Line.DASHED : body.contains("=") ? Edge.Line.THICK : Edge.Line.SOLID;
        var words = label.map(Words::label).filter(it -> !it.isBlank());
        return new Link(ends(begin, end), line, words, !body.startsWith("~"), length);
    }

    private static Edge.Ends ends(String begin, String end) {
        if (end == null) {
            return begin == null ? Edge.Ends.NONE : begin.equals("<") ? Edge.Ends.BACK : Edge.Ends.NONE;
        }
        return switch (end) {
            case "o" -> Edge.Ends.CIRCLE;
            case "x" -> Edge.Ends.CROSS;
            default -> "<".equals(begin) ? Edge.Ends.BOTH : Edge.Ends.ARROW;
        };
    }
}
