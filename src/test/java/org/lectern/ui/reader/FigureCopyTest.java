package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.ui.Guide;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// Copying words that are written in figures.
final class FigureCopyTest {
    private static final String UNIT = """
        { "id": "pot", "title": "The pot", "introduction": "What to do with it.", "blocks": [
          { "kind": "diagram", "id": "flow", "title": "Flow", "description": "Water goes into the pot.",
            "caption": "How it flows.",
            "nodes": [ { "id": "kettle", "label": "Large\\nkettle", "at": [0, 0] },
                       { "id": "caption", "label": "Cup", "at": [2, 0] } ],
            "edges": [ { "from": "kettle", "to": "caption", "label": "steaming" } ] },
          { "kind": "prose", "id": "then", "title": "Then", "paragraphs": ["Drink."] },
          { "kind": "sequence", "id": "talk", "title": "Talk", "description": "A guest asks for tea.",
            "participants": [ { "id": "guest", "label": "Guest" }, { "id": "host", "label": "Host" } ],
            "events": [ { "kind": "message", "from": "guest", "to": "host", "label": "more please" } ] } ] }
        """;

    private final MainModel main = new MainModel();
    private final ReaderModel model = new ReaderModel(main);
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        Tea.write(folder);
        Tea.write(folder, "pot", UNIT);
        var guide = Guide.of(Library.read(folder));
        assertEquals(2, guide.pages().size(), () -> guide.library().problems().toString());
        screen = OnScreen.show(() -> new ReaderView(model));
        var head = new Place.Reading("tea", "pot", "");
        screen.run(() -> main.show(guide, Optional.of(head), Optional.empty()));
        screen.run(() -> model.open(guide, head));
        screen.settle();
        screen.run(() -> Clipboard.getSystemClipboard().clear());
    }

    private String clipboard() {
        var words = new AtomicReference<String>();
        screen.run(() -> words.set(Clipboard.getSystemClipboard().getString()));
        return words.get();
    }

    private List<Boolean> selected() {
        return screen.all(".drawing").stream()
                .map(Node::getPseudoClassStates)
                .map(states -> states.contains(PseudoClass.getPseudoClass("selected")))
                .toList();
    }

    @Test
    void allOfAUnitIsCopiedWithTheWordsOfItsFigures() {
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("""
            The pot

            What to do with it.

            Flow

            – Large kettle
            – Cup
            – steaming

            How it flows.

            Then

            Drink.

            Talk

            – Guest
            – Host
            – more please\
            """, clipboard());
        assertEquals(List.of(true, true), selected());
    }

    @Test
    void wordsBesideAFigureAreCopiedWithoutIt() {
        screen.click(screen.find("#then .running"), 3, 3);
        screen.press(KeyCode.SHIFT, KeyCode.END);
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Drink.", clipboard());
        assertEquals(List.of(false, false), selected());
    }

    @Test
    void theNodeThatIsClickedIsCopied() {
        screen.click(screen.find("#kettle .diagram-label"));
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Large kettle", clipboard());
    }

    @Test
    void theNodeThatTabComesToIsCopied() {
        screen.run(() -> screen.find("#kettle").requestFocus());
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Cup", clipboard());
    }

    @Test
    void coveredLabelIsNotCopied() {
        screen.run(() -> screen.find("#kettle").requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.settle();
        screen.run(() -> screen.find("#kettle").requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertNull(clipboard());
    }
}
