package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.ui.MainModel;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Scroll;
import org.lectern.ui.Tea;

final class ReaderViewTest {
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
                    model.open(guide, reading, arrival.scroll());
                }
            });
        });
        screen.settle();
    }

    @Test
    void onlyWhatLiesNearTheWindowIsDrawnAtFirst() {
        var drawn = drawn();
        assertTrue(drawn.contains("s0") && drawn.size() < 12, drawn::toString);
    }

    @Test
    void theLastBlockIsDrawnAndSeenWhenItIsGoneTo() {
        go("s39");
        assertTrue(top("s39") >= -1 && top("s39") < scroll().getHeight(), () -> "at " + top("s39"));
    }

    @Test
    void whatIsGoneToIsBroughtToTheTop() {
        go("s20");
        assertEquals(0, top("s20"), 1);
    }

    @Test
    void whatIsGoneToStaysWhileTheBlocksAroundItAreDrawn() {
        go("s20");
        var all = drawn();
        assertTrue(all.contains("s19") && all.contains("s21"), all::toString);
        assertEquals(0, top("s20"), 1);
    }

    @Test
    void anAnswerOpenedAboveMovesNothing() {
        go("s4");
        var answer = (ToggleButton) screen.find("#s3 .show-answer");
        screen.run(answer::fire);
        screen.settle();
        assertEquals(0, top("s4"), 1);
    }

    @Test
    void anAnswerOpenedAboveMovesNothingAfterScrollingEither() {
        go("s4");
        screen.wheel(scroll(), 3);
        var before = top("s5");
        screen.run(((ToggleButton) screen.find("#s3 .show-answer"))::fire);
        screen.settle();
        assertEquals(before, top("s5"), 1);
    }

    @Test
    void anAnswerOpenedBelowMovesNothing() {
        go("s2");
        screen.wheel(scroll(), 1);
        var before = top("s2");
        screen.run(((ToggleButton) screen.find("#s3 .show-answer"))::fire);
        screen.settle();
        assertEquals(before, top("s2"), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 800})
    void whatWasGoneToStaysWhenTheWindowChangesItsWidth(int width) {
        go("s20");
        screen.run(() -> screen.stage().setWidth(width));
        screen.settle();
        assertEquals(0, top("s20"), 1);
    }

    @Test
    void theBlockBeingReadStaysWhenTheWindowChangesItsWidth() {
        go("s20");
        screen.wheel(scroll(), 2);
        var before = top("s20");
        screen.run(() -> screen.stage().setWidth(500));
        screen.settle();
        assertNotEquals(0, before, 1);
        assertEquals(before, top("s20"), 1);
    }

    @Test
    void whatIsReadStaysWhenTheTextGrows() {
        go("s20");
        screen.run(() -> screen.stage().getScene().getRoot().setStyle("-fx-font-size: 1.5em;"));
        screen.settle();
        assertEquals(0, top("s20"), 1);
    }

    @Test
    void theWheelMarksTheBlockInView() {
        for (var turn = 0; turn < 10; turn++) {
            screen.wheel(scroll(), 10);
        }
        assertTrue(inView() >= 2, () -> "in view: " + main.here());
    }

    @Test
    void pageDownMarksTheBlockInView() {
        screen.run(scroll()::requestFocus);
        for (var page = 0; page < 4; page++) {
            screen.press(KeyCode.PAGE_DOWN);
            screen.settle();
        }
        assertTrue(inView() >= 3, () -> "in view: " + main.here());
    }

    @Test
    void pageDownTurnsAWindowAtATime() {
        screen.run(scroll()::requestFocus);
        var before = top("s1");
        screen.press(KeyCode.PAGE_DOWN);
        screen.settle();
        var moved = before - top("s1");
        assertTrue(moved > 400 && moved < 700, () -> "moved " + moved);
    }

    @Test
    void theEndIsTheEnd() {
        screen.run(scroll()::requestFocus);
        screen.press(KeyCode.END);
        screen.settle();
        assertEquals(1, scroll().getVvalue());
        assertEquals(39, inView());
    }

    @Test
    void scrollingIsNoStepOfItsOwn() {
        screen.wheel(scroll(), 30);
        assertEquals(List.of(), main.trailProperty().get().back());
    }

    @Test
    void reopenedAtABlockItIsAtTheTop() throws TimeoutException {
        var again = new ReaderModel(main);
        screen = OnScreen.show(() -> new ReaderView(again));
        screen.run(() -> again.open(main.guide(), new Place.Reading("tea", "pot", "s30")));
        screen.settle();
        assertEquals(0, top("s30"), 1);
    }

    @Test
    void comingBackFindsThePageWhereItWasLeft() {
        go("s20");
        screen.wheel(scroll(), 4);
        var before = top("s20");
        screen.run(() -> main.go(new Place.Reading("tea", "leaf", "words")));
        screen.settle();
        screen.run(main::back);
        screen.settle();
        assertEquals(before, top("s20"), 1);
    }

    @Test
    void reopenedInAnotherWindowTheSameWordsAreAtTheTop() throws TimeoutException {
        go("s20");
        screen.wheel(scroll(), 4);
        var left = main.scrollProperty().get();
        var again = new ReaderModel(main);
        screen = OnScreen.show(() -> new ReaderView(again));
        screen.run(() -> screen.stage().setWidth(560));
        screen.run(() -> again.open(main.guide(), new Place.Reading("tea", "pot", "s20"), left));
        screen.settle();
        var now = main.scrollProperty().get().orElseThrow();
        assertEquals(left.map(Scroll::line), Optional.of(now.line()));
        assertEquals(left.orElseThrow().into(), now.into(), 0.05);
    }

    @Test
    void theWordsAtTheTopStayWhenTheWindowIsMadeNarrower() {
        go("s20");
        screen.wheel(scroll(), 4);
        var before = main.scrollProperty().get().orElseThrow();
        screen.run(() -> screen.stage().setWidth(520));
        screen.settle();
        var after = main.scrollProperty().get().orElseThrow();
        assertEquals(before.block() + " " + before.line(), after.block() + " " + after.line());
        assertEquals(before.into(), after.into(), 0.05);
        screen.run(() -> screen.stage().setWidth(900));
        screen.settle();
    }

    @Test
    void whatWasGoneToHasNoScrollOfItsOwn() {
        go("s20");
        assertEquals(Optional.empty(), main.scrollProperty().get());
    }

    @Test
    void aPlaceWhoseLineIsGoneIsFoundByItsShareOfTheBlock() {
        screen.run(() -> model.open(
                main.guide(),
                new Place.Reading("tea", "pot", "s20"),
                Optional.of(new Scroll("s20", "gone", 0.5, 0.5))));
        screen.settle();
        var height = screen.find("#s20").getLayoutBounds().getHeight();
        assertEquals(-height / 2, top("s20"), 2);
    }

    @Test
    void anItemIsBroughtToTheTopWithItsBlock() {
        go("ask");
        assertEquals(24, top("ask"), 1);
    }

    @Test
    void theUnitBeforeIsGoneToFromTheFoot() {
        go("s39");
        screen.run(button("The leaf")::fire);
        assertEquals(new Place.Reading("tea", "leaf", ""), main.here());
    }

    @Test
    void theUnitAfterIsGoneToFromTheFoot() {
        go("leaf", "");
        screen.run(button("The pot")::fire);
        assertEquals(new Place.Reading("tea", "pot", ""), main.here());
    }

    @Test
    void theCardsOfABlockArePractised() {
        go("leaf", "words");
        screen.run(((Button) screen.find("#words .block-drill"))::fire);
        assertEquals(new Place.Practising(new Scope.OfBlock(new Spot("tea", "leaf", "words"))), main.here());
    }

    @Test
    void theCardsOfABlockAreCounted() {
        go("leaf", "words");
        assertEquals("4 cards", ((Button) screen.find("#words .block-drill")).getText());
    }

    @Test
    void aBlockWithoutCardsOffersNone() {
        go("leaf", "before");
        assertEquals(List.of(), screen.all("#before .block-drill"));
    }

    @Test
    void theWholeUnitIsPractised() {
        go("leaf", "words");
        screen.run(button("Drill this unit")::fire);
        assertEquals(new Place.Practising(new Scope.OfUnit("tea", "leaf")), main.here());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTER", "SPACE"})
    void aTermIsFollowedByKey(KeyCode key) {
        go("leaf", "before");
        screen.run(screen.find("#before .term-link")::requestFocus);
        screen.press(key);
        assertEquals(new Place.Reading("tea", "leaf", "assam"), main.here());
    }

    @Test
    void theQuestionsOfTheGuideExplainNoTerms() {
        go("leaf", "check");
        assertEquals(List.of(), screen.all("#check .term-link"));
    }

    private void go(String block) {
        go("pot", block);
    }

    private void go(String unit, String target) {
        screen.run(() -> main.go(new Place.Reading("tea", unit, target)));
        screen.settle();
    }

    private ScrollPane scroll() {
        return (ScrollPane) screen.find("#page-scroll");
    }

    private List<String> drawn() {
        return screen.all(".guide-block").stream().map(Node::getId).toList();
    }

    /// How far below the window's top a block or item begins, in pixels.
    private double top(String id) {
        var node = screen.find("#" + id);
        return scroll().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    /// The number of the section in view; -1 at the head.
    private int inView() {
        return main.here() instanceof Place.Reading(var _, var _, var target) && !target.isEmpty()
                ? Integer.parseInt(target.substring(1))
                : -1;
    }

    private Button button(String words) {
        return screen.all(".page-foot .button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
