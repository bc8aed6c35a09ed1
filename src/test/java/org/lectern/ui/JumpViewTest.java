package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Finder;

final class JumpViewTest {
    private static final Place START = new Place.Reading("tea", "leaf", "");

    private final MainModel model = new MainModel();
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        var look = new LookModel(new SimpleBooleanProperty(false));
        screen = OnScreen.open(() -> {
            var writing = new TextField();
            writing.setId("writing");
            var page = new VBox(new Button("other"), writing);
            return new MainView(
                            model,
                            look,
                            new Notices(),
                            Tea.print(model),
                            Tea.strength(model),
                            Tea.margin(model),
                            Tea.search(model),
                            new ReadingModel(model),
                            _ -> page)
                    .scene(900, 700);
        });
        screen.run(() -> model.show(guide, Optional.of(START), Optional.empty()));
        screen.run(screen.find("#writing")::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.K);
    }

    @Test
    void itOpensWithTheKeyboardInItsField() {
        assertEquals(screen.find("#jump-field"), screen.focused());
    }

    @Test
    void placesAreFoundByTheBeginningOfTheirWords() {
        screen.type("sen");
        assertEquals(List.of("Sencha"), labels());
    }

    @Test
    void allThatIsFoundIsShownAtItsHeight() {
        screen.type("section 1");
        screen.settle();
        assertEquals(
                10,
                screen.all(".jump-box .list-cell").stream()
                        .filter(cell -> cell.isVisible() && screen.isInside(cell, screen.find("#jump-hits")))
                        .count());
    }

    @Test
    void whatIsNotFoundIsSaid() {
        screen.type("coffee");
        assertTrue(screen.find("#jump-hits").isVisible());
        assertEquals(List.of(), labels());
    }

    @Test
    void theArrowsChoose() {
        screen.type("section 1");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.UP);
        screen.press(KeyCode.ENTER);
        assertEquals(new Place.Reading("tea", "pot", "s10"), model.here());
    }

    @Test
    void enterGoesAndCloses() {
        screen.type("sench");
        screen.press(KeyCode.ENTER);
        assertEquals(new Place.Reading("tea", "leaf", "sencha"), model.here());
        assertFalse(isOpen());
    }

    @Test
    void aClickOnAPlaceGoesThere() {
        screen.type("words");
        screen.click(screen.find(".jump-label"));
        assertEquals(new Place.Reading("tea", "leaf", "words"), model.here());
    }

    @Test
    void escapeClosesAndGivesTheKeyboardBack() {
        screen.press(KeyCode.ESCAPE);
        assertEquals(List.of(false, screen.find("#writing")), List.of(isOpen(), screen.focused()));
    }

    @Test
    void openedTwiceItStillGivesTheKeyboardBack() {
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.press(KeyCode.ESCAPE);
        assertEquals(screen.find("#writing"), screen.focused());
    }

    @Test
    void aClickBesideTheBoxCloses() {
        screen.click(screen.find(".jump-backdrop"), 20, 650);
        assertFalse(isOpen());
    }

    @Test
    void aClickInTheBoxDoesNot() {
        screen.click(screen.find("#jump-field"));
        assertTrue(isOpen());
    }

    @Test
    void tabStaysInTheField() {
        screen.press(KeyCode.TAB);
        assertEquals(screen.find("#jump-field"), screen.focused());
    }

    @Test
    void goingElsewhereByAKeyClosesIt() {
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertFalse(isOpen());
    }

    @Test
    void filteringTheOutlineClosesIt() {
        screen.press(KeyCode.CONTROL, KeyCode.L);
        assertEquals(List.of(false, screen.find("#outline-filter")), List.of(isOpen(), screen.focused()));
    }

    private boolean isOpen() {
        return screen.has("#jump-field");
    }

    @SuppressWarnings("unchecked")
    private List<String> labels() {
        return ((ListView<Finder.Hit>) screen.find("#jump-hits"))
                .getItems().stream().map(Finder.Hit::label).toList();
    }
}
