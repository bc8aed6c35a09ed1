package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainViewTest {
    private static final Place START = new Place.Reading("tea", "leaf", "");

    private final MainModel model = new MainModel();
    private final SimpleBooleanProperty systemIsDark = new SimpleBooleanProperty(false);
    private final LookModel look = new LookModel(systemIsDark);
    private final Notices notices = new Notices();
    private final List<String> pressed = new ArrayList<>();
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        screen = OnScreen.open(() -> {
            var page = page();
            return new MainView(
                            model,
                            look,
                            notices,
                            Tea.print(model),
                            Tea.strength(model),
                            Tea.margin(model),
                            Tea.search(model),
                            new ReadingModel(model),
                            _ -> page)
                    .scene(640, 480);
        });
        screen.run(() -> model.show(guide, Optional.of(START), Optional.empty()));
    }

    @Test
    void everythingInTheBarFitsTheSmallestWindow() {
        var outside = ((Parent) screen.find(".top-bar"))
                .getChildrenUnmodifiable().stream()
                        .map(part -> part.localToScene(part.getLayoutBounds()))
                        .filter(box -> box.getMinX() < 0 || box.getMaxX() > 640)
                        .toList();
        assertEquals(List.of(), outside);
    }

    @Test
    void sheetOfShortcutsOpensAndClosesAndGivesTheKeyboardBack() {
        screen.run(screen.find(".button")::requestFocus);
        var before = screen.focused();
        screen.press(KeyCode.F1);
        assertEquals("shortcuts", screen.focused().getId());
        screen.press(KeyCode.ESCAPE);
        assertEquals(List.of(false, before), List.of(screen.has("#shortcuts"), screen.focused()));
    }

    @Test
    void printingOffersThreeDocuments() {
        var menu = (MenuButton) screen.find("#appearance");
        screen.run(() -> menu.getItems().stream()
                .filter(item -> "menu-print".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertEquals(
                List.of("print-handout", "print-worksheet", "print-night-before"),
                screen.all(".print-sheet .radio-button").stream()
                        .map(Node::getId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private VBox page() {
        var usual = button("usual");
        usual.setDefaultButton(true);
        return new VBox(button("one"), usual);
    }

    private Button button(String name) {
        var button = new Button(name);
        button.setId(name);
        button.setOnAction(_ -> pressed.add(name));
        return button;
    }

    private Button one() {
        return (Button) screen.find("#one");
    }

    @ParameterizedTest
    @CsvSource({"EQUALS, 110", "ADD, 110", "MINUS, 90", "SUBTRACT, 90"})
    void aKeyChangesTheSizeOfTheText(KeyCode key, int percent) {
        screen.press(KeyCode.CONTROL, key);
        assertEquals(new Look(Look.Colours.SYSTEM, percent), look.lookProperty().get());
    }

    @Test
    void controlZeroIsTheStandardSizeAgain() {
        screen.run(() -> look.wear(new Look(Look.Colours.DARK, 150)));
        screen.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(new Look(Look.Colours.DARK, 100), look.lookProperty().get());
    }

    @Test
    void largerTextIsDrawnLarger() {
        var before = one().getFont().getSize();
        screen.run(() -> look.wear(new Look(Look.Colours.SYSTEM, 200)));
        screen.settle();
        assertEquals(2 * before, one().getFont().getSize());
    }

    @Test
    void theColoursFollowTheSystem() {
        screen.run(() -> systemIsDark.set(true));
        assertTrue(screen.stage().getScene().getRoot().getStyleClass().contains("dark"));
    }

    @Test
    void controlTTurnsTheColours() {
        screen.press(KeyCode.CONTROL, KeyCode.T);
        assertTrue(screen.stage().getScene().getRoot().getStyleClass().contains("dark"));
    }

    @Test
    void altAndArrowsGoBackAndForward() {
        var words = new Place.Reading("tea", "leaf", "words");
        screen.run(() -> model.go(words));
        screen.press(KeyCode.ALT, KeyCode.LEFT);
        var back = model.here();
        screen.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(List.of(START, words), List.of(back, model.here()));
    }

    @Test
    void whereNothingLiesBehindTheArrowIsOff() {
        assertEquals(
                List.of(true, true),
                List.of(
                        screen.find("#bar-back").isDisabled(),
                        screen.find("#bar-forward").isDisabled()));
    }

    @Test
    void enterPressesTheFocusedButtonAndNotTheUsualOne() {
        screen.run(one()::requestFocus);
        screen.press(KeyCode.ENTER);
        assertEquals(List.of("one"), pressed);
    }

    @Test
    void hidingTheOutlineGivesTheKeyboardToThePage() {
        screen.press(KeyCode.CONTROL, KeyCode.L);
        screen.press(KeyCode.CONTROL, KeyCode.B);
        assertFalse(screen.find(".outline").isVisible());
        assertEquals("VBox", screen.focused().getClass().getSimpleName());
    }

    @Test
    void theBarFitsTheSmallestWindow() {
        screen.settle();
        var bar = screen.find(".top-bar");
        assertEquals(
                List.of(),
                bar.lookupAll(".button").stream()
                        .filter(button -> !screen.isInside(button, bar))
                        .map(button -> String.valueOf(button.getId()))
                        .toList());
    }

    @Test
    void aNoticeStandsUntilItIsDismissed() {
        screen.run(() -> notices.say(Notices.Notice.of("The disk is full.")));
        var there = screen.has(".notice");
        screen.click(screen.find(".notice .button"));
        assertEquals(List.of(true, false), List.of(there, screen.has(".notice")));
    }

    @Test
    void aNoticeOffersItsRemedy() {
        var remedy = new Notices.Remedy("Show", () -> pressed.add("shown"));
        screen.run(() -> notices.say(new Notices.Notice("Look.", Optional.of(remedy), "")));
        screen.click(screen.find(".notice .button"));
        assertEquals(List.of("shown"), pressed);
    }
}
