package org.lectern.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.lectern.content.Transcript;

/// Tells every flow of words under a node which line of a transcript it draws. Both are in reading order.
public final class DrawnLines {
    private DrawnLines() {}

    /// The flows that draw lines of the transcript, hidden ones too.
    public static List<WordsView> of(Node root, Transcript transcript) {
        var drawn = new ArrayList<WordsView>();
        var rest = transcript.lines();
        for (var flow : flows(root).toList()) {
            for (var i = 0; i < rest.size(); i++) {
                if (flow.take(rest.get(i))) {
                    drawn.add(flow);
                    rest = rest.subList(i + 1, rest.size());
                    break;
                }
            }
        }
        return List.copyOf(drawn);
    }

    private static Stream<WordsView> flows(Node node) {
        return node instanceof WordsView flow
                ? Stream.of(flow)
                : BlockView.children(node).flatMap(DrawnLines::flows);
    }

    /// Whether a line can be seen: neither it nor anything around it is hidden.
    public static boolean isShown(WordsView line) {
        for (Node node = line; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
