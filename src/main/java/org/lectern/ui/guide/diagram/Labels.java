package org.lectern.ui.guide.diagram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// The words that are drawn within a figure, as they are found and marked.
record Labels(List<Node> parts) {
    private static final String FOUND = "found-label";
    private static final String PRESENT = "present-label";

    /// Marks those that say one of these, and one of them more than the others.
    void mark(Set<String> found, Optional<String> present) {
        var wanted = Stream.concat(found.stream(), present.stream())
                .map(Labels::flat)
                .toList();
        all().forEach(text -> {
            var words = flat(text.getText());
            var group = text.getParent();
            group.getStyleClass().removeAll(FOUND, PRESENT);
            if (wanted.contains(words)) {
                group.getStyleClass().add(FOUND);
            }
            if (present.map(Labels::flat).filter(words::equals).isPresent()) {
                group.getStyleClass().add(PRESENT);
            }
        });
    }

    /// The first that says this.
    Optional<Node> saying(String words) {
        return all().filter(text -> flat(text.getText()).equals(flat(words)))
                .map(Node.class::cast)
                .findFirst();
    }

    /// What the first says, in one line.
    Optional<String> words() {
        return all().map(text -> flat(text.getText()))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /// A letter that is never seen: the stylesheet decides its font and colour.
    static Text sample(String styleClass) {
        var text = new Text("M");
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        text.setVisible(false);
        return text;
    }

    /// The part that holds a node of the scene.
    Optional<Node> around(Object node) {
        return Stream.iterate(node instanceof Node inner ? inner : null, Objects::nonNull, Node::getParent)
                .map(Node.class::cast)
                .filter(parts::contains)
                .findFirst();
    }

    private Stream<Text> all() {
        return parts.stream().flatMap(Labels::texts);
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Labels::texts);
            default -> Stream.empty();
        };
    }

    /// Where lines are broken does not matter.
    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
