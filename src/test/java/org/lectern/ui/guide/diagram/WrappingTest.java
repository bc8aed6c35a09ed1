package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.content.Node;

final class WrappingTest {
    @ParameterizedTest
    @CsvSource({
        "DECISION, Ready?, Ready?",
        "DECISION, Good enough to go on?, Good enough|to go on?",
        "BOX, Model Registry, Model Registry",
        "BOX, Load the artifacts of the model from the registry, Load the artifacts of the|model from the registry",
        "STORE, A|B and what follows it in the label of the author, A|B and what follows it in the label of the author"
    })
    void labelsAreBrokenWhereTheirBoxWouldBeFlatOrWide(Node.Shape shape, String label, String broken) {
        assertEquals(
                broken.replace('|', '\n'),
                wrapped(shape, label.replace('|', '\n')).label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the model good?",
                "Does the new model beat the old one on the held-out data?",
                "Does every request of the last day end within sixty seconds, and is its payload no larger than"
                        + " allowed?"
            })
    void decisionsLookLikeDecisions(String label) {
        var size = BoxSize.of(wrapped(Node.Shape.DECISION, label), Diagrams.RULER);
        var ratio = size.getWidth() / size.getHeight();
        assertTrue(ratio > 1 && ratio < 2.6, "width over height is " + ratio);
    }

    @Test
    void nothingButBreaksIsChanged() {
        var label = "one of several words which follow each other without an end";
        assertEquals(label, wrapped(Node.Shape.BOX, label).label().replace('\n', ' '));
    }

    private static Node wrapped(Node.Shape shape, String label) {
        var node = Diagrams.node("n", label, 0, 0, shape, Optional.empty());
        return new Wrapping(Diagrams.RULER)
                .of(Diagrams.diagram(List.of(node), List.of(), List.of()))
                .nodes()
                .getFirst();
    }
}
