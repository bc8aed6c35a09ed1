package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Deed;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.quiz.Verdict;
import org.lectern.store.Store;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// Questions are tried before a section is read; what is missed is marked in its margin until it is known.
final class BeforeReadingTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @BeforeEach
    void write() {
        Tea.write(content);
        write("Warm the pot.");
    }

    /// A section with three questions, each with two options: the right one is `yes`.
    private void write(String words) {
        var questions = IntStream.rangeClosed(1, 3).mapToObj("""
            { "kind": "single-choice", "id": "q%1$d", "question": "Is it %1$d?", "key": "yes%1$d",
              "options": [ { "id": "yes%1$d", "text": "Yes", "why": "So it is." },
                           { "id": "no%1$d", "text": "No", "why": "It is." } ],
              "supports": ["steps"] }
            """::formatted).collect(Collectors.joining(","));
        Tea.write(content, "pot", """
            { "id": "pot", "title": "The pot", "introduction": "What to do with it.", "blocks": [
              { "kind": "prose", "id": "steps", "title": "Steps", "paragraphs": ["%s"] },
              { "kind": "checkpoint", "id": "check-pot", "title": "Check", "questions": [ %s ] } ] }
            """.formatted(words, questions));
    }

    private Desk open() throws TimeoutException {
        var desk = Desk.open(content, data, () -> MORNING);
        desk.go(new Place.Reading("tea", "pot", "steps"));
        return desk;
    }

    /// Answers the question on the screen with yes or no.
    private static void answer(Desk desk, String word) throws TimeoutException {
        desk.screen().click(desk.screen().await("#option-" + word + asked(desk)));
    }

    private static int asked(Desk desk) {
        return IntStream.rangeClosed(1, 3)
                .filter(n -> desk.screen().has("#option-yes" + n))
                .findFirst()
                .orElseThrow();
    }

    private static void tryAll(Desk desk, String... words) throws TimeoutException {
        desk.screen().await("#try-steps");
        desk.screen().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        for (var word : words) {
            desk.screen().until(() -> desk.screen().has(".choice"));
            answer(desk, word);
            desk.screen().await("#onward");
            desk.screen().press(KeyCode.ENTER);
        }
    }

    private static List<String> signs(Desk desk) {
        return desk.screen().all(".mark-sign").stream()
                .map(sign -> sign.getAccessibleText())
                .toList();
    }

    @Test
    void whatIsTriedIsKeptAsNoReview() throws TimeoutException {
        try (var desk = open()) {
            tryAll(desk, "yes", "no", "yes");
            desk.screen().await("#tried-read");
        }
        try (var store = Store.open(data)) {
            assertEquals(List.of(), store.reviews());
            assertEquals(
                    List.of(Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT),
                    store.log().stream()
                            .map(entry -> ((Deed.Attempt) entry).verdict())
                            .toList());
        }
    }

    @Test
    void whatWasMissedHasASignWhereItIsReadUntilItIsKnown() throws TimeoutException {
        try (var desk = open()) {
            tryAll(desk, "no", "yes", "yes");
            desk.screen().await("#tried-read");
            desk.screen().press(KeyCode.ENTER);
            desk.screen().until(() -> !signs(desk).isEmpty());
            assertEquals(List.of("Missed before reading"), signs(desk));
        }
        try (var desk = open()) {
            desk.screen().until(() -> !signs(desk).isEmpty());
            desk.go(new Place.Practising(new Scope.OfBlock(new Spot("tea", "pot", "check-pot"))));
            for (var n = 0; n < 3; n++) {
                answer(desk, "yes");
                desk.screen().await("#grade-good");
                desk.screen().press(KeyCode.DIGIT3);
            }
            desk.go(new Place.Reading("tea", "pot", "steps"));
            desk.screen().until(() -> signs(desk).isEmpty());
        }
    }

    @Test
    void theSignStaysWhenItsWordsAreEdited() throws TimeoutException {
        try (var desk = open()) {
            tryAll(desk, "no", "yes", "yes");
        }
        write("Heat the cup.");
        try (var desk = open()) {
            desk.screen().until(() -> !signs(desk).isEmpty());
            assertEquals(List.of("Missed before reading"), signs(desk));
        }
    }

    @Test
    void undoTakesAnAttemptBack() throws TimeoutException {
        try (var desk = open()) {
            tryAll(desk, "no", "no", "no");
            desk.screen().await("#tried-read");
            desk.screen().press(KeyCode.CONTROL, KeyCode.Z);
            desk.screen().await("#onward");
        }
        try (var store = Store.open(data)) {
            assertEquals(2, store.log().size());
        }
    }

    @Test
    void theListOfMarksNamesWhatWasAskedAndCanRemoveIt() throws TimeoutException {
        try (var desk = open()) {
            tryAll(desk, "no", "yes", "yes");
            desk.screen().await("#tried-read");
            desk.screen().press(KeyCode.ENTER);
            desk.screen().until(() -> !signs(desk).isEmpty());
            desk.screen().press(KeyCode.CONTROL, KeyCode.M);
            var list = (ListView<?>) desk.screen().await("#margin-list");
            assertEquals(1, list.getItems().size());
            assertTrue(list.getItems().toString().contains("Is it"), list.getItems()::toString);
            desk.screen().click(desk.screen().find("#margin-remove"));
            desk.screen().until(() -> signs(desk).isEmpty());
            desk.screen().click(desk.screen().await(".notice .button"));
            desk.screen().until(() -> !signs(desk).isEmpty());
        }
    }

    @Test
    void theQuestionsAreOfferedAtTheHeadOfTheSectionOnce() throws TimeoutException {
        try (var desk = open()) {
            var offer = (Labeled) desk.screen().await("#try-steps");
            assertEquals("Try 3 questions before you read", offer.getText());
            tryAll(desk, "yes", "yes", "yes");
            desk.screen().await("#tried-read");
            desk.screen().press(KeyCode.ENTER);
            desk.screen().until(() -> desk.place() instanceof Place.Reading);
            assertFalse(desk.screen().has("#try-steps")
                    && desk.screen().find("#try-steps").getParent().isVisible());
        }
    }

    @Test
    void theQuestionsAreOfferedAlsoWhereThePageIsThereFirst() throws TimeoutException {
        try (var desk = open()) {
            desk.screen().await("#try-steps");
        }
        try (var desk = Desk.open(content, data, () -> MORNING)) {
            assertEquals("pot", ((Place.Reading) desk.place()).unit());
            desk.screen()
                    .until(() -> desk.screen().has("#try-steps")
                            && desk.screen().find("#try-steps").getParent().isVisible());
        }
    }

    @Test
    void aSittingBeforeReadingIsGoneOnWithAfterARestart() throws TimeoutException {
        try (var desk = open()) {
            tryAll(desk, "no");
            desk.screen().until(() -> desk.screen().has(".choice"));
        }
        try (var desk = Desk.open(content, data, () -> MORNING)) {
            desk.screen().until(() -> desk.screen().has(".choice"));
            for (var n = 0; n < 2; n++) {
                answer(desk, "yes");
                desk.screen().await("#onward");
                desk.screen().press(KeyCode.ENTER);
                desk.screen()
                        .until(() ->
                                desk.screen().has(".choice") || desk.screen().has("#tried-read"));
            }
            assertEquals("2 of the 3 were known before reading.", desk.words(".finished .screen-lead"));
        }
    }

    @Test
    void aSectionWithoutQuestionsSaysSo() throws TimeoutException {
        try (var desk = open()) {
            desk.go(new Place.Reading("tea", "leaf", "before"));
            desk.screen().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertEquals(new Place.Reading("tea", "leaf", "before"), desk.place());
            assertEquals(
                    "This section has no new questions to try before reading.",
                    desk.workspace().main().wordProperty().get().orElseThrow());
        }
    }
}
