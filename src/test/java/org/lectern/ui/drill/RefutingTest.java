package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Goals;
import org.lectern.quiz.Response;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Tea;

/// The student says which wrong options he could refute before he reads why they are wrong.
final class RefutingTest {
    private final MemoryLog log = new MemoryLog();
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private DrillModel model;
    private OnScreen screen;

    @BeforeEach
    void ask(@TempDir Path folder) throws TimeoutException {
        Guide guide = Tea.guide(folder);
        model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
        screen = OnScreen.show(() -> new DrillView(model));
        var which = new Deck(guide.deck().cards().stream()
                .filter(card -> card.id().item().equals("which"))
                .toList());
        screen.run(() -> {
            learning.ready(learning.fold(List.of()), log);
            learning.aim(new Goals(20).with(Goals.Refuting.ASKED));
            model.open(new Task.Practice(which));
        });
        screen.settle();
    }

    private void choose(String option) {
        screen.run(() -> model.answer(new Response.Chosen(option)));
        screen.settle();
    }

    private int place(String option) {
        var shown =
                assertInstanceOf(Screen.Revealed.class, model.screenProperty().get());
        return shown.options().stream().map(it -> it.id()).toList().indexOf(option);
    }

    private KeyCode letter(String option) {
        return Answering.LETTERS.get(place(option));
    }

    private List<String> standings() {
        return screen.all(".option-standing").stream()
                .map(label -> ((Labeled) label).getText())
                .sorted()
                .toList();
    }

    @Test
    void theReasonsWaitUntilTheStudentSaysWhatHeCouldRefute() {
        choose("dark");
        assertEquals(0, screen.all(".option-why").size());
        screen.press(KeyCode.ENTER);
        screen.settle();
        assertEquals(3, screen.all(".option-why").size());
    }

    @Test
    void onlyWrongOptionsHaveATick() {
        choose("dark");
        screen.press(letter("green"));
        assertEquals(
                Set.of("refute-black", "refute-dark"),
                Set.copyOf(screen.all(".refute-tick").stream()
                        .map(tick -> tick.getId())
                        .toList()));
        assertEquals(Set.of(), model.refuting().tickedProperty().get());
    }

    @Test
    void aLetterTicksAnOptionAndTakesTheTickAway() {
        choose("dark");
        screen.press(letter("black"));
        assertTrue(((CheckBox) screen.find("#refute-black")).isSelected());
        screen.press(letter("black"));
        assertEquals(false, ((CheckBox) screen.find("#refute-black")).isSelected());
    }

    @Test
    void whatHeCouldNotRefuteIsWorthReading() {
        choose("dark");
        screen.press(letter("black"));
        screen.press(KeyCode.ENTER);
        screen.settle();
        assertEquals(List.of("Right answer", "You could refute this", "Your choice \u00b7 Worth reading"), standings());
        assertEquals(Set.of("black"), ((Deed.Refute) log.entries().getFirst()).options());
    }

    @Test
    void aDigitGradesOnlyOnceTheReasonsAreShown() {
        choose("dark");
        screen.press(KeyCode.DIGIT1);
        assertEquals(List.of(), log.reviews());
        screen.press(KeyCode.ENTER);
        screen.settle();
        screen.press(KeyCode.DIGIT1);
        assertEquals(1, log.reviews().size());
    }

    @Test
    void thePassageOpensOnlyWithTheReasons() {
        choose("dark");
        assertEquals(0, screen.all("#beside").size());
        screen.press(KeyCode.ENTER);
        screen.settle();
        assertEquals(1, screen.all("#beside").size());
    }

    @Test
    void aKeyTurnsTheQuestionOff() {
        screen.press(KeyCode.ALT, KeyCode.W);
        choose("dark");
        assertEquals(3, screen.all(".option-why").size());
    }
}
