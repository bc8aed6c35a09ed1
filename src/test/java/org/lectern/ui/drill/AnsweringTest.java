package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Library;
import org.lectern.content.Question;
import org.lectern.content.SampleQuestions;
import org.lectern.content.Span;
import org.lectern.content.Text;
import org.lectern.content.Unit;
import org.lectern.content.UnitWriter;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Response;
import org.lectern.quiz.Verdict;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;

/// Each kind of question is answered by keys alone.
final class AnsweringTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private Guide guide = Guide.EMPTY;
    private DrillModel model;
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException, TimeoutException {
        guide = guide(folder);
        model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
        screen = OnScreen.show(() -> new DrillView(model));
    }

    /// A course that holds one question of each kind, read from files.
    private static Guide guide(Path content) throws IOException {
        var folder = Files.createDirectories(content.resolve("kinds"));
        var scenario = new Text(List.of(new Span.Plain("the situation")));
        var unit = new Unit(
                "all",
                "All kinds",
                scenario,
                Optional.empty(),
                List.of(new Block.CaseStudy("case", "Case", List.of(scenario), SampleQuestions.all())));
        var course = new Course("kinds", "Kinds", Optional.empty(), List.of("all"), Map.of());
        Files.writeString(folder.resolve("all.json"), UnitWriter.write(unit));
        Files.writeString(folder.resolve("course.json"), UnitWriter.write(course));
        return Guide.of(Library.read(content));
    }

    private void ask(Question question) {
        screen.run(() -> {
            var cards = guide.deck().cards().stream()
                    .filter(card -> card.id().toString().contains(question.id()))
                    .toList();
            if (learning.history().isEmpty()) {
                learning.ready(learning.fold(List.of()), new MemoryLog());
            }
            model.begin(new Task.Practice(new Deck(cards)));
        });
        screen.settle();
    }

    private List<String> shown() {
        return assertInstanceOf(Screen.Asking.class, model.screenProperty().get()).options().stream()
                .map(option -> option.id())
                .toList();
    }

    private KeyCode letter(String option) {
        return Answering.LETTERS.get(shown().indexOf(option));
    }

    private void press(String... options) {
        for (var option : options) {
            screen.press(letter(option));
        }
    }

    private void isAnswered(Verdict verdict, Response response) {
        screen.press(KeyCode.ENTER);
        var revealed =
                assertInstanceOf(Screen.Revealed.class, model.screenProperty().get());
        assertEquals(response, revealed.drill().response());
        assertEquals(verdict, revealed.drill().verdict());
    }

    private String missing() {
        return ((Labeled) screen.find("#missing")).getText();
    }

    @Test
    void lettersChooseAndTakeBackAndNoMoreThanAreWanted() {
        ask(SampleQuestions.response());
        press("a", "b", "b", "c", "e");
        isAnswered(Verdict.RIGHT, new Response.ChosenSet(Set.of("a", "c")));
    }

    @Test
    void answerWaitsUntilAsManyAreChosenAsAreWanted() {
        ask(SampleQuestions.response());
        press("a");
        assertEquals("Choose one more", missing());
        screen.press(KeyCode.ENTER);
        assertInstanceOf(Screen.Asking.class, model.screenProperty().get());
    }

    @Test
    void lettersPlaceStepsInTheOrderTheyArePressed() {
        ask(SampleQuestions.ordering());
        press("x", "y", "z");
        isAnswered(Verdict.RIGHT, new Response.Ordered(List.of("x", "y", "z")));
    }

    @Test
    void placedStepIsMovedByItsKeys() {
        ask(SampleQuestions.ordering());
        press("x", "z", "y");
        screen.press(KeyCode.ALT, KeyCode.UP);
        assertEquals("step-y", screen.focused().getId());
        isAnswered(Verdict.RIGHT, new Response.Ordered(List.of("x", "y", "z")));
    }

    @Test
    void pressingAgainTakesAStepOut() {
        ask(SampleQuestions.ordering());
        press("w", "x", "w", "y", "z");
        isAnswered(Verdict.RIGHT, new Response.Ordered(List.of("x", "y", "z")));
    }

    @Test
    void eachLetterMatchesTheNextPrompt() {
        ask(SampleQuestions.matching());
        press("m1", "m2");
        isAnswered(Verdict.RIGHT, new Response.Matched(Map.of("p1", "m1", "p2", "m2")));
    }

    @Test
    void numberSelectsThePromptToMatch() {
        ask(SampleQuestions.matching());
        screen.press(KeyCode.DIGIT2);
        press("m2", "m1");
        isAnswered(Verdict.RIGHT, new Response.Matched(Map.of("p1", "m1", "p2", "m2")));
    }

    @Test
    void matchThatIsUsedOnceMovesToThePromptThatGetsIt() {
        ask(SampleQuestions.matching());
        press("m1", "m1");
        assertEquals("One still to match", missing());
    }

    @Test
    void gapsAreTypedAndChosen() {
        ask(SampleQuestions.cloze());
        screen.type("end point");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.DOWN);
        var chosen = ((ComboBox<?>) screen.find("#gap-picked"));
        while (!"one".equals(chosen.getValue())) {
            screen.press(chosen.getSelectionModel().getSelectedIndex() == 0 ? KeyCode.DOWN : KeyCode.UP);
        }
        isAnswered(Verdict.RIGHT, new Response.Filled(Map.of("typed", "end point", "picked", "one")));
    }

    @Test
    void ownWordsForAGapCountFromThenOnUntilTakenBack() {
        ask(SampleQuestions.cloze());
        screen.type("server");
        var typed = new Response.Filled(Map.of("typed", "server", "picked", "one"));
        screen.run(() -> model.answer(typed));
        assertEquals(Verdict.WRONG, verdict());
        screen.run(() -> ((Button) screen.find(".count-open")).fire());
        screen.run(() -> ((Button) screen.find(".count-keep")).fire());
        assertEquals(Verdict.RIGHT, verdict());
        assertEquals(List.of(), screen.all(".mistaken"));
        screen.run(model::undo);
        assertEquals(Verdict.WRONG, verdict());
        assertEquals(1, screen.all(".mistaken").size());
    }

    private Verdict verdict() {
        return assertInstanceOf(Screen.Revealed.class, model.screenProperty().get())
                .drill()
                .verdict();
    }

    @Test
    void numberIsTyped() {
        ask(SampleQuestions.numeric());
        screen.type("120");
        isAnswered(Verdict.RIGHT, new Response.Calculated(0, "120"));
    }

    @Test
    void screenReaderPressesAnOptionByItself() {
        ask(SampleQuestions.response());
        var option = screen.find("#option-a");
        screen.run(() -> option.executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals("Choose one more", missing());
    }

    @Test
    void questionOfACaseShowsItsSituation() {
        ask(SampleQuestions.response());
        assertTrue(screen.has(".prompt .prompt-text"));
    }

    @Test
    void everyWrongPartSaysWhatWasAnsweredInItsPlace() {
        ask(SampleQuestions.matching());
        press("m3", "m2");
        screen.press(KeyCode.ENTER);
        assertEquals(
                List.of("You chose: words of m3", "Right match"),
                screen.all(".option-standing").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }
}
