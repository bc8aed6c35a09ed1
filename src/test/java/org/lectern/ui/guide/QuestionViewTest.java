package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.OnScreen;

class QuestionViewTest {
    @Test
    void theAnswerIsHiddenUntilAskedFor() throws TimeoutException {
        var screen = OnScreen.show(() -> new QuestionView(Samples.open(), 1, Samples.links()));
        var before = screen.find(".answer").isVisible();
        screen.click(screen.find(".show-answer"));
        assertEquals(
                List.of(false, true), List.of(before, screen.find(".answer").isVisible()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "ENTER"})
    void aKeyShowsTheAnswerAndHidesItAgain(KeyCode key) throws TimeoutException {
        var screen = OnScreen.show(() -> new QuestionView(Samples.open(), 1, Samples.links()));
        var show = (ToggleButton) screen.find(".show-answer");
        screen.press(key);
        var shown = show.isSelected() + " " + screen.find(".answer").isVisible() + " " + show.getText();
        screen.press(key);
        var hidden = show.isSelected() + " " + screen.find(".answer").isVisible() + " " + show.getText();
        assertEquals(List.of("true true Hide answer", "false false Show answer"), List.of(shown, hidden));
    }

    @Test
    void offeredOptionsGiveWayToTheExplainedOnes() throws TimeoutException {
        var screen = OnScreen.show(() -> new QuestionView(Samples.choice(), 1, Samples.links()));
        var offered = screen.find(".question-body > .choices");
        var before = offered.isVisible();
        screen.click(screen.find(".show-answer"));
        assertEquals(List.of(true, false), List.of(before, offered.isVisible()));
    }

    @Test
    void theRightOptionIsMarkedInWords() throws TimeoutException {
        var screen = OnScreen.show(() -> new AnswerView(Samples.choice(), Samples.links()));
        assertEquals(
                List.of("Right answer"),
                screen.find(".answer").lookupAll(".right .right-sign").stream()
                        .map(sign -> ((javafx.scene.control.Label) sign).getText())
                        .toList());
    }
}
