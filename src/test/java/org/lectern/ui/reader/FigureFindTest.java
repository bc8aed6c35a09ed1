package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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

/// Finding words that are written in figures.
final class FigureFindTest {
    private static final String UNIT = """
        { "id": "pot", "title": "The pot", "introduction": "What to do with it.", "blocks": [
          { "kind": "diagram", "id": "flow", "title": "Flow", "description": "Water goes into the pot.",
            "caption": "How it flows.",
            "nodes": [ { "id": "kettle", "label": "Large\\nkettle", "at": [0, 0] },
                       { "id": "cup", "label": "Cup", "at": [2, 0] } ],
            "edges": [ { "from": "kettle", "to": "cup", "label": "steaming" } ] },
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
    }

    private void find(String words) {
        screen.press(KeyCode.CONTROL, KeyCode.F);
        screen.run(() -> ((TextField) screen.find("#find-words")).setText(words));
        screen.settle();
    }

    private String count() {
        return ((Labeled) screen.find("#find-count")).getText();
    }

    private List<String> marked(String styleClass) {
        return screen.all("." + styleClass).stream().map(Node::getId).toList();
    }

    @Test
    void theLabelOfANodeIsFoundAcrossItsLines() {
        find("large kettle");
        assertEquals("1 of 1", count());
        assertEquals(List.of("kettle"), marked("present-label"));
    }

    @Test
    void theWordsOfAnArrowAreFound() {
        find("steam");
        assertEquals(1, screen.all(".found-label .edge-label").size());
    }

    @Test
    void theWordsOfAMessageAndOfAParticipantAreFound() {
        find("more pl");
        assertEquals(1, screen.all(".found-label .edge-label").size());
        find("guest");
        assertEquals(List.of("guest"), marked("found-label"));
    }

    @Test
    void hitsInTextAndFiguresAreVisitedInReadingOrder() {
        find("flow");
        assertEquals("1 of 2", count(), "the title and the caption");
        find("o");
        var all = count();
        screen.press(KeyCode.F3);
        assertTrue(all.startsWith("1 of") && count().startsWith("2 of"), () -> all + ", " + count());
    }

    @Test
    void whatIsFoundIsWhereOneReads() {
        screen.run(() -> screen.stage().setHeight(400));
        find("more please");
        assertEquals("talk", ((Place.Reading) main.here()).target());
        screen.run(() -> screen.stage().setHeight(700));
    }

    @Test
    void whenItIsClosedNothingIsMarked() {
        find("kettle");
        screen.press(KeyCode.ESCAPE);
        assertEquals(List.of(), marked("found-label"));
    }
}
