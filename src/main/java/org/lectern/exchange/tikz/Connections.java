package org.lectern.exchange.tikz;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.content.Edge;

/// Says in words which node a line leads to.
final class Connections {
    private Connections() {}

    static void tell(Leg leg, List<String> labels, Style style, Board board) {
        if (leg.from().isEmpty() || leg.to().isEmpty() || !style.has("draw")) {
            return;
        }
        var ends = Arrows.ends(style);
        var what = (style.has("line") && !style.get("line").orElse("").equals("solid") ? "dashed " : "")
                + (ends == Edge.Ends.NONE || ends == Edge.Ends.CIRCLE ? "line" : "arrow");
        var words = labels.stream()
                .map(it -> LabelReader.read(it, "", board).plain())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
        var said = words.isEmpty() ? "" : " labelled '" + words + "'";
        var from = ends == Edge.Ends.BACK ? leg.to().get() : leg.from().get();
        var to = ends == Edge.Ends.BACK ? leg.from().get() : leg.to().get();
        var verb = switch (ends) {
            case ARROW, BACK -> " leads from ";
            case BOTH -> " with two heads joins ";
            case NONE, CIRCLE, CROSS -> " joins ";
        };
        var subject = (what.startsWith("a") ? "An " : "A ") + what;
        var rest = verb + from + (verb.contains("joins") ? " and " : " to ") + to + ".";
        // A label may stand behind the line it belongs to, which has been told by then.
        board.tale().instead(subject + rest, subject + said + rest);
    }
}
