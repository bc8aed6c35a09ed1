package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

final class DrillViewTest {
    private final MemoryLog log = new MemoryLog();
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final List<Object> gone = new ArrayList<>();
    private Guide guide;
    private DrillModel model;
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        guide = Tea.guide(folder);
        model = new DrillModel(learning, new Notices(), () -> guide, gone::add, () -> gone.add("left"));
        screen = OnScreen.show(() -> new DrillView(model));
    }

    @ParameterizedTest
    @CsvSource({"DIGIT1, 0", "DIGIT3, 2", "A, 0", "B, 1"})
    void aKeyPicksAnOption(KeyCode key, int index) {
        ask("which");
        var options = assertInstanceOf(Screen.Asking.class, shown()).options();
        screen.press(key);
        assertEquals(new Response.Chosen(options.get(index).id()), response());
    }

    @Test
    void aKeyWithoutAnOptionPicksNothing() {
        ask("which");
        screen.press(KeyCode.DIGIT4);
        assertInstanceOf(Screen.Asking.class, shown());
    }

    @Test
    void aClickPicksAnOption() {
        ask("which");
        screen.click(screen.find("#option-dark"));
        assertEquals(new Response.Chosen("dark"), response());
    }

    @ParameterizedTest
    @CsvSource({"ENTER", "SPACE"})
    void theFocusedOptionIsPicked(KeyCode key) {
        ask("which");
        screen.run(screen.find("#option-dark")::requestFocus);
        screen.press(key);
        assertEquals(new Response.Chosen("dark"), response());
    }

    @Test
    void theKeysOfAChoiceAreNamed() {
        ask("which");
        assertEquals(List.of("Pick with 1 to 3 or A to C"), words(".choice .key-hint"));
    }

    @Test
    void theRightOptionIsMarkedByWordAndSign() {
        ask("which");
        screen.click(screen.find("#option-dark"));
        assertEquals(List.of("Right answer", "✓"), words(".option-explained.key .label"));
    }

    @Test
    void theMistakenOptionIsMarkedByWordAndSign() {
        ask("which");
        screen.click(screen.find("#option-dark"));
        assertEquals(List.of("Your choice", "✗"), words(".option-explained.mistaken .label"));
    }

    @Test
    void theMarksStandAtTheOptionsTheyMean() {
        ask("which");
        screen.click(screen.find("#option-dark"));
        assertEquals(
                List.of("Sencha", "Puerh"),
                Stream.of(".key", ".mistaken")
                        .map(mark -> screen.find(".option-explained" + mark + " .option-line .words Text"))
                        .map(run -> ((Text) run).getText())
                        .toList());
    }

    @Test
    void aWrongChoiceSuggestsAgainAndARightOneGood() {
        ask("which");
        screen.click(screen.find("#option-dark"));
        var wrong = suggested();
        ask("which");
        screen.click(screen.find("#option-green"));
        assertEquals(List.of("grade-again", "grade-good"), List.of(wrong, suggested()));
    }

    @Test
    void spaceShowsTheAnswer() {
        ask("why");
        screen.press(KeyCode.SPACE);
        assertEquals(Response.Said.NOTHING, response());
    }

    @Test
    void spaceShowsTheAnswerWhenThePageHasTheKeyboard() {
        ask("why");
        screen.run(screen.find(".page-scroll")::requestFocus);
        screen.press(KeyCode.SPACE);
        assertEquals(Response.Said.NOTHING, response());
    }

    @Test
    void spaceInTheBoxIsTyped() {
        ask("why");
        screen.click(screen.find("#words"));
        screen.type("a b");
        screen.press(KeyCode.SPACE);
        assertEquals("a b ", ((TextInputControl) screen.find("#words")).getText());
        assertInstanceOf(Screen.Asking.class, shown());
    }

    @Test
    void whatWasTypedIsShownBesideTheAnswer() {
        ask("why");
        screen.click(screen.find("#words"));
        screen.type("air");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("air"), words(".answer-yours"));
    }

    @Test
    void tabLeavesTheBoxAndSpaceThenKeepsWhatWasTyped() {
        ask("why");
        screen.click(screen.find("#words"));
        screen.type("air");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SPACE);
        assertEquals(new Response.Said("air", Set.of()), response());
    }

    @Test
    void spacePressesTheButtonThatHasTheKeyboard() {
        ask("why");
        screen.run(screen.find("#leave")::requestFocus);
        screen.press(KeyCode.SPACE);
        assertEquals(List.of("left"), gone);
        assertInstanceOf(Screen.Asking.class, shown());
    }

    @Test
    void tickingKeyPointsMovesTheSuggestedGrade() {
        reveal("why");
        var none = suggested();
        screen.click(screen.find("#point-time"));
        var helpful = suggested();
        screen.click(screen.find("#point-air"));
        assertEquals(List.of("grade-good", "grade-hard", "grade-good"), List.of(none, helpful, suggested()));
    }

    @Test
    void tickingByKeyKeepsTheKeyboardThere() {
        reveal("why");
        var point = screen.find("#point-air");
        screen.run(point::requestFocus);
        screen.press(KeyCode.SPACE);
        assertEquals(point, screen.focused());
        assertTrue(((CheckBox) point).isSelected());
    }

    @Test
    void tickingKeepsTheAnswerWhereItIsScrolled() {
        smallWindow();
        reveal("why");
        var scroll = (ScrollPane) screen.find(".page-scroll");
        screen.run(() -> scroll.setVvalue(1));
        screen.run(() -> ((CheckBox) screen.find("#point-air")).fire());
        screen.settle();
        assertEquals(1, scroll.getVvalue());
    }

    @Test
    void ticksAreKeptWithTheReview() {
        reveal("why");
        screen.click(screen.find("#point-air"));
        screen.press(KeyCode.DIGIT3);
        assertEquals(
                List.of(new Response.Said("", Set.of("air"))),
                log.reviews().stream().map(Review::response).toList());
    }

    @Test
    void aLongCardIsTurnedByItsKeysWhileTheGradesHaveTheKeyboard() {
        smallWindow();
        reveal("why");
        screen.press(KeyCode.PAGE_DOWN);
        assertTrue(((ScrollPane) screen.find(".page-scroll")).getVvalue() > 0);
    }

    @Test
    void theSuggestedGradeHasTheKeyboard() {
        reveal("why");
        assertEquals("grade-good", screen.focused().getId());
    }

    @Test
    void eachGradeSaysWhenTheCardComesBack() {
        reveal("why");
        assertEquals(List.of("1 min", "5.5 min", "10 min", "6 days"), words(".grade-interval"));
    }

    @Test
    void thePassageOpensBesideAndIsGoneTo() {
        reveal("why");
        screen.click(screen.find(".passages .button"));
        assertEquals(List.of(), gone);
        screen.click(screen.find("#beside-read"));
        assertEquals(List.of(new Place.Reading("tea", "leaf", "assam")), gone);
    }

    @Test
    void aGradeThatCannotBeKeptIsSaidAndTriedAgain() {
        open("why", "which");
        screen.press(KeyCode.SPACE);
        log.fail(1);
        screen.press(KeyCode.DIGIT4);
        assertEquals(List.of("The disk is full."), words(".grade-failure"));
        assertEquals("try-again", screen.focused().getId());
        screen.press(KeyCode.SPACE);
        assertEquals("which", item());
        assertEquals(List.of(Grade.EASY), grades());
    }

    @Test
    void controlZTakesTheGradeBack() {
        open("why", "which");
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.DIGIT4);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("why", List.of()), List.of(item(), grades()));
        assertInstanceOf(Screen.Revealed.class, shown());
    }

    @Test
    void theButtonTakesTheGradeBack() {
        open("why", "which");
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.DIGIT4);
        screen.click(screen.find("#undo"));
        assertEquals(List.of("why", List.of()), List.of(item(), grades()));
    }

    @Test
    void controlZInTheBoxTakesBackTypingAlone() {
        open("which", "why");
        screen.press(KeyCode.A);
        screen.press(KeyCode.DIGIT4);
        screen.click(screen.find("#words"));
        screen.type("x");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("why", item());
    }

    @Test
    void comingBackGoesOnWithTheSameCard() {
        open("why", "which");
        screen.press(KeyCode.SPACE);
        var before = shown();
        open("why", "which");
        assertEquals(before, shown());
    }

    @Test
    void theEndLeadsBackToTheGuide() {
        finish();
        screen.press(KeyCode.SPACE);
        assertEquals(List.of("left"), gone);
    }

    @Test
    void theEndOffersTheSameCardsOnceMore() {
        finish();
        screen.click(button("Practise these again"));
        assertEquals("why", item());
    }

    @Test
    void theEndCanBeUndone() {
        finish();
        screen.click(button("Undo"));
        assertEquals(List.of("why", List.of()), List.of(item(), grades()));
    }

    @Test
    void theEndSaysWhatWasDone() {
        finish();
        assertEquals(
                List.of(
                        "You gave one answer on one card in about a minute. You remembered all of them.",
                        "One card comes back on Sunday, 29 November 2026."),
                words(".screen-lead"));
    }

    @Test
    void whereNothingCanBeKeptTheReasonIsSaid() {
        learning.unavailable("Another window is open.");
        screen.run(() -> model.open(new Task.Today(guide.deck())));
        assertEquals(List.of("Another window is open."), words(".screen-lead"));
    }

    private void ask(String item) {
        open(item);
        screen.settle();
    }

    private void reveal(String item) {
        ask(item);
        screen.press(KeyCode.SPACE);
    }

    private void finish() {
        reveal("why");
        screen.press(KeyCode.DIGIT4);
    }

    /// Opens a sitting over the cards of these items, as one comes to the screen.
    private void open(String... items) {
        if (learning.history().isEmpty()) {
            learning.ready(learning.fold(List.of()), log);
        }
        var deck = new Deck(Stream.of(items)
                .flatMap(item -> guide.deck().cards().stream()
                        .filter(card -> card.id().item().equals(item)))
                .toList());
        screen.run(() -> {
            if (model.screenProperty().get() instanceof Screen.Revealed && items.length == 1) {
                model.begin(new Task.Practice(deck));
            } else {
                model.open(new Task.Practice(deck));
            }
        });
    }

    private void smallWindow() {
        screen.run(() -> screen.stage().setHeight(300));
        screen.settle();
    }

    private Screen shown() {
        return model.screenProperty().get();
    }

    private Response response() {
        return assertInstanceOf(Screen.Revealed.class, shown()).drill().response();
    }

    private String item() {
        return switch (shown()) {
            case Screen.Asking asking -> asking.drill().card().id().item();
            case Screen.Revealed revealed -> revealed.drill().card().id().item();
            case Screen.Finished _, Screen.Waiting _, Screen.Unavailable _ -> "";
        };
    }

    private List<Grade> grades() {
        return log.reviews().stream().map(Review::grade).toList();
    }

    private String suggested() {
        return screen.find(".grade.suggested").getId();
    }

    private Button button(String words) {
        return screen.all(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(String selector) {
        return screen.all(selector).stream()
                .map((Node label) -> ((Labeled) label).getText())
                .toList();
    }
}
