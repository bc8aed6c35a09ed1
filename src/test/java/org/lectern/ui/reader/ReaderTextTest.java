package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.Document;
import org.lectern.search.Sought;
import org.lectern.search.UnitSource;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;
import org.lectern.ui.guide.WordsView;

/// Text is text: it is selected, copied and searched, drawn or not.
final class ReaderTextTest {
    private final MainModel main = new MainModel();
    private final ReaderModel model = new ReaderModel(main);
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        screen = OnScreen.show(() -> new ReaderView(model));
        screen.run(() -> {
            main.show(guide, Optional.of(new Place.Reading("tea", "pot", "")), Optional.empty());
            main.arrivalProperty().subscribe(arrival -> {
                if (arrival.place() instanceof Place.Reading reading) {
                    model.open(guide, reading);
                }
            });
        });
        screen.settle();
        screen.run(() -> screen.find("#page-scroll").requestFocus());
    }

    @Test
    void aDoubleClickSelectsAWord() {
        var words = line("#s0 .running");
        click(words, 6, 2);
        assertEquals("the", copied());
    }

    @Test
    void aTripleClickSelectsTheParagraph() {
        click(line("#s0 .running"), 6, 3);
        assertEquals("Warm the pot first. ".repeat(10).strip(), copied());
    }

    @Test
    void aDragSelectsAcrossBlocks() {
        drag(place(line("#s0 .heading"), 0), place(line("#s1 .heading"), 7));
        assertEquals(
                "Section 0\n\n" + "Warm the pot first. ".repeat(10).strip() + "\n\n"
                        + "Then pour. ".repeat(30).strip() + "\n\nSection",
                copied());
    }

    @Test
    void aShiftClickSelectsFromTheLastClick() {
        var title = line("#s0 .heading");
        click(title, 0, 1);
        screen.run(() -> press(title, 7, true));
        assertEquals("Section", copied());
    }

    @Test
    void shiftAndAnArrowSelectALetterWithControlAWord() {
        click(line("#s0 .heading"), 0, 1);
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("S", copied());
        screen.run(() -> {
            var hand = new Robot();
            hand.keyPress(KeyCode.CONTROL);
            hand.keyPress(KeyCode.SHIFT);
            hand.keyType(KeyCode.RIGHT);
            hand.keyRelease(KeyCode.SHIFT);
            hand.keyRelease(KeyCode.CONTROL);
        });
        assertEquals("Section", copied());
    }

    @Test
    void everythingIsSelectedWhatIsNotDrawnToo() {
        screen.press(KeyCode.CONTROL, KeyCode.A);
        var all = copied();
        assertTrue(all.startsWith("The pot\n\nWhat to do with it.\n\nSection 0"), all::toString);
        assertTrue(all.contains("Section 39\n\nWarm the pot first."), all::toString);
    }

    @Test
    void escapeClearsTheSelection() {
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.press(KeyCode.ESCAPE);
        assertEquals(List.of(), screen.all(".selected-words"));
    }

    @Test
    void wordsInBlocksThatAreNotDrawnAreCountedAndReached() {
        find("section 39");
        assertEquals("1 of 1", count());
        screen.settle();
        assertTrue(screen.isInside(screen.find(".present-hit"), screen.find("#page-scroll")));
    }

    @Test
    void hiddenAnswersAreNotSearchedUntilTheyAreShown() {
        find("as hot as it can");
        assertEquals("Not found", count());
        screen.run(() ->
                model.open(model.sheetProperty().get().orElseThrow().guide(), new Place.Reading("tea", "pot", "s3")));
        screen.settle();
        screen.run(((ToggleButton) screen.find("#s3 .show-answer"))::fire);
        screen.settle();
        assertEquals("1 of 30", count());
    }

    @Test
    void hitsAreSeenInWhatIsSelected() {
        find("section");
        screen.run(() -> screen.find("#page-scroll").requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.settle();
        var selected = screen.find(".selected-words").getViewOrder();
        assertTrue(screen.find(".tint.hit").getViewOrder() < selected);
    }

    @Test
    void theWordsOfASearchAreMarkedWhereTheyLedTo() {
        look("section 1");
        assertEquals("1 of 11", count());
        assertTrue(screen.isInside(screen.find(".present-hit"), screen.find("#page-scroll")));
    }

    @Test
    void escapeTakesTheMarksOfASearchAway() {
        look("warm pot");
        screen.press(KeyCode.ESCAPE);
        screen.settle();
        assertEquals(List.of(), screen.all(".hit"));
    }

    @Test
    void anAnswerThatWasAskedForElsewhereIsShown() {
        screen.run(() -> {
            open("s3");
            model.answer(document("s3", "ask"));
            model.look(Sought.of("as hot"), document("s3", "ask"));
        });
        screen.settle();
        assertTrue(((ToggleButton) screen.find("#s3 .show-answer")).isSelected());
    }

    /// Comes from a search to the second section.
    private void look(String typed) {
        screen.run(() -> {
            open("s1");
            model.look(Sought.of(typed), document("s1", "s1"));
        });
        screen.settle();
    }

    private void open(String block) {
        model.open(model.sheetProperty().get().orElseThrow().guide(), new Place.Reading("tea", "pot", block));
    }

    private Document document(String block, String target) {
        var unit = model.sheetProperty().get().orElseThrow().page().unit();
        return IntStream.rangeClosed(0, unit.blocks().size())
                .mapToObj(new UnitSource("tea", unit)::part)
                .flatMap(List::stream)
                .filter(one -> one.block().equals(block) && one.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void enterGoesToTheNextHitAndRoundFromTheLast() {
        find("section");
        var seen = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            seen.add(count());
            screen.press(KeyCode.ENTER);
        }
        assertEquals(
                List.of("1 of 40", "2 of 40", "40 of 40", "1 of 40"),
                List.of(seen.get(0), seen.get(1), seen.get(39), count()));
    }

    @Test
    void escapeClosesTheSearchAndLeavesTheHitSelected() {
        find("section 2");
        screen.press(KeyCode.ESCAPE);
        screen.settle();
        assertEquals(List.of(), screen.all("#find-bar, .hit"));
        assertEquals("Section 2", copied());
    }

    @Test
    void blocksFarAwayAreForgottenButWhatWasOpenedStays() {
        go("s3");
        screen.run(((ToggleButton) screen.find("#s3 .show-answer"))::fire);
        click(line("#s3 .heading"), 0, 1);
        go("s38");
        assertEquals(
                List.of(0, 1),
                List.of(screen.all("#s0").size(), screen.all("#s3 .answer").size()));
    }

    @Test
    void aSelectionIsPaintedAgainWhenItsBlockIsDrawnAgain() {
        screen.press(KeyCode.CONTROL, KeyCode.A);
        go("s38");
        go("s0");
        assertEquals(1, screen.all("#s0 .heading .selected-words").size());
    }

    @Test
    void theMenuOffersToCopyOnlyWhatIsSelected() {
        var menu = menu();
        assertEquals(
                List.of("text-copy", "text-copy-markdown"),
                menu.getItems().stream()
                        .filter(MenuItem::isDisable)
                        .map(MenuItem::getId)
                        .toList());
        screen.run(menu::hide);
    }

    @Test
    void theMenuCopiesAReferenceToTheSectionThatWasClicked() {
        go("s5");
        var menu = menu();
        var item = menu.getItems().stream()
                .filter(one -> "place-reference".equals(one.getId()))
                .findFirst()
                .orElseThrow();
        screen.run(item::fire);
        assertEquals("tea/pot#s5", clipboard());
        screen.run(menu::hide);
    }

    /// The menu of a right click near the top of the page.
    private ContextMenu menu() {
        var menu = new AtomicReference<ContextMenu>();
        screen.run(() -> {
            var place = screen.find("#page-scroll").localToScene(50, 50);
            Event.fireEvent(
                    screen.find("#page-scroll"),
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, place.getX(), place.getY(), 0, 0, false, null));
            menu.set((ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow());
        });
        return menu.get();
    }

    @Test
    void theCaretIsShownAndMovedByTheArrowsAfterF7() {
        screen.press(KeyCode.F7);
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(1, screen.all(".caret").size());
        assertEquals("h", copied());
    }

    private void go(String target) {
        screen.run(() ->
                model.open(model.sheetProperty().get().orElseThrow().guide(), new Place.Reading("tea", "pot", target)));
        screen.settle();
    }

    private void find(String words) {
        screen.press(KeyCode.CONTROL, KeyCode.F);
        screen.type(words);
        screen.settle();
    }

    private String count() {
        return ((Label) screen.find("#find-count")).getText();
    }

    private WordsView line(String selector) {
        return (WordsView) screen.find(selector);
    }

    /// Where a character of a line stands, on the screen.
    private static Point2D place(WordsView line, int at) {
        var shape = new javafx.scene.shape.Path(line.caret(at)).getLayoutBounds();
        return line.localToScreen(shape.getMinX() + 2, shape.getCenterY());
    }

    private void click(WordsView line, double at, int times) {
        screen.run(() -> {
            var hand = new Robot();
            hand.mouseMove(place(line, (int) at));
            for (var i = 0; i < times; i++) {
                hand.mouseClick(MouseButton.PRIMARY);
            }
        });
    }

    /// The robot of the headless window knows no modifiers of the mouse.
    private static void press(WordsView line, int at, boolean shift) {
        var to = line.screenToLocal(place(line, at));
        var place = line.localToScene(to);
        Event.fireEvent(
                line,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        place.getX(),
                        place.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private void drag(Point2D from, Point2D to) {
        var hand = new AtomicReference<Robot>();
        screen.run(() -> {
            hand.set(new Robot());
            hand.get().mouseMove(from);
            hand.get().mousePress(MouseButton.PRIMARY);
        });
        screen.run(() -> hand.get().mouseMove(from.midpoint(to)));
        screen.run(() -> {
            hand.get().mouseMove(to);
            hand.get().mouseRelease(MouseButton.PRIMARY);
        });
    }

    private String copied() {
        screen.run(() -> Clipboard.getSystemClipboard().clear());
        screen.press(KeyCode.CONTROL, KeyCode.C);
        return clipboard();
    }

    private String clipboard() {
        var words = new AtomicReference<String>();
        screen.run(() -> words.set(Clipboard.getSystemClipboard().getString()));
        return words.get();
    }
}
