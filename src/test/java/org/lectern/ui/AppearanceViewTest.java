package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AppearanceViewTest {
    private final LookModel look = new LookModel(new SimpleBooleanProperty(false));
    private final MainModel model = new MainModel();
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.open(() -> {
            var page = new VBox(new Button("page"));
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
        screen.press(KeyCode.CONTROL, KeyCode.COMMA);
        screen.settle();
    }

    @Test
    void itOpensWithTheKeyboardOnTheColoursThatAreWorn() {
        assertEquals("look-system", screen.focused().getId());
    }

    @Test
    void anArrowWearsTheNextColoursAtOnce() {
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.RIGHT);
        assertEquals(new Look(Look.Colours.DARK, 100), look.lookProperty().get());
        assertTrue(screen.stage().getScene().getRoot().getStyleClass().contains("dark"));
    }

    @ParameterizedTest
    @CsvSource({
        "look-sepia, sepia 100",
        "look-legible, system 100 medium normal legible",
        "look-wide, system 100 wide normal serif",
        "look-loose, system 100 medium loose serif",
        "look-larger, system 110"
    })
    void aClickChooses(String id, String written) {
        screen.click(screen.find("#" + id));
        assertEquals(written, look.lookProperty().get().written());
    }

    @Test
    void whatWasChosenElsewhereIsShownHere() {
        screen.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals("110 %", ((Labeled) screen.find(".look-percent")).getText());
    }

    @Test
    void everythingIsAsAtFirstAgain() {
        screen.run(() -> look.wear(Look.of("sepia 150 wide loose sans").orElseThrow()));
        screen.click(screen.find("#look-reset"));
        assertEquals(Look.STANDARD, look.lookProperty().get());
    }

    @Test
    void tabStaysInTheBox() {
        Set<Node> reached = new HashSet<>();
        screen.pressWhile(() -> reached.add(screen.focused()), KeyCode.TAB);
        var box = screen.find(".appearance-sheet");
        assertEquals(
                List.of(),
                reached.stream().filter(node -> !screen.isInside(node, box)).toList());
        assertTrue(reached.contains(screen.find("#look-full-screen")), reached::toString);
    }
}
